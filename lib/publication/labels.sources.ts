import { figureText, inSentence } from "@/lib/resolution/labels";
import { coverageText } from "./labels";
import type { MeasureSource, TaskSource } from "./schema.sources";

/** "Tỷ lệ tham gia bảo hiểm y tế, quý II/2023" */
export function sourceTitle({
  measure,
  period,
  year,
}: Pick<MeasureSource, "measure" | "period" | "year">): string {
  const { code, label, indicator } = measure;
  const name = code === String(indicator.number) ? label : `${code}. ${label}`;
  return `${name}, ${period ? inSentence(period.label) : `năm ${year}`}`;
}

/** The figure that a card is about, with who is in it. */
export function sourceFigure({ measure, figure }: Pick<MeasureSource, "measure" | "figure">): string {
  const value = figure.value === null ? "Chưa tính được" : figureText(figure.value, measure.unit);
  const rest = figure.complete ? "" : "; số liệu chưa đầy đủ";
  return `${value}, theo báo cáo đã duyệt của ${coverageText(figure)}${rest}.`;
}

/** "Tiến độ trung bình: Phát triển kinh tế, quý II/2023" */
export function taskSourceTitle({ task, period }: Pick<TaskSource, "task" | "period">): string {
  return `Tiến độ trung bình: ${task.title}, ${inSentence(period.label)}`;
}
