import { StatusTag } from "@/components/ui/StatusTag";
import type { Sign } from "@/components/ui/ToneIcon";
import { progressLabel, progressTones } from "@/lib/submission/labels";
import type { Progress } from "@/lib/submission/workflow";

const signs: Partial<Record<Progress, Sign>> = { RETURNED: "back" };

/** Where a report stands, as its unit sees it. */
export function ProgressTag({ progress, versionCount }: { progress: Progress; versionCount: number }) {
  return (
    <StatusTag tone={progressTones[progress]} sign={signs[progress]}>
      {progressLabel(progress, versionCount)}
    </StatusTag>
  );
}
