import { cache } from "react";
import { db } from "@/lib/db";

/** The resolution the portal follows now: the one whose term began last. Read once per request. */
export const currentResolution = cache(async () => {
  const row = await db().resolution.findFirst({
    orderBy: { termStart: "desc" },
    select: {
      id: true,
      slug: true,
      title: true,
      shortTitle: true,
      termStart: true,
      termEnd: true,
      measuredFrom: true,
      measuredTo: true,
      motto: true,
      vision: true,
      statusNote: true,
    },
  });
  if (!row) throw new Error("no catalogue is loaded; start the portal with npm start");
  return row;
});
