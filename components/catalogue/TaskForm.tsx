"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { type CatalogueFormState, editTaskAction } from "@/lib/catalogue/actions";
import { taskState } from "@/lib/catalogue/schema";
import { TaskFields } from "./TaskFields";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["title", "summary", "workItems"];

type Task = { id: string; title: string; summary: string; workItems: readonly string[] };

/** Changes the words of a task; tells what is stored when somebody else was quicker. */
export function TaskForm({ title, task }: { title: string; task: Task }) {
  const stored = { title: task.title, summary: task.summary, workItems: task.workItems.join("\n") };
  return (
    <AdminForm action={editTaskAction} start={start} title={title} fields={fields} button="Ghi thay đổi">
      {({ outcome, typed, errors }) => (
        <>
          <input type="hidden" name="taskId" value={task.id} />
          <input type="hidden" name="shown" autoComplete="off" value={taskState(task)} />
          <TaskFields
            typed={{ ...stored, ...typed }}
            errors={errors}
            stored={outcome === "CONFLICT" ? stored : undefined}
          />
        </>
      )}
    </AdminForm>
  );
}
