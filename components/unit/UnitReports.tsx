import { ReportTable } from "@/components/task/ReportTable";
import type { ReportView, TaskView } from "@/lib/publication/schema";
import { addressOf } from "@/lib/publication/schema.address";

type UnitReportsProps = {
  title: string;
  reports: readonly { task: TaskView; report: ReportView | null }[];
  /** code of the period, where it is not the present one */
  ky: string | null | undefined;
};

/** What is published of each task of a unit in one period. */
export function UnitReports({ title, reports, ky }: UnitReportsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ReportTable
        caption={title}
        subject="Nhiệm vụ"
        rows={reports.map(({ task, report }) => ({
          href: addressOf(`/nhiem-vu/${task.slug}`, { ky }),
          label: task.title,
          report,
        }))}
        empty="Đơn vị này chưa được giao nhiệm vụ nào."
      />
    </section>
  );
}
