"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { RadioGroup } from "@/components/ui/RadioGroup";
import { TextField } from "@/components/ui/TextField";
import { addTaskAction, type CatalogueFormState } from "@/lib/catalogue/actions";
import { choices, firstUnitLabels } from "@/lib/catalogue/labels";
import { taskKindLabels } from "@/lib/resolution/labels";
import { TaskFields } from "./TaskFields";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["kind", "title", "summary", "workItems", "units", "firstDay"];

/** A further task of the resolution. */
export function NewTaskForm({ title, today }: { title: string; today: string }) {
  return (
    <AdminForm action={addTaskAction} start={start} title={title} fields={fields} button="Thêm nhiệm vụ">
      {({ typed, errors }) => (
        <>
          <RadioGroup
            name="kind"
            legend="Loại nhiệm vụ"
            options={choices(taskKindLabels)}
            error={errors.kind}
            defaultValue={typed.kind ?? ""}
          />
          <TaskFields typed={typed} errors={errors} />
          <RadioGroup
            name="units"
            legend="Giao cho"
            hint="Đơn vị nào không làm thì thôi giao ở phần Phân công sau khi thêm."
            options={choices(firstUnitLabels)}
            error={errors.units}
            defaultValue={typed.units ?? ""}
          />
          <TextField
            name="firstDay"
            label="Ngày bắt đầu"
            hint="Kỳ kết thúc trước ngày này không hỏi nhiệm vụ mới."
            width="short"
            autoComplete="off"
            error={errors.firstDay}
            defaultValue={typed.firstDay ?? today}
          />
        </>
      )}
    </AdminForm>
  );
}
