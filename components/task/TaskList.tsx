import Link from "next/link";
import { StandingTag } from "@/components/indicator/StandingTag";
import { Distribution } from "@/components/ui/Distribution";
import { formatDate } from "@/lib/format";
import { taskCoverageText } from "@/lib/publication/labels";
import { ratingParts } from "@/lib/publication/labels.series";
import type { TaskView } from "@/lib/publication/schema";
import { TaskProgress } from "./TaskProgress";

type TaskListProps = {
  tasks: readonly TaskView[];
  /** the period that their pages open with; the present one where there is none */
  period?: string;
};

/** Tasks with their progress against the milestone of the year, who is in it, and how the units were rated. */
export function TaskList({ tasks, period }: TaskListProps) {
  return (
    <ul className="rows tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <h3>
            <Link href={`/nhiem-vu/${task.slug}${period ? `?ky=${period}` : ""}`} prefetch={false}>
              {task.title}
            </Link>
          </h3>
          <small>
            {[taskCoverageText(task), task.updatedAt && `cập nhật ${formatDate(task.updatedAt)}`]
              .filter(Boolean)
              .join(" · ")}
          </small>
          <div>
            <TaskProgress task={task} />
          </div>
          <div>
            <StandingTag standing={task.standing} />
            {task.mean !== null && (
              <Distribution parts={ratingParts(task).filter(({ count }) => count > 0)} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
