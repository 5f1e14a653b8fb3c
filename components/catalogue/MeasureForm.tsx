"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { type CatalogueFormState, editMeasureAction } from "@/lib/catalogue/actions";
import { storedNotes } from "@/lib/catalogue/labels.measure";
import type { CatalogueMeasureDetail } from "@/lib/catalogue/queries";
import { measureState } from "@/lib/catalogue/schema.measure";
import { MeasureDefinitionFields } from "./MeasureDefinitionFields";
import { MeasureWordsFields } from "./MeasureWordsFields";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = [
  ["label", "operator", "asked", "context", "source", "code", "unitLabel", "kind", "numeratorLabel"],
  ["denominatorLabel", "overTime", "test", "reporter"],
].flat();

type MeasureFormProps = {
  title: string;
  measure: CatalogueMeasureDetail;
  reporters: readonly { value: string; label: string }[];
};

/** Changes a measure; its definition only as long as there are no figures. */
export function MeasureForm({ title, measure, reporters }: MeasureFormProps) {
  const stored = Object.fromEntries(
    Object.entries(measure).flatMap(([key, value]) => {
      if (typeof value === "boolean") return value ? [[key, "co"]] : [];
      return typeof value === "string" ? [[key, value]] : [];
    }),
  );
  return (
    <AdminForm action={editMeasureAction} start={start} title={title} fields={fields} button="Ghi thay đổi">
      {({ attempt, outcome, typed: again, errors }) => {
        // Ticks that were taken off send nothing: what was typed stands alone.
        const typed = attempt > 0 ? again : stored;
        const notes = outcome === "CONFLICT" ? storedNotes(stored, typed, reporters) : {};
        return (
          <>
            <input type="hidden" name="measureId" value={measure.id} />
            <input type="hidden" name="shown" autoComplete="off" value={measureState(measure)} />
            <MeasureWordsFields typed={typed} errors={errors} notes={notes} />
            <TextField
              name="source"
              label="Nguồn (bắt buộc khi đổi cách so với mục tiêu)"
              hint="Văn bản nào, số nào, ngày nào; được ghi vào nhật ký."
              autoComplete="off"
              error={errors.source}
              defaultValue={typed.source ?? ""}
            />
            <h2>Cách tính</h2>
            {measure.fixed ? (
              <p className="mb-5 max-w-text text-ink-2">
                Đã có số liệu được đọc theo cách tính này nên không đổi được. Cần cách tính khác thì kết thúc
                chỉ số thành phần và thêm chỉ số thành phần mới; đổi đơn vị báo cáo cũng vậy.
              </p>
            ) : (
              <MeasureDefinitionFields typed={typed} errors={errors} notes={notes} reporters={reporters} />
            )}
          </>
        );
      }}
    </AdminForm>
  );
}
