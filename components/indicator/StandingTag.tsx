import { StatusTag } from "@/components/ui/StatusTag";
import type { Standing } from "@/lib/resolution/calc";
import { standingLabels, standingTones } from "@/lib/resolution/labels";

/** How a measure, an indicator or a task stands, in colour, sign and word. */
export function StandingTag({ standing }: { standing: Standing }) {
  return <StatusTag tone={standingTones[standing]}>{standingLabels[standing]}</StatusTag>;
}
