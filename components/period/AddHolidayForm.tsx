"use client";

import { TextField } from "@/components/ui/TextField";
import { addHolidaysAction, type HolidayFormState } from "@/lib/period/actions.holidays";
import { emptyForm } from "@/lib/period/schema.form";
import { DueMoves } from "./DueMoves";
import { PeriodForm } from "./PeriodForm";

const start: HolidayFormState = { ...emptyForm, moves: [], mark: "" };

/** Adds one holiday or a run of days; asks first when due times would move. */
export function AddHolidayForm({ title }: { title: string }) {
  return (
    <PeriodForm
      action={addHolidaysAction}
      start={start}
      title={title}
      errorTitle="Chưa thêm được"
      button="Thêm ngày nghỉ"
    >
      {({ attempt, errors, typed, moves, mark }) => (
        <>
          <div className="grid max-w-form gap-x-6 sm:grid-cols-2">
            <TextField
              name="from"
              label="Ngày nghỉ"
              hint="Ví dụ 02/09/2026."
              autoComplete="off"
              error={errors.from}
              defaultValue={typed.from ?? ""}
            />
            <TextField
              name="until"
              label="Đến hết ngày (nếu nghỉ nhiều ngày)"
              hint="Bỏ qua thứ Bảy và Chủ nhật."
              autoComplete="off"
              error={errors.until}
              defaultValue={typed.until ?? ""}
            />
          </div>
          <TextField
            name="name"
            label="Tên ngày nghỉ"
            hint="Ví dụ: Quốc khánh; Nghỉ bù Tết Dương lịch."
            autoComplete="off"
            error={errors.name}
            defaultValue={typed.name ?? ""}
          />
          <DueMoves
            attempt={attempt}
            moves={moves}
            mark={mark}
            decision={typed.decision}
            error={errors.decision}
          />
        </>
      )}
    </PeriodForm>
  );
}
