import { db } from "@/lib/db";
import { publicScene } from "./queries";

/** How many published reports were corrected or taken back in all. */
export async function correctionTotal(): Promise<number> {
  const { resolution } = await publicScene();
  return db().publication.count({
    where: { supersededAt: { not: null }, submission: { period: { resolutionId: resolution.id } } },
  });
}
