import { ratingLabels } from "@/lib/resolution/labels";
import { excerpts } from "@/lib/workbook/calc.excerpt";
import type { Change, TaskPreview } from "@/lib/workbook/schema";

type TaskChangesProps = {
  task: TaskPreview;
  /** cells that cannot be stored as they are */
  wrong: ReadonlySet<string>;
};

/** The cells of one task that differ from what is stored: old beside new, below it on a phone. */
export function TaskChanges({ task, wrong }: TaskChangesProps) {
  return (
    <section aria-labelledby={task.slug}>
      <h2 id={task.slug}>{task.title}</h2>
      <ul className="max-w-none list-none border-line border-t pl-0">
        {task.changes.map((change) => (
          <li key={change.field} className="border-line border-b py-3">
            <h3 className="my-0">{change.label}</h3>
            <p className="my-0 text-ink-2 text-sm">
              Ô {change.where}
              {wrong.has(change.where) && <b className="text-bad"> – cần sửa</b>}
            </p>
            <OldAndNew change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A figure or a few words stand out; running text does not shout. */
const SHORT = 60;

function OldAndNew({ change }: { change: Change }) {
  const { before, after } = excerpts(textOf(change.before, change), textOf(change.after, change));
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <div>
        <dt className="text-ink-2 text-sm">Đang lưu</dt>
        <dd className="whitespace-pre-line">{before || <Blank />}</dd>
      </div>
      <div className="border-info border-l-4 pl-3">
        <dt className="text-ink-2 text-sm">Trong tệp</dt>
        <dd className={`whitespace-pre-line ${after.length <= SHORT ? "font-bold" : ""}`}>
          {after || <Blank />}
        </dd>
      </div>
    </dl>
  );
}

function Blank() {
  return <span className="font-normal text-none italic">Để trống</span>;
}

function textOf(text: string, { field }: Change): string {
  if (field === "selfRating") return ratingLabels[text as keyof typeof ratingLabels] ?? text;
  return field === "progressPercent" && text ? `${text.replace(/\s*%$/, "")}\u00a0%` : text;
}
