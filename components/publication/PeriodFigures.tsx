import { Figures } from "@/components/ui/Figures";
import { outOf } from "@/lib/publication/labels.series";
import type { Coverage, PeriodMeasure, TaskView } from "@/lib/publication/schema";

type PeriodFiguresProps = {
  reports: Coverage;
  tasks: readonly TaskView[];
  localities: Coverage;
  measures: readonly PeriodMeasure[];
};

/** How much of a period is published, as four figures. */
export function PeriodFigures({ reports, tasks, localities, measures }: PeriodFiguresProps) {
  const withReports = tasks.filter(({ mean }) => mean !== null).length;
  const withFigures = measures.filter(({ point }) => point).length;
  return (
    <Figures
      figures={[
        { figure: outOf(reports), label: "báo cáo được duyệt" },
        { figure: outOf({ reported: withReports, expected: tasks.length }), label: "nhiệm vụ có báo cáo" },
        { figure: outOf(localities), label: "xã, phường có báo cáo" },
        {
          figure: outOf({ reported: withFigures, expected: measures.length }),
          label: "số đo có số liệu trong kỳ",
        },
      ]}
    />
  );
}
