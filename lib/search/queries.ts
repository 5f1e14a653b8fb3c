import { z } from "zod";
import { db } from "@/lib/db";
import { publicScene, publicTasks, publicUnits } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import type { IndicatorView, TaskView, UnitView } from "@/lib/publication/schema";
import { unitLabel } from "@/lib/unit/labels";
import { excerptOf, markWords } from "./calc";
import { type Hit, type Hits, holdsWords, searchWords } from "./schema";
import { foundReportsSql } from "./sql";

/** Reports that are found at most; more words narrow it down. */
export const MOST_REPORTS = 50;
const MOST_UNITS = 50;

const reportRow = z.object({
  unitId: z.string(),
  slug: z.string(),
  task: z.string(),
  period: z.string(),
  summary: z.string(),
});

type Words = readonly string[];

/**
 * Tasks, indicators, units and published summaries that hold every word, without regard to diacritics and case.
 * @param typed as it stands in the address
 * @returns null when there is no word in it
 */
export async function searchPublic(typed: string): Promise<Hits | null> {
  const words = searchWords(typed);
  if (words.length === 0) return null;
  const [{ resolution }, units, tasks, indicators] = await Promise.all([
    publicScene(),
    publicUnits(),
    publicTasks(),
    publicIndicators(),
  ]);
  const rows = await db().$queryRaw(foundReportsSql(resolution.id, words, MOST_REPORTS));
  return {
    tasks: tasks.flatMap((task) => taskHit(task, words)),
    indicators: indicators.flatMap((indicator) => indicatorHit(indicator, words)),
    units: units.flatMap((unit) => unitHit(unit, words)).slice(0, MOST_UNITS),
    reports: z
      .array(reportRow)
      .parse(rows)
      .flatMap((row) => reportHit(row, units, words)),
  };
}

function taskHit({ slug, title, summary, workItems }: TaskView, words: Words): Hit[] {
  const said = [summary, ...workItems].join(" ");
  if (!holdsWords(`${title} ${said}`, words)) return [];
  return [{ href: `/nhiem-vu/${slug}`, title: markWords(title, words), excerpt: excerptOf(said, words) }];
}

function indicatorHit({ number, title, group, measures }: IndicatorView, words: Words): Hit[] {
  const labels = measures.map(({ label }) => label).filter((label) => label !== title);
  if (!holdsWords([`Chỉ tiêu ${number}`, title, ...labels].join(" "), words)) return [];
  const named = markWords(`Chỉ tiêu ${number}: ${title}`, words);
  return [
    { href: `/chi-tieu/${number}`, title: named, excerpt: excerptOf([group, ...labels].join(" · "), words) },
  ];
}

function unitHit(unit: UnitView, words: Words): Hit[] {
  const name = unitLabel(unit);
  if (!holdsWords(name, words)) return [];
  return [{ href: `/don-vi/${unit.code}`, title: markWords(name, words), excerpt: [] }];
}

function reportHit(row: z.infer<typeof reportRow>, units: readonly UnitView[], words: Words): Hit[] {
  const unit = units.find(({ id }) => id === row.unitId);
  if (!unit) return [];
  const title = `${unitLabel(unit)} – ${row.task} – ${row.period}`;
  return [
    {
      href: `/nhiem-vu/${row.slug}#${unit.code}`,
      title: [{ text: title, found: false }],
      excerpt: excerptOf(row.summary, words),
    },
  ];
}
