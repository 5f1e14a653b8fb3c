"use client";

import { type HolidayFormState, removeHolidayAction } from "@/lib/period/actions.holidays";
import type { DueMove } from "@/lib/period/calc.holidays";
import { emptyForm } from "@/lib/period/schema.form";
import { DueMoves } from "./DueMoves";
import { PeriodForm } from "./PeriodForm";

type RemoveHolidayFormProps = { title: string; day: string; moves: DueMove[]; mark: string };

/** Takes a day out of the holidays; what would move is shown from the start. */
export function RemoveHolidayForm({ title, day, moves, mark }: RemoveHolidayFormProps) {
  const start: HolidayFormState = { ...emptyForm, moves, mark };
  return (
    <PeriodForm
      action={removeHolidayAction}
      start={start}
      title={title}
      errorTitle="Chưa bỏ được"
      button="Bỏ ngày nghỉ"
    >
      {(state) => (
        <>
          <input type="hidden" name="day" value={day} />
          <DueMoves
            moves={state.moves}
            mark={state.mark}
            attempt={state.attempt}
            decision={state.typed.decision}
            error={state.errors.decision}
          />
        </>
      )}
    </PeriodForm>
  );
}
