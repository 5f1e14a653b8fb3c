import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { mayManageCatalogue } from "./policy";

/** What a new measure of a task can belong to: its indicators, or a new one in a group. */
export async function indicatorChoices(actor: Actor, taskId: string) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const { id: resolutionId } = await currentResolution();
  const [indicators, groups] = await Promise.all([
    db().indicator.findMany({
      where: { homeTaskId: taskId },
      orderBy: { number: "asc" },
      select: { id: true, number: true, title: true },
    }),
    db().indicatorGroup.findMany({
      where: { resolutionId },
      orderBy: { ordinal: "asc" },
      select: { id: true, title: true },
    }),
  ]);
  return {
    indicators: indicators.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
    groups: groups.map(({ id, title }) => ({ value: id, label: title })),
  };
}
