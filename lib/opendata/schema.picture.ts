import { z } from "zod";
import { periodCode } from "@/lib/period/schema";

/** Pictures that stand for a page where its address is shared, and the portal's own icon. */

export const PICTURE = { width: 1200, height: 630 };

type Tone = "ok" | "warn" | "bad" | "none";

/** What a picture shows; every text can be drawn with the portal's font. */
export type PictureFacts = {
  /** what kind of page it is: "Chỉ tiêu 9" */
  kicker: string;
  title: string;
  /** the one figure that matters; empty when nothing is published */
  figure: string;
  /** what the figure says, in one sentence */
  said: string;
  tags: readonly { tone: Tone; text: string }[];
  /** who answers for it, and as of when */
  office: string;
  dated: string;
  /** false: its figures are made up */
  real: boolean;
};

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const of = {
  "nhiem-vu": slug,
  "chi-tieu": z.string().regex(/^\d{1,4}$/),
  "don-vi": slug,
  ky: periodCode,
} as const;
type Kind = keyof typeof of;

/** Which page a picture stands for. */
export type PictureName = { kind: "tong-quan" | "bieu-tuong" } | { kind: Kind; id: string };

/** A picture's name as it stands in an address: "tong-quan.png", "chi-tieu-9.png", "ky-2023-q2.png". */
export const pictureName = z
  .string()
  .max(120)
  .transform((text, context): PictureName => {
    const base = /^([a-z0-9-]+)\.png$/.exec(text)?.[1] ?? "";
    if (base === "tong-quan" || base === "bieu-tuong") return { kind: base };
    for (const kind of Object.keys(of) as Kind[]) {
      const id = base.startsWith(`${kind}-`)
        ? of[kind].safeParse(base.slice(kind.length + 1)).data
        : undefined;
      if (id) return { kind, id };
    }
    context.addIssue("no such picture");
    return z.NEVER;
  });

/** Where the picture of a page lies: of "/chi-tieu/9" it is "/anh/chi-tieu-9.png". */
export function picturePath(page: string): string {
  const [, kind = "", id = ""] = /^\/([^/?]+)\/([^/?]+)/.exec(page) ?? [];
  const { success } = pictureName.safeParse(`${kind}-${id}.png`);
  return success ? `/anh/${kind}-${id}.png` : "/anh/tong-quan.png";
}
