import { RadioGroup } from "@/components/ui/RadioGroup";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { choices, kindHints, kindLabels, overTimeChoices, testLabels } from "@/lib/catalogue/labels";
import type { FieldErrors } from "@/lib/result";

type MeasureDefinitionFieldsProps = {
  typed: Record<string, string>;
  errors: FieldErrors;
  /** what somebody else has stored meanwhile, said under each field that differs */
  notes?: Record<string, string>;
  /** groups of units and the units that have the task */
  reporters: readonly { value: string; label: string }[];
};

/** What decides how the figures of a measure are read: fixed from the first figure on. */
export function MeasureDefinitionFields({
  typed,
  errors,
  notes = {},
  reporters,
}: MeasureDefinitionFieldsProps) {
  const of = (name: string) => ({
    name,
    error: errors[name],
    note: notes[name],
    defaultValue: typed[name] ?? "",
  });
  return (
    <>
      <TextField
        {...of("code")}
        label="Mã chỉ số thành phần"
        hint="Số chỉ tiêu, thêm một chữ khi chỉ tiêu có nhiều chỉ số thành phần, ví dụ 16a."
        width="short"
        autoComplete="off"
      />
      <TextField {...of("unitLabel")} label="Đơn vị tính" hint="Ví dụ %, người, tỷ đồng." width="short" />
      <RadioGroup {...of("kind")} legend="Cách cộng số liệu" options={choices(kindLabels, kindHints)} />
      <TextField
        {...of("numeratorLabel")}
        label="Tên tử số (chỉ với tỷ lệ)"
        hint="Ví dụ Số người tham gia."
        autoComplete="off"
      />
      <TextField
        {...of("denominatorLabel")}
        label="Tên mẫu số (chỉ với tỷ lệ)"
        hint="Ví dụ Dân số."
        autoComplete="off"
      />
      <RadioGroup {...of("overTime")} legend="Số của cả năm" options={choices(overTimeChoices)} />
      <SelectField
        {...of("test")}
        label="Đánh giá theo"
        emptyLabel="Chọn cách đánh giá"
        options={choices(testLabels)}
      />
      <SelectField
        {...of("reporter")}
        label="Đơn vị báo cáo"
        hint="Chỉ đơn vị được giao nhiệm vụ mới được hỏi."
        emptyLabel="Chọn đơn vị báo cáo"
        options={reporters}
      />
    </>
  );
}
