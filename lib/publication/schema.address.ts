import { z } from "zod";
import { periodCode } from "@/lib/period/schema";
import { type UnitKind, unitKind } from "@/lib/resolution/schema";

/** What the addresses of public pages may ask for; anything else in them is read as not given. */

/** The words for the kinds of units in an address. */
export const kindWords: Record<UnitKind, string> = { WARD: "phuong", COMMUNE: "xa", AGENCY: "co-quan" };

const page = z.coerce.number().int().min(1).max(100_000).catch(1);
const kind = z
  .string()
  .transform((word) => unitKind.options.find((one) => kindWords[one] === word) ?? null)
  .nullable()
  .catch(null);

export const listAddress = z.object({
  /** page of a list, from 1 */
  trang: page,
  /** which kind of units */
  loai: kind,
});

export const periodAddress = z.object({
  trang: page,
  /** code of a period; null is the present one, undefined is none that could be */
  ky: z
    .unknown()
    .optional()
    .transform((asked) => (asked === undefined ? null : periodCode.safeParse(asked).data)),
});

/** A path with what of its query is not the default. */
export function addressOf(
  path: string,
  query: { ky?: string | null; loai?: UnitKind | null; trang?: number },
): string {
  const given = new URLSearchParams();
  if (query.ky) given.set("ky", query.ky);
  if (query.loai) given.set("loai", kindWords[query.loai]);
  if (query.trang && query.trang > 1) given.set("trang", String(query.trang));
  const text = given.toString();
  return text ? `${path}?${text}` : path;
}

/** How many pages a list of `total` rows takes, and which of them is shown when `page` is asked for. */
export function pagesOf(total: number, size: number, page: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / size));
  return { page: Math.min(page, pages), pages };
}
