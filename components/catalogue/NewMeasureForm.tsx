"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { addMeasureAction, type CatalogueFormState } from "@/lib/catalogue/actions";
import { NEW_INDICATOR } from "@/lib/catalogue/schema.measure";
import { MeasureDefinitionFields } from "./MeasureDefinitionFields";
import { MeasureWordsFields } from "./MeasureWordsFields";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = [
  ["indicator", "indicatorTitle", "groupId", "label", "operator", "asked", "context"],
  ["code", "unitLabel", "kind", "numeratorLabel", "denominatorLabel", "overTime", "test", "reporter"],
  ["firstDay", "target", "source"],
].flat();

type Choice = { value: string; label: string };
type NewMeasureFormProps = {
  title: string;
  taskId: string;
  indicators: readonly Choice[];
  groups: readonly Choice[];
  reporters: readonly Choice[];
  today: string;
};

/** A further measure of a task, in one of its indicators or in a new one. */
export function NewMeasureForm({ title, taskId, indicators, groups, ...rest }: NewMeasureFormProps) {
  const { reporters, today } = rest;
  return (
    <AdminForm
      action={addMeasureAction}
      start={start}
      title={title}
      fields={fields}
      button="Thêm chỉ số thành phần"
    >
      {({ typed, errors }) => {
        const of = (name: string) => ({ name, error: errors[name], defaultValue: typed[name] ?? "" });
        return (
          <>
            <input type="hidden" name="taskId" value={taskId} />
            <h2>Chỉ tiêu</h2>
            <SelectField
              {...of("indicator")}
              label="Thuộc chỉ tiêu"
              emptyLabel="Chọn chỉ tiêu"
              options={[...indicators, { value: NEW_INDICATOR, label: "Chỉ tiêu mới" }]}
            />
            <TextField {...of("indicatorTitle")} label="Tên chỉ tiêu mới (khi chọn Chỉ tiêu mới)" />
            <SelectField
              {...of("groupId")}
              label="Nhóm của chỉ tiêu mới"
              emptyLabel="Chọn nhóm"
              options={groups}
            />
            <h2>Chỉ số thành phần</h2>
            <MeasureWordsFields typed={typed} errors={errors} />
            <h2>Cách tính</h2>
            <p className="mb-5 max-w-text text-ink-2">
              Phần này không đổi được nữa khi chỉ số thành phần đã có số liệu. Cần cách tính khác thì kết thúc
              chỉ số thành phần và thêm chỉ số thành phần mới.
            </p>
            <MeasureDefinitionFields typed={typed} errors={errors} reporters={reporters} />
            <h2>Mục tiêu</h2>
            <TextField
              {...of("target")}
              label="Giá trị mục tiêu (không bắt buộc)"
              hint="Dấu phẩy cho phần thập phân, ví dụ 65,5."
              width="short"
              inputMode="decimal"
            />
            <TextField
              {...of("source")}
              label="Nguồn"
              hint="Văn bản nào, số nào, ngày nào; hiện cùng mục tiêu trên trang công khai."
            />
            <TextField
              {...of("firstDay")}
              label="Ngày bắt đầu theo dõi"
              hint="Kỳ kết thúc trước ngày này không hỏi chỉ số thành phần mới."
              width="short"
              autoComplete="off"
              defaultValue={typed.firstDay ?? today}
            />
          </>
        );
      }}
    </AdminForm>
  );
}
