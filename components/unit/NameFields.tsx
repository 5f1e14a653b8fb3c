import { RadioGroup } from "@/components/ui/RadioGroup";
import { TextField } from "@/components/ui/TextField";
import type { FieldErrors } from "@/lib/result";

const kinds = [
  { value: "WARD", label: "Phường" },
  { value: "COMMUNE", label: "Xã" },
  { value: "AGENCY", label: "Cơ quan, ban, phòng" },
];

type NameFieldsProps = { typed: Record<string, string>; errors: FieldErrors };

/** Name and kind of a unit. */
export function NameFields({ typed, errors }: NameFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label="Tên đơn vị"
        hint="Không ghi chữ “Phường”, “Xã” ở đầu: hệ thống tự thêm theo loại. Cơ quan thì ghi đủ tên, ví dụ Ban Tổ chức."
        autoComplete="off"
        error={errors.name}
        defaultValue={typed.name ?? ""}
      />
      <RadioGroup
        name="kind"
        legend="Loại"
        options={kinds}
        error={errors.kind}
        defaultValue={typed.kind ?? ""}
      />
    </>
  );
}
