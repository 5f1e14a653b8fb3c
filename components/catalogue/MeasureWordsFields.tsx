import { RadioGroup } from "@/components/ui/RadioGroup";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { Tick } from "@/components/ui/Tick";
import { askedLabels, choices, operatorLabels } from "@/lib/catalogue/labels";
import type { FieldErrors } from "@/lib/result";

type MeasureFieldsProps = { typed: Record<string, string>; errors: FieldErrors };

/** How a measure is called, asked and judged: may change at any time. */
export function MeasureWordsFields({ typed, errors }: MeasureFieldsProps) {
  return (
    <>
      <TextField
        name="label"
        label="Tên chỉ số"
        autoComplete="off"
        error={errors.label}
        defaultValue={typed.label ?? ""}
      />
      <SelectField
        name="operator"
        label="Đạt mục tiêu khi số liệu"
        emptyLabel="Chọn"
        options={choices(operatorLabels)}
        error={errors.operator}
        defaultValue={typed.operator ?? ""}
      />
      <Tick
        name="lowerIsBetter"
        label="Số càng thấp càng tốt"
        hint="Ví dụ tỷ lệ hộ nghèo."
        defaultChecked={typed.lowerIsBetter === "co"}
      />
      <Tick
        name="mayBeNegative"
        label="Số liệu có thể âm"
        hint="Ví dụ mức tăng dân số cơ học."
        defaultChecked={typed.mayBeNegative === "co"}
      />
      <RadioGroup
        name="asked"
        legend="Báo cáo vào"
        options={choices(askedLabels)}
        error={errors.asked}
        defaultValue={typed.asked ?? ""}
      />
      <TextArea
        name="context"
        label="Giải thích thêm (không bắt buộc)"
        limit={1_000}
        rows={3}
        error={errors.context}
        defaultValue={typed.context ?? ""}
      />
    </>
  );
}
