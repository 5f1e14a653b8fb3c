import { StatusTag } from "@/components/ui/StatusTag";
import type { Sign } from "@/components/ui/ToneIcon";
import { reviewLabel } from "@/lib/review/labels";
import { progressTones } from "@/lib/submission/labels";
import type { Progress } from "@/lib/submission/workflow";

const signs: Partial<Record<Progress, Sign>> = { RETURNED: "back" };

/** Where a submission stands, as the office sees it. */
export function ReviewStatus({ progress, versionCount }: { progress: Progress; versionCount: number }) {
  return (
    <StatusTag tone={progressTones[progress]} sign={signs[progress]}>
      {reviewLabel(progress, versionCount)}
    </StatusTag>
  );
}
