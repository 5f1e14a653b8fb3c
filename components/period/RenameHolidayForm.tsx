"use client";

import { TextField } from "@/components/ui/TextField";
import { renameHolidayAction } from "@/lib/period/actions.holidays";
import { emptyForm } from "@/lib/period/schema.form";
import { PeriodForm } from "./PeriodForm";

/** Gives a holiday another name. */
export function RenameHolidayForm({ title, day, name }: { title: string; day: string; name: string }) {
  return (
    <PeriodForm
      action={renameHolidayAction}
      start={emptyForm}
      title={title}
      errorTitle="Chưa lưu được"
      button="Lưu tên"
    >
      {({ errors, typed }) => (
        <>
          <input type="hidden" name="day" value={day} />
          <TextField
            name="name"
            label="Tên ngày nghỉ"
            autoComplete="off"
            error={errors.name}
            defaultValue={typed.name ?? name}
          />
        </>
      )}
    </PeriodForm>
  );
}
