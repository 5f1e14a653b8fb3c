"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { type AdminFormState, changeRightsAction } from "@/lib/account/actions.admin";
import { RightsFields } from "./RightsFields";

const start: AdminFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["role", "unitId", "email"];

type RightsFormProps = {
  title: string;
  accountId: string;
  stored: { role: string; unitId: string; email: string };
  units: readonly { value: string; label: string }[];
};

/** Changes role, unit and e-mail address; tells what is stored when somebody else was quicker. */
export function RightsForm({ title, accountId, stored, units }: RightsFormProps) {
  return (
    <AdminForm action={changeRightsAction} start={start} title={title} fields={fields} button="Lưu thay đổi">
      {({ outcome, typed, errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <input type="hidden" name="shownRole" autoComplete="off" value={stored.role} />
          <input type="hidden" name="shownUnitId" autoComplete="off" value={stored.unitId} />
          <input type="hidden" name="shownEmail" autoComplete="off" value={stored.email} />
          <RightsFields
            typed={{ ...stored, ...typed }}
            errors={errors}
            stored={outcome === "CONFLICT" ? stored : undefined}
            units={units}
          />
        </>
      )}
    </AdminForm>
  );
}
