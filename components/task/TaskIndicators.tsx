import { MeasureTable } from "@/components/indicator/MeasureTable";
import type { IndicatorView } from "@/lib/publication/schema";

type TaskIndicatorsProps = {
  /** those whose figures are entered in the task */
  home: readonly IndicatorView[];
  /** those entered in another one, shown for comparison */
  related: readonly IndicatorView[];
  targetYear: number;
};

/** The indicators of a task; nothing where it has none. */
export function TaskIndicators({ home, related, targetYear }: TaskIndicatorsProps) {
  return (
    <>
      {home.length > 0 && (
        <section>
          <h2>Chỉ tiêu của nhiệm vụ</h2>
          <MeasureTable
            caption="Chỉ tiêu của nhiệm vụ"
            captionHidden
            indicators={home}
            targetYear={targetYear}
            withFormula
          />
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h2>Chỉ tiêu liên quan</h2>
          <p>Số liệu các chỉ tiêu này được nhập ở nhiệm vụ khác; nêu ở đây để đối chiếu.</p>
          <MeasureTable
            caption="Chỉ tiêu liên quan"
            captionHidden
            indicators={related}
            targetYear={targetYear}
            withFormula
            withHomeTask
          />
        </section>
      )}
    </>
  );
}
