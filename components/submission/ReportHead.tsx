import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { taskKindLabels } from "@/lib/resolution/labels";
import type { Work } from "@/lib/submission/queries";
import { progressOf } from "@/lib/submission/workflow";
import { ProgressTag } from "./ProgressTag";

type ReportHeadProps = { work: Work; title?: string; crumbs?: readonly { href: string; label: string }[] };

/** The way back, the task and where the report stands. */
export function ReportHead({ work, title, crumbs = [] }: ReportHeadProps) {
  const { task, period } = work.target;
  return (
    <>
      <Breadcrumb
        items={[{ href: `/bao-cao/${period.code}`, label: `Các nhiệm vụ ${period.label}` }, ...crumbs]}
      />
      <PageHeading
        title={title ?? task.title}
        kicker={`${taskKindLabels[task.kind]} ${task.ordinal} · ${period.label}`}
        lede={title && task.title}
      >
        <ProgressTag
          progress={progressOf(work.submission)}
          versionCount={work.submission?.versionCount ?? 0}
        />
      </PageHeading>
    </>
  );
}
