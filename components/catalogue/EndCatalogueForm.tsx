"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { fieldFrame } from "@/components/ui/Field";
import { TextField } from "@/components/ui/TextField";
import { type CatalogueFormState, endMeasureAction, endTaskAction } from "@/lib/catalogue/actions";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["lastDay", "confirm"];

type EndCatalogueFormProps = { title: string; of: { taskId: string } | { measureId: string } };

/** Ends a task or a measure after a day; what was reported stays. */
export function EndCatalogueForm({ title, of }: EndCatalogueFormProps) {
  const [[name, id] = ["", ""]] = Object.entries(of);
  const action = "taskId" in of ? endTaskAction : endMeasureAction;
  return (
    <AdminForm action={action} start={start} title={title} fields={fields} button="Kết thúc">
      {({ typed, errors }) => (
        <>
          <input type="hidden" name={name} value={id} />
          <TextField
            name="lastDay"
            label="Ngày theo dõi cuối cùng"
            hint="Kỳ báo cáo kết thúc sau ngày này không hỏi nữa. Ví dụ 31/12/2023."
            width="short"
            autoComplete="off"
            error={errors.lastDay}
            defaultValue={typed.lastDay ?? ""}
          />
          <div className={fieldFrame(errors.confirm)}>
            {errors.confirm && (
              <p id="confirm-error" className="font-bold text-bad">
                <span className="sr-only">Lỗi: </span>
                {errors.confirm}
              </p>
            )}
            <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="checkbox"
                id="confirm"
                name="confirm"
                value="co"
                defaultChecked={typed.confirm === "co"}
                aria-invalid={errors.confirm ? true : undefined}
                aria-describedby={errors.confirm ? "confirm-error" : undefined}
                className="mt-[1px] size-6 flex-none accent-ink"
              />
              <span>Tôi xác nhận kết thúc. Số liệu đã báo cáo được giữ nguyên.</span>
            </label>
          </div>
        </>
      )}
    </AdminForm>
  );
}
