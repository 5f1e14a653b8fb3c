import { z } from "zod";
import { db } from "@/lib/db";
import { isDemo } from "@/lib/env";
import { countStandings } from "@/lib/publication/calc";
import { overviewTitle } from "@/lib/publication/labels";
import { publicScene, publicTasks, publicUnit } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { unitReports } from "@/lib/publication/queries.reports";
import { type Rating, rating } from "@/lib/resolution/schema";
import { isLocality } from "@/lib/unit/calc";
import { unitKindLabels, unitLabel } from "@/lib/unit/labels";
import {
  datedText,
  drawable,
  indicatorPicture,
  overviewPicture,
  periodPicture,
  taskPicture,
  unitPicture,
} from "./labels.picture";
import { lastPublished } from "./queries";
import type { PictureFacts, PictureName } from "./schema.picture";

/**
 * What the picture of a page shows, from what is published.
 * @returns null when there is no such page
 */
export async function pictureFacts(name: PictureName): Promise<PictureFacts | null> {
  const [found, { organisation, period }, at] = await Promise.all([
    saidOf(name),
    publicScene(),
    lastPublished(),
  ]);
  if (!found) return null;
  const { dated = period?.label ?? null, ...said } = found;
  return {
    figure: drawable(said.figure),
    kicker: drawable(said.kicker),
    title: drawable(said.title),
    said: drawable(said.said),
    tags: said.tags.map(({ tone, text }) => ({ tone, text: drawable(text) })),
    office: drawable(`${organisation.office} ${organisation.place}`),
    dated: drawable(datedText(dated, at)),
    real: !isDemo(),
  };
}

type Said = Pick<PictureFacts, "kicker" | "title" | "figure" | "said" | "tags">;

async function saidOf(name: PictureName): Promise<(Said & { dated?: string }) | null> {
  switch (name.kind) {
    case "nhiem-vu": {
      const task = (await publicTasks()).find(({ slug }) => slug === name.id);
      return task ? taskPicture(task) : null;
    }
    case "chi-tieu": {
      const indicator = (await publicIndicators()).find(({ number }) => String(number) === name.id);
      return indicator ? indicatorPicture(indicator) : null;
    }
    case "don-vi":
      return saidOfUnit(name.id);
    case "ky":
      return saidOfPeriod(name.id);
    default:
      return saidOfAll();
  }
}

async function saidOfAll(): Promise<Said> {
  const [scene, indicators] = await Promise.all([publicScene(), publicIndicators()]);
  const counts = countStandings(indicators.map(({ standing }) => standing));
  return overviewPicture(scene.resolution.shortTitle, overviewTitle(counts, scene), counts);
}

async function saidOfUnit(code: string): Promise<Said | null> {
  const [{ period }, unit] = await Promise.all([publicScene(), publicUnit(code)]);
  if (!unit) return null;
  const given = await unitReports(unit.id);
  const reports = given.flatMap(({ report }) => report ?? []);
  const ratings = Object.fromEntries(
    rating.options.map((one) => [one, reports.filter((report) => report.rating === one).length]),
  ) as Record<Rating, number>;
  const kicker = isLocality(unit.kind) ? "Đơn vị" : unitKindLabels[unit.kind];
  const of = { reported: reports.length, expected: given.length, ratings };
  return unitPicture(kicker, unitLabel(unit), period?.label ?? null, of);
}

const periodRow = z.object({
  label: z.string(),
  reports: z.int(),
  onTrack: z.int(),
  atRisk: z.int(),
  behind: z.int(),
});

async function saidOfPeriod(code: string): Promise<(Said & { dated: string }) | null> {
  const { resolution } = await publicScene();
  const rows = await db().$queryRaw`
    SELECT label, sum(localities + agencies)::int AS reports, sum(on_track)::int AS "onTrack",
      sum(at_risk)::int AS "atRisk", sum(behind)::int AS behind
    FROM period JOIN task_rollup ON task_rollup.period_id = period.id
    WHERE period.code = ${code} AND period.resolution_id = ${resolution.id}::uuid
    GROUP BY period.id HAVING sum(localities + agencies) > 0`;
  const [row] = z.array(periodRow).parse(rows);
  if (!row) return null;
  const ratings = { ON_TRACK: row.onTrack, AT_RISK: row.atRisk, BEHIND: row.behind };
  return { ...periodPicture(row.label, row.reports, ratings), dated: row.label };
}
