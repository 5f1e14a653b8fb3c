import type { FileKind, UploadRefusal } from "./schema";

/** Limits, names and first bytes of files; free of zod, because browsers load it too. */

/** 20 MB in bytes, as a computer's file list counts them; the database holds it too. */
export const FILE_LIMIT = 20 * 1024 * 1024;
export const FILES_LIMIT = 10;
export const NAME_LIMIT = 120;

/** The name of the window event that tells the draft form its new revision. */
export const REVISION_EVENT = "report-revision";

/** For the file chooser; the server goes by content alone. */
export const acceptedEndings = ".pdf,.docx,.xlsx,.jpg,.jpeg,.png";

const knownEnding = /\.(pdf|docx|xlsx|jpe?g|png)$/i;
/** Controls, bidi overrides and other invisible signs, unpaired surrogates, private and unassigned characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** No file system has longer names; what comes after it was written by hand. */
const LONGEST_READ = 1_000;
/** Not allowed in names on Windows. */
const forbidden = /[<>:"|?*]/g;

/**
 * The name under which a file is kept and offered: composed, without a path, without unseen characters or leading
 * dots, at most 120 characters, and with the ending of what the file really is.
 * @param given as the browser sent it
 */
export function cleanName(given: string, kind: FileKind): string {
  const own = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = own
    .slice(0, LONGEST_READ)
    .replace(/\s/g, " ")
    .replace(unseen, "")
    .replace(/ +/g, " ")
    .replace(forbidden, "-");
  const stem = shortened(bare(plain.normalize("NFC")), NAME_LIMIT - kind.length - 1);
  return `${bare(stem) || "tai-lieu"}.${kind}`;
}

/** Without any ending of an accepted type. */
function bare(name: string): string {
  const stem = trimmed(name);
  return knownEnding.test(stem) ? bare(stem.replace(knownEnding, "")) : stem;
}

/** Leading dots hide a file, trailing ones vanish on Windows. */
function trimmed(name: string): string {
  return name.replace(/^[.\s]+/, "").replace(/[.\s]+$/, "");
}

/** Cuts between characters, never inside a surrogate pair. */
function shortened(text: string, limit: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > limit) break;
    kept += character;
  }
  return kept;
}

/**
 * The header that makes a browser save a file instead of showing it (RFC 6266, the name by RFC 5987).
 * @param fileName as `cleanName` made it
 */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9._ -]/g, "_");
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** "1,2 MB", "350 KB"; never "0 KB". */
export function sizeLabel(bytes: number): string {
  const mega = bytes / 1024 / 1024;
  if (mega >= 1) return `${mega.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

const heads: readonly [number[], "pdf" | "zip" | "jpg" | "png"][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"],
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0xff, 0xd8, 0xff], "jpg"],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "png"],
];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What a file claims to be with its first bytes; the rest is still to be checked.
 * @param head the first bytes, 16 at least where the file has them
 */
export function kindOfHead(head: Uint8Array): "pdf" | "zip" | "jpg" | "png" | UploadRefusal {
  if (head.length === 0) return "EMPTY";
  const begins = (bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  const kind = heads.find(([bytes]) => begins(bytes))?.[1];
  if (kind) return kind;
  if (begins(compound)) return "OLD_OFFICE";
  return /^ftyp(hei|hev|mif|msf)/.test(latin(head.subarray(4, 12))) ? "HEIC" : "WRONG_TYPE";
}

const ARCHIVE_END = "PK\u0005\u0006\0\0\0\0";

/**
 * Whether a PDF begins and ends as one: its end is also the end of the file, so that nothing hides behind it, and no
 * archive ends there.
 * @param tail the last bytes, 66.000 where the file has them (an archive's end record and its longest comment)
 */
export function isWholePdf(head: Uint8Array, tail: Uint8Array): boolean {
  if (!/^%PDF-(1\.\d|2\.0)/.test(latin(head.subarray(0, 8)))) return false;
  const end = latin(tail);
  return /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(end.slice(-2048)) && !end.includes(ARCHIVE_END);
}

/** One character per byte, in pieces that fit the stack. */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
