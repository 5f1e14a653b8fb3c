"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { fieldFrame } from "@/components/ui/Field";
import { TextField } from "@/components/ui/TextField";
import { endUnitAction, type UnitFormState } from "@/lib/unit/actions";

const start: UnitFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["lastDay", "confirm"];

/** Ends a unit after a day, with its accounts and assignments. */
export function EndForm({ title, unitId }: { title: string; unitId: string }) {
  return (
    <AdminForm action={endUnitAction} start={start} title={title} fields={fields} button="Kết thúc đơn vị">
      {({ typed, errors }) => (
        <>
          <input type="hidden" name="unitId" value={unitId} />
          <TextField
            name="lastDay"
            label="Ngày hoạt động cuối cùng"
            hint="Ngày/tháng/năm, ví dụ 30/06/2025; không sau hôm nay."
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
              <span>Tôi xác nhận kết thúc đơn vị này.</span>
            </label>
          </div>
        </>
      )}
    </AdminForm>
  );
}
