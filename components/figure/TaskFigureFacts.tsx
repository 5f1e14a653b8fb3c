import { StandingTag } from "@/components/indicator/StandingTag";
import { DefinitionList } from "@/components/ui/DefinitionList";
import {
  meanFormula,
  meanNumbers,
  ratedText,
  ratingFormula,
  standingFormula,
} from "@/lib/figure/labels.task";
import type { TaskFigure } from "@/lib/figure/queries.task";
import { formatPercent } from "@/lib/format";
import { taskCoverageText } from "@/lib/publication/labels";

/** By which formulas the figures of a task came, with the numbers in them, and how many units they cover. */
export function TaskFigureFacts({ figure }: { figure: TaskFigure }) {
  const { task, sums, progress } = figure;
  const numbers = meanNumbers(sums, progress);
  return (
    <DefinitionList
      items={[
        {
          term: "Tiến độ trung bình",
          description: (
            <>
              {meanFormula}
              {numbers && <b className="block tabular-nums">{numbers}</b>}
            </>
          ),
        },
        {
          term: "Đánh giá nhiệm vụ",
          description: (
            <>
              <StandingTag standing={task.standing} />
              <span className="mt-1 block">
                {standingFormula} Phần năm đã qua: {formatPercent(task.milestone, 1)}.
              </span>
            </>
          ),
        },
        {
          term: "Đánh giá từng đơn vị",
          description: (
            <>
              {ratingFormula}
              {ratedText(sums) && <b className="block">{ratedText(sums)}</b>}
            </>
          ),
        },
        {
          term: "Độ phủ",
          description: taskCoverageText(task),
        },
      ]}
    />
  );
}
