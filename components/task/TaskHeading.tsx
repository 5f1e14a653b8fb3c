import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import type { TaskView } from "@/lib/publication/schema";
import { taskKindLabels } from "@/lib/resolution/labels";

/** What a task is: kind and place, title, summary, and the works it names. */
export function TaskHeading({ task }: { task: TaskView }) {
  return (
    <>
      <Breadcrumb items={[{ href: "/#nhiem-vu", label: "Các nhiệm vụ" }]} />
      <PageHeading
        kicker={`${taskKindLabels[task.kind]} ${task.ordinal}`}
        title={task.title}
        lede={task.summary}
      />
      {task.workItems.length > 0 && (
        <section className="mb-6">
          <h2 className="mt-0 mb-2 text-lg">Phần việc</h2>
          <ul className="mt-1 max-w-text list-disc pl-5">
            {task.workItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
