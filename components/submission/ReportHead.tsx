import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { StatusTag } from "@/components/ui/StatusTag";
import { taskKindLabels } from "@/lib/resolution/labels";
import { progressLabel, progressTones } from "@/lib/submission/labels";
import type { Work } from "@/lib/submission/queries";
import { progressOf } from "@/lib/submission/workflow";

type ReportHeadProps = { work: Work; title?: string; crumbs?: readonly { href: string; label: string }[] };

/** The way back, the task and where the report stands. */
export function ReportHead({ work, title, crumbs = [] }: ReportHeadProps) {
  const { task, period } = work.target;
  const progress = progressOf(work.submission);
  return (
    <>
      <Breadcrumb
        items={[{ href: `/bao-cao/${period.code}`, label: `Các nhiệm vụ ${period.label}` }, ...crumbs]}
      />
      <PageHeading
        title={title ?? task.title}
        kicker={`${taskKindLabels[task.kind]} ${task.ordinal} · ${period.label}${title ? ` · ${task.title}` : ""}`}
      >
        <StatusTag tone={progressTones[progress]}>
          {progressLabel(progress, work.submission?.versionCount ?? 0)}
        </StatusTag>
      </PageHeading>
    </>
  );
}
