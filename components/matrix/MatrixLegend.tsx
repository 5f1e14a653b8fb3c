import { ToneIcon } from "@/components/ui/ToneIcon";
import {
  cellWord,
  notAskedWord,
  punctualityWords,
  ratingWords,
  statusMeanings,
  taskShort,
} from "@/lib/matrix/labels";
import type { MatrixTask } from "@/lib/matrix/schema";
import { taskKindLabels } from "@/lib/resolution/labels";

/** What columns, words and signs of the matrix stand for. */
export function MatrixLegend({ tasks }: { tasks: readonly MatrixTask[] }) {
  return (
    <section aria-labelledby="chu-thich">
      <h2 id="chu-thich">Chú thích</h2>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <div>
          <h3 className="mb-2">Nhiệm vụ</h3>
          <dl className="text-sm">
            {tasks.map((task) => (
              <div key={task.id} className="flex gap-3 py-1">
                <dt className="w-24 flex-none font-bold">{taskShort(task)}</dt>
                <dd>
                  {task.title} <span className="text-ink-2">({taskKindLabels[task.kind].toLowerCase()})</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3 className="mb-2">Tình trạng</h3>
          <dl className="text-sm">
            {statusMeanings.map(([progress, meaning]) => {
              const { word, sign } = cellWord({ progress, punctuality: "ON_TIME" });
              return (
                <div key={progress} className="flex gap-3 py-1">
                  <dt className="flex w-28 flex-none items-start gap-1.5 font-bold">
                    <ToneIcon sign={sign} className="mt-1 size-3.5" />
                    {word}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              );
            })}
            <div className="flex gap-3 py-1">
              <dt className="w-28 flex-none font-bold">{notAskedWord}</dt>
              <dd>đơn vị không được giao nhiệm vụ này trong kỳ</dd>
            </div>
          </dl>
          <p className="mt-3 text-sm">
            Dòng sau là thời hạn (
            {Object.values(punctualityWords)
              .map(({ word }) => word)
              .join(", ")}
            ), rồi đánh giá tiến độ:{" "}
            {Object.values(ratingWords)
              .map(({ word, meaning }) => `“${word}” là ${meaning}`)
              .join("; ")}
            .
          </p>
        </div>
      </div>
    </section>
  );
}
