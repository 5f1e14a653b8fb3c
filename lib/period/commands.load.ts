import { recordAudit } from "@/lib/audit/commands";
import type { Tx } from "@/lib/db";
import vietnam from "@/prisma/catalogue/holidays-vn.json";
import { holidayFile } from "./schema.holidays";

/**
 * Loads Vietnam's public holidays as the government announced them, unless there are holidays already: what the
 * office has changed since stays.
 * @returns the local dates of all holidays
 */
export async function loadHolidays(tx: Tx): Promise<ReadonlySet<string>> {
  if ((await tx.holiday.count()) === 0) {
    const { holidays } = holidayFile.parse(vietnam);
    const days = holidays.flatMap(({ name, days }) => days.map((day) => ({ day: new Date(day), name })));
    await tx.holiday.createMany({ data: days });
    await recordAudit(tx, null, "holiday.load", { type: "holiday", id: null }, { count: days.length });
  }
  const rows = await tx.holiday.findMany({ select: { day: true } });
  return new Set(rows.map(({ day }) => day.toISOString().slice(0, 10)));
}
