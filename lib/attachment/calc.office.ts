import type { UploadRefusal } from "./schema";

/** What the table of contents and the small parts of a Word or Excel file give away; pure, on texts. */

type Problem = Extract<UploadRefusal, "UNSAFE" | "MACRO" | "EXTERNAL" | "DAMAGED" | "OLD_OFFICE">;
type EntryFacts = { fileName: string; generalPurposeBitFlag: number; compressionMethod: number };

const ENCRYPTED = 0x1;
const readable = [0, 8]; // stored, deflated
const outside = /(^|\/)\.\.(\/|$)|^\/|\\|:|[\p{Cc}]/u;
const macros = /(^|\/)(vba(project|data)[^/]*|activex)(\/|\.|$)/i;
const programs = /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|hta|jar|msi|lnk|docm|dotm|xlsm|xltm|xlam|pptm)$/i;

/** What is wrong with one entry of the archive; null when nothing is. */
export function entryProblem(entry: EntryFacts): Problem | null {
  if (entry.generalPurposeBitFlag & ENCRYPTED) return "OLD_OFFICE"; // its sentence says to remove the password
  if (!readable.includes(entry.compressionMethod) || outside.test(entry.fileName)) return "UNSAFE";
  return macros.test(entry.fileName) || programs.test(entry.fileName) ? "MACRO" : null;
}

/** Entities and other encodings could hide words from the checks below. */
function isPlain(xml: string): boolean {
  return !/<!(DOCTYPE|ENTITY)/i.test(xml) && !xml.includes("\0") && !xml.includes("\uFFFD");
}

/** Whether `[Content_Types].xml` names a part that runs. */
export function contentTypesProblem(xml: string): Problem | null {
  if (!isPlain(xml)) return "UNSAFE";
  return /macroEnabled|vbaProject|activeX/i.test(withoutReferences(xml)) ? "MACRO" : null;
}

const main =
  /ContentType\s*=\s*["']application\/vnd\.openxmlformats-officedocument\.(wordprocessingml\.document|spreadsheetml\.sheet)\.main\+xml["']/;

/** What the main part is by `[Content_Types].xml`; null when it is no document and no workbook. */
export function mainPartKind(xml: string): "docx" | "xlsx" | null {
  const found = main.exec(withoutReferences(xml))?.[1];
  if (!found) return null;
  return found.startsWith("word") ? "docx" : "xlsx";
}

const element = /<(?:[\w.-]+:)?Relationship\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
/** Links that a person follows, and other workbooks that Excel asks about first. */
const harmless =
  /\/relationships\/(hyperlink|externalLinkPath|xlPathMissing|xlAlternateStartup|xlStartup|xlLibrary)$/;

/** Whether a part fetches something from elsewhere when the file is opened (a remote template, frame or picture). */
export function relationsProblem(xml: string): Problem | null {
  if (!isPlain(xml)) return "UNSAFE";
  for (const [, attributes = ""] of xml.matchAll(element)) {
    const mode = attribute(attributes, "TargetMode");
    if (!/^external$/i.test(mode)) continue;
    if (!harmless.test(attribute(attributes, "Type"))) return "EXTERNAL";
  }
  return null;
}

function attribute(attributes: string, name: string): string {
  const [, double, single] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return withoutReferences(double ?? single ?? "").trim();
}

/** Character references written out. */
function withoutReferences(xml: string): string {
  return xml.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex, decimal) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
