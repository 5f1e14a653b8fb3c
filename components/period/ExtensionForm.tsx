"use client";

import { useActionState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Button } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { grantExtensionAction, type PeriodFormState } from "@/lib/period/actions";
import { periodErrors } from "@/lib/period/labels";
import { EXTENSION_REASON_LIMIT } from "@/lib/period/schema";

type Option = { value: string; label: string };
type ExtensionFormProps = { title: string; periods: readonly Option[]; units: readonly Option[] };

const start: PeriodFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

/** Grants one unit a later due time; the page's title says "Lỗi:" after a refusal. */
export function ExtensionForm({ title, periods, units }: ExtensionFormProps) {
  const [{ attempt, outcome, errors, typed }, action, pending] = useActionState(grantExtensionAction, start);
  const failed = outcome !== "none" && outcome !== "done";
  const fields = Object.entries(errors).map(([field, message]) => ({ field, message }));
  const said =
    failed && fields.length === 0 ? [{ field: "periodId", message: periodErrors[outcome] }] : fields;
  return (
    <form action={action} noValidate>
      <DocumentTitle title={title} failed={failed} />
      <ErrorSummary title="Chưa gia hạn được" errors={said} attempt={attempt} />
      {outcome === "done" && (
        <div role="status">
          <Callout tone="ok">Đã gia hạn cho đơn vị.</Callout>
        </div>
      )}
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
        hint="Ngày và giờ, ví dụ 25/06/2023 17:00. Phải sau hạn hiện nay của đơn vị."
        autoComplete="off"
        error={errors.dueAt}
        defaultValue={typed.dueAt ?? ""}
      />
      <TextArea
        name="reason"
        label="Lý do"
        hint="Đơn vị và lịch sử đều thấy lý do này."
        limit={EXTENSION_REASON_LIMIT}
        rows={3}
        error={errors.reason}
        defaultValue={typed.reason ?? ""}
      />
      <Button aria-disabled={pending}>{pending ? "Đang ghi…" : "Gia hạn"}</Button>
    </form>
  );
}
