"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { type CatalogueFormState, editTaskAction } from "@/lib/catalogue/actions";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["title", "summary", "workItems"];

type Task = { id: string; title: string; summary: string; workItems: readonly string[] };

/** The words of a task. */
export function TaskForm({ title, task }: { title: string; task: Task }) {
  return (
    <AdminForm action={editTaskAction} start={start} title={title} fields={fields} button="Ghi thay đổi">
      {({ typed, errors }) => (
        <>
          <input type="hidden" name="taskId" value={task.id} />
          <TextField
            name="title"
            label="Tên nhiệm vụ"
            error={errors.title}
            defaultValue={typed.title ?? task.title}
          />
          <TextArea
            name="summary"
            label="Tóm tắt"
            limit={1_000}
            rows={3}
            error={errors.summary}
            defaultValue={typed.summary ?? task.summary}
          />
          <TextArea
            name="workItems"
            label="Việc cần làm"
            hint="Mỗi dòng một việc."
            limit={10_000}
            rows={8}
            error={errors.workItems}
            defaultValue={typed.workItems ?? task.workItems.join("\n")}
          />
        </>
      )}
    </AdminForm>
  );
}
