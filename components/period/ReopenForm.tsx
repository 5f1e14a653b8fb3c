"use client";

import { TextArea } from "@/components/ui/TextArea";
import { reopenPeriodAction } from "@/lib/period/actions";
import { REASON_LIMIT } from "@/lib/period/schema";
import { emptyForm } from "@/lib/period/schema.form";
import { PeriodForm } from "./PeriodForm";

/** Opens a closed period for all units again, with a reason. */
export function ReopenForm({ title, periodId }: { title: string; periodId: string }) {
  return (
    <PeriodForm
      action={reopenPeriodAction}
      start={emptyForm}
      title={title}
      errorTitle="Chưa mở lại được"
      button="Mở lại kỳ"
    >
      {({ errors, typed }) => (
        <>
          <input type="hidden" name="periodId" value={periodId} />
          <TextArea
            name="reason"
            label="Lý do mở lại"
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
