import { z } from "zod";
import { db } from "@/lib/db";
import { publicScene, publicTasks, publicUnits } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { unitLabel } from "@/lib/unit/labels";
import type { FeedEntry } from "./calc.xml";
import { publishedPeriods } from "./queries";

const LATEST = 50;

const entryRow = z.object({
  id: z.string(),
  unitId: z.string(),
  slug: z.string(),
  task: z.string(),
  period: z.string(),
  summary: z.string(),
  note: z.string(),
  at: z.date(),
});

/** The latest publications, newest first. */
export async function latestPublications(): Promise<FeedEntry[]> {
  const [{ resolution }, units] = await Promise.all([publicScene(), publicUnits()]);
  const rows = await db().$queryRaw`
    SELECT p.id, p.unit_id AS "unitId", t.slug, t.title AS task, e.label AS period, p.public_summary AS summary,
      p.correction_note AS note, p.published_at AS at
    FROM publication p JOIN task t ON t.id = p.task_id JOIN period e ON e.id = p.period_id
    WHERE p.superseded_at IS NULL AND e.resolution_id = ${resolution.id}::uuid
    ORDER BY p.published_at DESC, p.id DESC LIMIT ${LATEST}`;
  return z
    .array(entryRow)
    .parse(rows)
    .map(({ id, unitId, slug, task, period, summary, note, at }) => {
      const unit = units.find((candidate) => candidate.id === unitId);
      return {
        id,
        href: `/nhiem-vu/${slug}${unit ? `#${unit.code}` : ""}`,
        title: [unit && unitLabel(unit), task, period].filter(Boolean).join(" – "),
        summary: note ? `Đính chính: ${note.replace(/[.\s]+$/, "")}. ${summary}` : summary,
        at,
      };
    });
}

/** The addresses of all public pages. */
export async function publicPaths(): Promise<string[]> {
  const [units, tasks, indicators, periods] = await Promise.all([
    publicUnits(),
    publicTasks(),
    publicIndicators(),
    publishedPeriods(),
  ]);
  return [
    "/",
    "/ky",
    "/don-vi",
    "/du-lieu-mo",
    "/dinh-chinh",
    ...tasks.map(({ slug }) => `/nhiem-vu/${slug}`),
    ...indicators.map(({ number }) => `/chi-tieu/${number}`),
    ...units.map(({ code }) => `/don-vi/${code}`),
    ...periods.map((code) => `/ky/${code}`),
  ];
}
