import Link from "next/link";
import { StandingTag } from "@/components/indicator/StandingTag";
import { formatDate } from "@/lib/format";
import { ratingsText, taskCoverageText } from "@/lib/publication/labels";
import type { TaskView } from "@/lib/publication/schema";
import { TaskProgress } from "./TaskProgress";

/** Tasks with their progress against the milestone of the year, who is in it, and how they stand. */
export function TaskList({ tasks }: { tasks: readonly TaskView[] }) {
  return (
    <ul className="border-line border-t">
      {tasks.map((task) => (
        <li
          key={task.id}
          className="grid items-center gap-x-6 gap-y-2 border-line border-b py-4 md:grid-cols-[1fr_260px_230px] print:grid-cols-[1fr_180px_170px] print:py-1"
        >
          <div>
            <h3>
              <Link
                href={`/nhiem-vu/${task.slug}`}
                prefetch={false}
                className="-my-2.5 inline-block py-2.5 text-ink"
              >
                {task.title}
              </Link>
            </h3>
            <p className="text-ink-2 text-sm tabular-nums">
              {taskCoverageText(task)}
              {task.updatedAt && ` · cập nhật ${formatDate(task.updatedAt)}`}
            </p>
          </div>
          <TaskProgress task={task} />
          <div>
            <StandingTag standing={task.standing} />
            <Ratings task={task} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Ratings({ task }: { task: TaskView }) {
  const text = ratingsText(task.ratings);
  return text ? <p className="mt-1 text-ink-2 text-sm">Đơn vị: {text}</p> : null;
}
