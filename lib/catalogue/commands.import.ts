import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { announcePublication } from "@/lib/publication/commands";
import type { Catalogue, UnitKind } from "@/lib/resolution/schema";
import { nameOn } from "@/lib/unit/calc";
import { unitKindLabels } from "@/lib/unit/labels";
import { readCatalogue } from "./calc.import";
import { loadCatalogue } from "./commands.load";
import { mayManageCatalogue } from "./policy";
import type { ImportSummary, Problem } from "./schema.import";
import type { Outline } from "./schema.outline";

export type ImportOutcome =
  | { kind: "FORBIDDEN" }
  | { kind: "PROBLEMS"; problems: Problem[] }
  | { kind: "READY"; summary: ImportSummary }
  | { kind: "LOADED"; summary: ImportSummary };

/**
 * Reads a catalogue file and says everything that is wrong with it, or what it would bring; writes only when asked to
 * and nothing is wrong.
 * @param text the file's content
 * @param load false for the dry run
 */
export async function importCatalogue(actor: Actor, text: string, load: boolean): Promise<ImportOutcome> {
  if (!mayManageCatalogue(actor)) return { kind: "FORBIDDEN" };
  const { catalogue, outline, problems } = readCatalogue(text);
  const all = [...problems, ...(outline ? await storedProblems(outline) : [])];
  if (!catalogue || all.length > 0) return { kind: "PROBLEMS", problems: all };
  const summary = await summaryOf(catalogue);
  if (!load) return { kind: "READY", summary };
  if ((await loadCatalogue(db(), catalogue, now(), actor)) === "PRESENT") {
    const message = `Mã ${catalogue.resolution.slug} vừa được nạp; không nạp lần thứ hai.`;
    return { kind: "PROBLEMS", problems: [{ place: "Nghị quyết", message }] };
  }
  announcePublication();
  return { kind: "LOADED", summary };
}

/** What does not fit to what the portal holds already. */
async function storedProblems({ resolution, units, agencies }: Outline): Promise<Problem[]> {
  const given = new Map([
    ...(units ?? []).map(({ code, names }) => [code, latestKind(names)] as const),
    ...(agencies.items ?? []).map(({ code, kind }) => [code, kind] as const),
  ]);
  const [present, known] = await Promise.all([
    db().resolution.count({ where: { slug: resolution.slug ?? "" } }),
    db().unit.findMany({
      where: { code: { in: [...given.keys()] } },
      orderBy: { code: "asc" },
      select: { code: true, endedOn: true, names: true },
    }),
  ]);
  return [
    ...(present > 0
      ? [{ place: "Nghị quyết", message: `Mã ${resolution.slug} đã có trên Cổng; đặt mã khác.` }]
      : []),
    ...known.flatMap(({ code, endedOn, names }) => {
      const place = `Đơn vị ${code}`;
      if (endedOn) return [{ place, message: "Đơn vị này đã kết thúc trên Cổng." }];
      const { kind } = nameOn(names, now());
      if (kind === given.get(code)) return [];
      const label = unitKindLabels[kind].toLowerCase();
      return [
        { place, message: `Trên Cổng đơn vị này là ${label} (${kind}); ghi như vậy hoặc đặt mã khác.` },
      ];
    }),
  ];
}

function latestKind(names: readonly { kind: UnitKind; from?: string | null }[]): UnitKind | undefined {
  return [...names].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "")).at(-1)?.kind;
}

async function summaryOf(file: Catalogue): Promise<ImportSummary> {
  const { resolution, tasks, indicators, units, agencies, reporting } = file;
  const codes = [...units, ...agencies.items].map(({ code }) => code);
  const [knownUnits, later] = await Promise.all([
    db().unit.count({ where: { code: { in: codes } } }),
    db().resolution.count({ where: { termStart: { gt: new Date(resolution.termStart) } } }),
  ]);
  const years = Number(resolution.measuredTo.slice(0, 4)) - Number(resolution.measuredFrom.slice(0, 4)) + 1;
  return {
    title: resolution.title,
    slug: resolution.slug,
    tasks: tasks.length,
    indicators: indicators.length,
    measures: indicators.reduce((sum, { measures }) => sum + measures.length, 0),
    units: codes.length,
    knownUnits,
    periods: years * perYear[reporting.cadence],
    becomesCurrent: later === 0,
  };
}

const perYear = { MONTH: 12, QUARTER: 4, HALF_YEAR: 2, YEAR: 1 };
