import Link from "next/link";
import { taskKindLabels } from "@/lib/resolution/labels";
import type { TaskRow } from "@/lib/workspace/queries";
import { ProgressTag } from "./ProgressTag";
import { TaskState } from "./TaskState";

type WorkListProps = { period: string; tasks: readonly TaskRow[] };

/** The tasks of a period by kind, in the order of the resolution: where each stands and what it still lacks. */
export function WorkList({ period, tasks }: WorkListProps) {
  const kinds = [...new Set(tasks.map((task) => task.kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={kind}>
      <h2 id={kind}>{taskKindLabels[kind]}</h2>
      <ul className="border-line border-t">
        {tasks
          .filter((task) => task.kind === kind)
          .map((task) => (
            <li
              key={task.slug}
              className="flex flex-col gap-x-6 border-line border-b py-3 sm:flex-row sm:items-start sm:justify-between"
            >
              <div className="contents min-w-0 sm:block">
                <h3>
                  <Link
                    href={`/bao-cao/${period}/${task.slug}`}
                    prefetch={false}
                    className="inline-block py-2"
                  >
                    {task.ordinal}. {task.title}
                  </Link>
                </h3>
                <TaskState task={task} href={`/bao-cao/${period}/${task.slug}`} />
              </div>
              <div className="order-first sm:order-none sm:w-40 sm:flex-none sm:py-2">
                <ProgressTag progress={task.progress} versionCount={task.versionCount} />
              </div>
            </li>
          ))}
      </ul>
    </section>
  ));
}
