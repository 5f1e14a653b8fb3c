import { StatusTag } from "@/components/ui/StatusTag";
import { formatPercent } from "@/lib/format";
import { meanFormula } from "@/lib/publication/labels.formula";
import { type TaskSource, taskSourcePath } from "@/lib/publication/schema.sources";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";
import { SourceFacts } from "./SourceFacts";
import { SourceUnits } from "./SourceUnits";

/** Where a task's mean progress of a period comes from. */
export function TaskSourceCard({ source }: { source: TaskSource }) {
  const { task, period, units } = source;
  const { localities, agencies } = task;
  return (
    <>
      <SourceFacts
        {...source}
        coverage={{
          reported: localities.reported + agencies.reported,
          expected: localities.expected + agencies.expected,
        }}
        formula="Trung bình cộng tiến độ (% kế hoạch năm) của các đơn vị có báo cáo được duyệt, mỗi đơn vị tính như nhau"
        worked={meanFormula(task)}
        span={period.label}
      />
      <SourceUnits
        {...source}
        path={taskSourcePath(task.slug, period.code)}
        units={units}
        columns={[
          { key: "progress", label: "Tiến độ", align: "right" },
          { key: "rating", label: "Đánh giá của Văn phòng" },
        ]}
        cells={({ progressPercent, rating }) => ({
          progress: <b>{formatPercent(progressPercent, 2)}</b>,
          rating: <StatusTag tone={ratingTones[rating]}>{ratingLabels[rating]}</StatusTag>,
        })}
      />
    </>
  );
}
