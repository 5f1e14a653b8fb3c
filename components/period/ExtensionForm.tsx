"use client";

import { Callout } from "@/components/ui/Callout";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { grantExtensionAction } from "@/lib/period/actions";
import { REASON_LIMIT } from "@/lib/period/schema";
import { emptyForm } from "@/lib/period/schema.form";
import { PeriodForm } from "./PeriodForm";

type Option = { value: string; label: string };
type ExtensionFormProps = { title: string; periods: readonly Option[]; units: readonly Option[] };

/** Grants one unit a later due time; the page's title says "Lỗi:" after a refusal. */
export function ExtensionForm({ title, periods, units }: ExtensionFormProps) {
  return (
    <PeriodForm
      action={grantExtensionAction}
      start={emptyForm}
      title={title}
      errorTitle="Chưa gia hạn được"
      button="Gia hạn"
      done={<Callout tone="ok">Đã gia hạn cho đơn vị. Đơn vị thấy hạn mới và lý do ngay.</Callout>}
    >
      {({ errors, typed }) => (
        <>
          <div className="grid max-w-form gap-x-6 sm:grid-cols-2">
            <SelectField
              name="periodId"
              label="Kỳ báo cáo"
              emptyLabel="Chọn kỳ"
              options={periods}
              error={errors.periodId}
              defaultValue={typed.periodId ?? ""}
            />
            <SelectField
              name="unitId"
              label="Đơn vị"
              emptyLabel="Chọn đơn vị"
              options={units}
              error={errors.unitId}
              defaultValue={typed.unitId ?? ""}
            />
          </div>
          <TextField
            name="dueAt"
            label="Hạn mới"
            hint="Ngày và giờ, ví dụ 25/06/2023 17:00. Phải sau hạn chung của kỳ; đơn vị đã được gia hạn thì hạn này thay hạn trước."
            autoComplete="off"
            error={errors.dueAt}
            defaultValue={typed.dueAt ?? ""}
          />
          <TextArea
            name="reason"
            label="Lý do"
            hint="Đơn vị và lịch sử đều thấy lý do này."
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
