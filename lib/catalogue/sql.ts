import type { Tx } from "@/lib/db";

/** Whether a figure was entered for a measure, sent or not, or published. */
export async function hasFigures(tx: Tx, measureId: string): Promise<boolean> {
  const where = {
    measureId,
    OR: [{ value: { not: null } }, { numerator: { not: null } }, { denominator: { not: null } }],
  };
  const [entered, published] = [
    await tx.measureValue.findFirst({ where, select: { measureId: true } }),
    await tx.publicationMeasure.findFirst({ where, select: { measureId: true } }),
  ];
  return Boolean(entered ?? published);
}
