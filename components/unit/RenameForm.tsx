"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { renameUnitAction, type UnitFormState } from "@/lib/unit/actions";
import { NameFields } from "./NameFields";

const start: UnitFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["name", "kind", "validFrom"];

type RenameFormProps = {
  title: string;
  unitId: string;
  /** the name that the new one follows */
  latest: { id: string; name: string; kind: string };
};

/** A new name or kind of a unit from a day on. */
export function RenameForm({ title, unitId, latest }: RenameFormProps) {
  return (
    <AdminForm action={renameUnitAction} start={start} title={title} fields={fields} button="Ghi tên mới">
      {({ typed, errors }) => (
        <>
          <input type="hidden" name="unitId" value={unitId} />
          <input type="hidden" name="latestId" autoComplete="off" value={latest.id} />
          <NameFields typed={{ name: latest.name, kind: latest.kind, ...typed }} errors={errors} />
          <TextField
            name="validFrom"
            label="Áp dụng từ ngày"
            hint="Ngày/tháng/năm ghi trong nghị quyết đổi tên, ví dụ 01/11/2020. Tên cũ kết thúc hôm trước."
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
