"use client";

import { generateYearAction } from "@/lib/period/actions";
import { emptyForm } from "@/lib/period/schema.form";
import { PeriodForm } from "./PeriodForm";

type GenerateFormProps = { title: string; year: number; mark: string };

/** Confirms the periods that the preview above shows. */
export function GenerateForm({ title, year, mark }: GenerateFormProps) {
  return (
    <PeriodForm
      action={generateYearAction}
      start={emptyForm}
      title={title}
      errorTitle="Chưa tạo được"
      button={`Tạo các kỳ năm ${year}`}
    >
      {() => (
        <>
          <input type="hidden" name="year" value={year} />
          <input type="hidden" name="shown" autoComplete="off" value={mark} />
        </>
      )}
    </PeriodForm>
  );
}
