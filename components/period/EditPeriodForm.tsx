"use client";

import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { editPeriodAction } from "@/lib/period/actions";
import { REASON_LIMIT } from "@/lib/period/schema";
import { emptyForm } from "@/lib/period/schema.form";
import { PeriodForm } from "./PeriodForm";

type EditPeriodFormProps = {
  title: string;
  periodId: string;
  /** datesMark of what is shown */
  shown: string;
  /** as they are typed: "01/09/2023 00:00" */
  opensAt: string;
  dueAt: string;
};

/** Changes when a period opens and falls due, before it opens. */
export function EditPeriodForm({ title, periodId, shown, opensAt, dueAt }: EditPeriodFormProps) {
  return (
    <PeriodForm
      action={editPeriodAction}
      start={emptyForm}
      title={title}
      errorTitle="Chưa lưu được"
      button="Lưu thay đổi"
    >
      {({ errors, typed }) => (
        <>
          <input type="hidden" name="periodId" value={periodId} />
          <input type="hidden" name="shown" autoComplete="off" value={shown} />
          <div className="grid max-w-form gap-x-6 sm:grid-cols-2">
            <TextField
              name="opensAt"
              label="Mở nhập từ"
              hint="Kỳ tự mở lúc này, ví dụ 01/06/2023 00:00."
              autoComplete="off"
              error={errors.opensAt}
              defaultValue={typed.opensAt ?? opensAt}
            />
            <TextField
              name="dueAt"
              label="Hạn nộp"
              hint="Ngày làm việc, ví dụ 20/06/2023 17:00."
              autoComplete="off"
              error={errors.dueAt}
              defaultValue={typed.dueAt ?? dueAt}
            />
          </div>
          <TextArea
            name="reason"
            label="Lý do"
            hint="Được ghi vào lịch sử của kỳ."
            limit={REASON_LIMIT}
            rows={3}
            error={errors.reason}
            defaultValue={typed.reason ?? ""}
          />
        </>
      )}
    </PeriodForm>
  );
}
