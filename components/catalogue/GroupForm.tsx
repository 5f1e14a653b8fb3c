"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { addGroupAction, type CatalogueFormState, renameGroupAction } from "@/lib/catalogue/actions";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

type GroupFormProps = {
  title: string /** null for a further one */;
  group: { id: string; title: string } | null;
};

/** Adds a group of indicators, or renames one. */
export function GroupForm({ title, group }: GroupFormProps) {
  return (
    <AdminForm
      action={group ? renameGroupAction : addGroupAction}
      start={start}
      title={title}
      fields={["title"]}
      button={group ? "Đổi tên" : "Thêm nhóm"}
    >
      {({ outcome, typed, errors }) => (
        <>
          {group && <input type="hidden" name="groupId" value={group.id} />}
          {group && <input type="hidden" name="shown" autoComplete="off" value={group.title} />}
          <TextField
            name="title"
            label="Tên nhóm chỉ tiêu"
            autoComplete="off"
            error={errors.title}
            note={outcome === "CONFLICT" && group ? `Đang lưu: ${group.title}` : undefined}
            defaultValue={typed.title ?? group?.title ?? ""}
          />
        </>
      )}
    </AdminForm>
  );
}
