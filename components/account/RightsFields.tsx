import { RadioGroup } from "@/components/ui/RadioGroup";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { roleHints, roleLabels } from "@/lib/account/labels";
import { role } from "@/lib/account/schema";
import type { FieldErrors } from "@/lib/result";

type RightsFieldsProps = {
  typed: Record<string, string>;
  errors: FieldErrors;
  /** what is stored, said below a field that somebody else changed */
  stored?: { role: string; unitId: string; email: string };
  units: readonly { value: string; label: string }[];
};

/** Role, unit and e-mail address, of a new account and of one that is changed. */
export function RightsFields({ typed, errors, stored, units }: RightsFieldsProps) {
  const roles = role.options.map((value) => ({ value, label: roleLabels[value], hint: roleHints[value] }));
  const note = (shown: string | undefined) => (shown ? `Đang lưu: ${shown}` : undefined);
  const nameOf = (options: RightsFieldsProps["units"], value?: string) =>
    options.find((o) => o.value === value)?.label;
  return (
    <>
      <RadioGroup
        name="role"
        legend="Vai trò"
        hint={note(stored && nameOf(roles, stored.role))}
        options={roles}
        error={errors.role}
        defaultValue={typed.role ?? ""}
      />
      <SelectField
        name="unitId"
        label="Đơn vị"
        hint="Chỉ hai vai trò của đơn vị mới chọn đơn vị."
        emptyLabel="Không gắn với đơn vị"
        options={units}
        error={errors.unitId}
        note={note(stored && (nameOf(units, stored.unitId) ?? "không gắn với đơn vị"))}
        defaultValue={typed.unitId ?? ""}
      />
      <TextField
        name="email"
        type="email"
        label="Thư điện tử (không bắt buộc)"
        hint="Nơi nhận thư nhắc việc hằng ngày, nếu hệ thống có gửi thư."
        autoComplete="off"
        error={errors.email}
        note={note(stored && (stored.email || "không có"))}
        defaultValue={typed.email ?? ""}
      />
    </>
  );
}
