import { publicBase } from "@/lib/env";
import { publicScene } from "@/lib/publication/queries";
import { csvOfRows } from "./calc";
import { dcatOf, openApiOf, type Publisher } from "./calc.describe";
import { dataRows, lastPublished, publishedPeriods } from "./queries";
import { fileName } from "./schema";

/**
 * A file of the open data: a table as CSV or JSON, the description of the interface, or the catalogue.
 * @param name as it stands in the address: "chi-tieu.csv", "bao-cao-2023-q2.json", "openapi.json", "danh-muc.json"
 * @returns 404 for any other name
 */
export async function openDataFile(name: string): Promise<Response> {
  if (name === "openapi.json") return json(openApiOf(await publisher()));
  if (name === "danh-muc.json") return json(dcatOf(await publisher(), await publishedPeriods()), "ld+json");
  const file = fileName.safeParse(name).data;
  const rows = file && (await dataRows(file));
  if (!file || !rows) return new Response(null, { status: 404 });
  if (file.format === "csv") {
    const headers = { "Content-Type": "text/csv; charset=utf-8" };
    return new Response(csvOfRows(file.name, rows), { headers });
  }
  const { licence, modified } = await publisher();
  return json({ dataset: file.name, period: file.period, licence, modified, rows });
}

async function publisher(): Promise<Publisher> {
  const { resolution, organisation } = await publicScene();
  return {
    base: publicBase(),
    title: resolution.title,
    publisher: `${organisation.office} ${organisation.place}`,
    licence: resolution.openDataLicence,
    modified: await lastPublished(),
  };
}

function json(content: unknown, type = "json"): Response {
  const headers = { "Content-Type": `application/${type}; charset=utf-8` };
  return new Response(JSON.stringify(content), { headers });
}
