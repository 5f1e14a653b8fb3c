"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { renameOrganisationAction, type UnitFormState } from "@/lib/unit/actions";
import type { OrganisationName } from "@/lib/unit/queries.admin";

const start: UnitFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["name", "parent", "office", "place", "validFrom"];
const inputs = [
  { name: "name", label: "Tên tổ chức", hint: "Ví dụ: Thành ủy Hồng Ngự" },
  { name: "parent", label: "Tổ chức cấp trên", hint: "Ví dụ: Đảng bộ tỉnh Đồng Tháp" },
  { name: "office", label: "Văn phòng", hint: "Ví dụ: Văn phòng Thành ủy" },
  { name: "place", label: "Địa danh", hint: "Đứng trước ngày tháng trong văn bản, ví dụ: Hồng Ngự" },
] as const;

type OrganisationFormProps = { title: string; latest: OrganisationName };

/** Other names of the committee itself from a day on. */
export function OrganisationForm({ title, latest }: OrganisationFormProps) {
  return (
    <AdminForm
      action={renameOrganisationAction}
      start={start}
      title={title}
      fields={fields}
      button="Ghi tên mới"
    >
      {({ typed, errors }) => (
        <>
          <input type="hidden" name="latestId" autoComplete="off" value={latest.id} />
          {inputs.map(({ name, label, hint }) => (
            <TextField
              key={name}
              name={name}
              label={label}
              hint={hint}
              autoComplete="off"
              error={errors[name]}
              defaultValue={typed[name] ?? latest[name]}
            />
          ))}
          <TextField
            name="validFrom"
            label="Áp dụng từ ngày"
            hint="Ngày/tháng/năm, ví dụ 01/11/2020. Tên cũ kết thúc hôm trước."
            width="short"
            autoComplete="off"
            error={errors.validFrom}
            defaultValue={typed.validFrom ?? ""}
          />
        </>
      )}
    </AdminForm>
  );
}
