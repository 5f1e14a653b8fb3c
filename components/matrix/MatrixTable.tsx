import { completeness, timeliness } from "@/lib/matrix/calc";
import { taskShort } from "@/lib/matrix/labels";
import type { CellMap, MatrixUnit } from "@/lib/matrix/queries";
import type { MatrixTask } from "@/lib/matrix/schema";
import { reviewPath } from "@/lib/review/schema";
import { MatrixCell } from "./MatrixCell";
import { Share } from "./Share";

type MatrixTableProps = {
  caption: string;
  period: string;
  units: readonly MatrixUnit[];
  tasks: readonly MatrixTask[];
  cells: CellMap;
};

const head = "px-2 pb-2 text-left align-bottom text-ink-2 text-sm leading-tight";

// `display: block` takes a table's meaning away in some browsers: explicit roles give it back to the cards.
const table = { role: "table" };
const group = { role: "rowgroup" };
const row = { role: "row" };
const columnHead = { role: "columnheader" };
const rowHead = { role: "rowheader" };
const cell = { role: "cell" };

/** Units × tasks; below 1024 px a card for each unit. */
export function MatrixTable({ caption, period, units, tasks, cells }: MatrixTableProps) {
  return (
    <div className="lg:overflow-x-auto">
      <table {...table} className="block w-full border-collapse lg:table">
        <caption className="block pb-2 text-left font-bold lg:table-caption">{caption}</caption>
        <thead {...group} className="sr-only lg:not-sr-only lg:table-header-group">
          <tr {...row} className="border-line border-b">
            <th {...columnHead} scope="col" className={`${head} pl-0`}>
              Đơn vị
            </th>
            {tasks.map((task) => (
              <th key={task.id} {...columnHead} scope="col" className={head}>
                {taskShort(task)}
                <span className="sr-only">: {task.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...group} className="block border-line border-t lg:table-row-group lg:border-t-0">
          {units.map((unit) => (
            <tr
              key={unit.id}
              {...row}
              className="grid gap-x-2 gap-y-3 border-line border-b py-4 [grid-template-columns:repeat(auto-fill,minmax(140px,1fr))] lg:table-row"
            >
              <th
                {...rowHead}
                scope="row"
                className="col-span-full min-w-44 text-left font-normal lg:py-2.5 lg:pr-4 lg:align-top"
              >
                <b className="block leading-snug">{unit.label}</b>
                <span className="flex flex-wrap gap-x-5 text-sm lg:block">
                  <span className="lg:block">
                    <span className="text-ink-2">Nộp </span>
                    <Share share={completeness(unit)} />
                  </span>
                  <span className="lg:block">
                    <span className="text-ink-2">Đúng hạn </span>
                    <Share share={timeliness(unit)} />
                  </span>
                </span>
              </th>
              {tasks.map((task) => (
                <td key={task.id} {...cell} className="min-w-0 lg:px-0.5 lg:py-2.5 lg:align-top">
                  <span aria-hidden="true" className="block text-ink-2 text-sm lg:hidden">
                    {taskShort(task)}
                  </span>
                  <MatrixCell
                    cell={cells.get(unit.id)?.get(task.id)?.cell}
                    href={reviewPath({ period, unit: unit.code, task: task.slug })}
                    about={`${unit.label}, ${taskShort(task)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
