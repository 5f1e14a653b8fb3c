import { z } from "zod";
import { db } from "@/lib/db";
import { publicScene, publicTasks, publicUnits } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { unitLabel } from "@/lib/unit/labels";
import { type Hits, holdsWords, searchWords } from "./schema";

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
  const rows = await db().$queryRaw`
    SELECT p.unit_id AS "unitId", t.slug, t.title AS task, e.label AS period, p.public_summary AS summary
    FROM publication p JOIN task t ON t.id = p.task_id JOIN period e ON e.id = p.period_id
    WHERE p.superseded_at IS NULL AND e.resolution_id = ${resolution.id}::uuid
      AND to_tsvector('simple', fold(p.public_summary)) @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(" & ")})
    ORDER BY p.published_at DESC LIMIT ${MOST_REPORTS}`;
  const nameOf = new Map(units.map((unit) => [unit.id, unit]));
  return {
    tasks: tasks
      .filter(({ title, summary, workItems }) => holdsWords([title, summary, ...workItems].join(" "), words))
      .map(({ slug, title, summary }) => ({ href: `/nhiem-vu/${slug}`, title, excerpt: summary })),
    indicators: indicators
      .filter(({ title, measures }) =>
        holdsWords([title, ...measures.map(({ label }) => label)].join(" "), words),
      )
      .map(({ number, title, group }) => ({
        href: `/chi-tieu/${number}`,
        title: `Chỉ tiêu ${number}: ${title}`,
        excerpt: group,
      })),
    units: units
      .filter((unit) => holdsWords(unitLabel(unit), words))
      .slice(0, MOST_UNITS)
      .map((unit) => ({ href: `/don-vi/${unit.code}`, title: unitLabel(unit), excerpt: "" })),
    reports: z
      .array(reportRow)
      .parse(rows)
      .flatMap(({ unitId, slug, task, period, summary }) => {
        const unit = nameOf.get(unitId);
        if (!unit) return [];
        return [
          {
            href: `/nhiem-vu/${slug}#${unit.code}`,
            title: `${unitLabel(unit)} – ${task} – ${period}`,
            excerpt: summary,
          },
        ];
      }),
  };
}
