"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import {
  addAssignedAction,
  addBaselineAction,
  addTargetAction,
  type CatalogueFormState,
} from "@/lib/catalogue/actions";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["value", "unitLabel", "year", "note", "source"];
const actions = {
  "muc-tieu": addTargetAction,
  "moc-so-sanh": addBaselineAction,
  "so-giao": addAssignedAction,
};
type Step = keyof typeof actions;

type FigureFormProps = {
  title: string;
  step: Step;
  measureId: string;
  unit: string;
  /** how many versions there are of each kind */
  known: Record<Step, number>;
};

/** A new version of a target, a baseline or an assigned figure, with its source. */
export function FigureForm({ title, step, measureId, unit, known }: FigureFormProps) {
  return (
    <AdminForm action={actions[step]} start={start} title={title} fields={fields} button="Ghi bản mới">
      {({ typed, errors }) => {
        const of = (name: string) => ({ name, error: errors[name], defaultValue: typed[name] ?? "" });
        return (
          <>
            <input type="hidden" name="measureId" value={measureId} />
            <input type="hidden" name="known" autoComplete="off" value={known[step]} />
            {step !== "muc-tieu" && (
              <TextField {...of("year")} label="Năm" width="short" inputMode="numeric" />
            )}
            <TextField
              {...of("value")}
              label="Giá trị"
              hint="Dấu phẩy cho phần thập phân, ví dụ 65,5."
              width="short"
              inputMode="decimal"
              suffix={step === "muc-tieu" ? undefined : unit}
            />
            {step === "muc-tieu" && (
              <TextField
                {...of("unitLabel")}
                label="Đơn vị tính của mục tiêu"
                width="short"
                defaultValue={typed.unitLabel ?? unit}
              />
            )}
            {step !== "so-giao" && <TextField {...of("note")} label="Ghi chú (không bắt buộc)" />}
            <TextField
              {...of("source")}
              label="Nguồn"
              hint="Văn bản nào, số nào, ngày nào; hiện cùng con số trên trang công khai."
            />
          </>
        );
      }}
    </AdminForm>
  );
}
