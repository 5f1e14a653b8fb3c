import { ProgressBar } from "@/components/ui/ProgressBar";
import { progressText } from "@/lib/publication/labels";
import type { TaskView } from "@/lib/publication/schema";

/** Mean progress of the reporting units against the share of the year that has passed. */
export function TaskProgress({ task }: { task: TaskView }) {
  const has = task.mean !== null;
  return (
    <ProgressBar
      percent={has ? Number(task.mean) : null}
      milestone={has ? Number(task.milestone) : null}
      label={progressText(task)}
    />
  );
}
