import { RadioGroup } from "@/components/ui/RadioGroup";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { Tick } from "@/components/ui/Tick";
import { askedLabels, choices, operatorLabels } from "@/lib/catalogue/labels";
import type { FieldErrors } from "@/lib/result";

type MeasureFieldsProps = {
  typed: Record<string, string>;
  errors: FieldErrors;
  /** what somebody else has stored meanwhile, said under each field that differs */
  notes?: Record<string, string>;
};

/** How a measure is called, asked and judged: may change at any time. */
export function MeasureWordsFields({ typed, errors, notes = {} }: MeasureFieldsProps) {
  return (
    <>
      <TextField
        name="label"
        label="Tên chỉ số thành phần"
        autoComplete="off"
        error={errors.label}
        note={notes.label}
        defaultValue={typed.label ?? ""}
      />
      <SelectField
        name="operator"
        label="Đạt mục tiêu khi số liệu"
        emptyLabel="Chọn"
        options={choices(operatorLabels)}
        error={errors.operator}
        note={notes.operator}
        defaultValue={typed.operator ?? ""}
      />
      <Tick
        name="lowerIsBetter"
        label="Số càng thấp càng tốt"
        hint="Ví dụ tỷ lệ hộ nghèo."
        note={notes.lowerIsBetter}
        defaultChecked={typed.lowerIsBetter === "co"}
      />
      <Tick
        name="mayBeNegative"
        label="Số liệu có thể âm"
        hint="Ví dụ mức tăng dân số cơ học."
        note={notes.mayBeNegative}
        defaultChecked={typed.mayBeNegative === "co"}
      />
      <RadioGroup
        name="asked"
        legend="Báo cáo vào"
        options={choices(askedLabels)}
        error={errors.asked}
        note={notes.asked}
        defaultValue={typed.asked ?? ""}
      />
      <TextArea
        name="context"
        label="Giải thích thêm (không bắt buộc)"
        limit={1_000}
        rows={3}
        error={errors.context}
        note={notes.context}
        defaultValue={typed.context ?? ""}
      />
    </>
  );
}
