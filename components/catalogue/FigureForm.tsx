"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import {
  addAssignedAction,
  addBaselineAction,
  addTargetAction,
  type CatalogueFormState,
} from "@/lib/catalogue/actions";
import { versionText } from "@/lib/catalogue/labels";
import type { CatalogueMeasureDetail } from "@/lib/catalogue/queries";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["value", "unitLabel", "year", "note", "source"];
const actions = {
  "muc-tieu": addTargetAction,
  "moc-so-sanh": addBaselineAction,
  "so-giao": addAssignedAction,
};
type Step = keyof typeof actions;

type FigureFormProps = { title: string; step: Step; measure: CatalogueMeasureDetail };

/** A new version of a target, a baseline or an assigned figure, with its source; the present one stands above it. */
export function FigureForm({ title, step, measure }: FigureFormProps) {
  const versions = {
    "muc-tieu": measure.targets,
    "moc-so-sanh": measure.baselines,
    "so-giao": measure.assigned,
  };
  const unit = measure.targets[0]?.unitLabel ?? measure.unitLabel;
  const [present] = versions[step];
  return (
    <AdminForm action={actions[step]} start={start} title={title} fields={fields} button="Ghi bản mới">
      {({ typed, errors }) => {
        const of = (name: string) => ({ name, error: errors[name], defaultValue: typed[name] ?? "" });
        return (
          <>
            <p className="mb-5 max-w-text text-ink-2">
              {present ? `Bản mới nhất: ${versionText(present, measure.unitLabel)}` : "Chưa có bản nào."} Bản
              mới không xoá bản cũ.
            </p>
            <input type="hidden" name="measureId" value={measure.id} />
            <input type="hidden" name="known" autoComplete="off" value={versions[step].length} />
            {step !== "muc-tieu" && (
              <TextField {...of("year")} label="Năm" width="short" inputMode="numeric" />
            )}
            <TextField
              {...of("value")}
              label="Giá trị"
              hint="Dấu phẩy cho phần thập phân, ví dụ 65,5."
              width="short"
              inputMode="decimal"
              suffix={step === "muc-tieu" ? undefined : measure.unitLabel}
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
