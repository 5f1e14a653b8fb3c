import { ReportTable } from "@/components/task/ReportTable";
import type { ReportView, TaskView } from "@/lib/publication/schema";
import { addressOf } from "@/lib/publication/schema.address";
import { taskSourcePath } from "@/lib/publication/schema.sources";

type UnitReportsProps = {
  title: string;
  reports: readonly { task: TaskView; report: ReportView | null }[];
  /** code of the period; null before anything is published */
  period: string | null;
  isPresent: boolean;
};

/** What is published of each task of a unit in one period. */
export function UnitReports({ title, reports, period, isPresent }: UnitReportsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ReportTable
        caption={title}
        subject="Nhiệm vụ"
        rows={reports.map(({ task, report }) => ({
          href: addressOf(`/nhiem-vu/${task.slug}`, { ky: isPresent ? null : period }),
          label: task.title,
          report,
          source: period && taskSourcePath(task.slug, period),
        }))}
        empty="Đơn vị này chưa được giao nhiệm vụ nào."
      />
    </section>
  );
}
