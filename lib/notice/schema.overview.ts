import { z } from "zod";
import { periodCode } from "@/lib/period/schema";

/** The office's list of reminders: what its address says. */

/** Units on one page. */
export const OVERVIEW_PAGE = 50;

export const overviewSlugs = ["con-thieu", "tat-ca"] as const;

/** The list as its address asks for it; what makes no sense counts as not given. */
export const overviewFilter = z.object({
  ky: periodCode.optional().catch(undefined),
  xem: z.enum(overviewSlugs).catch(overviewSlugs[0]),
  trang: z.coerce.number().int().min(1).max(1_000).catch(1),
});
export type OverviewFilter = z.infer<typeof overviewFilter>;

/** The list's address with these filters. */
export function overviewPath({ ky, xem, trang }: OverviewFilter): string {
  const given = {
    ky: ky ?? "",
    xem: xem === overviewSlugs[0] ? "" : xem,
    trang: trang > 1 ? String(trang) : "",
  };
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value));
  return `/van-phong/nhac-viec${query.size > 0 ? `?${query}` : ""}`;
}
