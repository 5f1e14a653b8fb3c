"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { type CatalogueFormState, editIndicatorAction } from "@/lib/catalogue/actions";
import type { CatalogueIndicator } from "@/lib/catalogue/queries.indicators";
import { indicatorState } from "@/lib/catalogue/schema.indicator";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["title", "groupId", "homeTaskId"];

type IndicatorFormProps = { title: string; indicator: CatalogueIndicator };

/** Changes an indicator; tells what is stored when somebody else was quicker. */
export function IndicatorForm({ title, indicator }: IndicatorFormProps) {
  const { tasks, groups, fixed } = indicator;
  const nameOf = (options: typeof tasks, id: string) => options.find(({ value }) => value === id)?.label;
  return (
    <AdminForm action={editIndicatorAction} start={start} title={title} fields={fields} button="Ghi thay đổi">
      {({ outcome, typed, errors }) => {
        const note = (text: string | undefined) => (outcome === "CONFLICT" ? `Đang lưu: ${text}` : undefined);
        return (
          <>
            <input type="hidden" name="indicatorId" value={indicator.id} />
            <input type="hidden" name="shown" autoComplete="off" value={indicatorState(indicator)} />
            <TextField
              name="title"
              label="Tên chỉ tiêu"
              autoComplete="off"
              error={errors.title}
              note={note(indicator.title)}
              defaultValue={typed.title ?? indicator.title}
            />
            <SelectField
              name="groupId"
              label="Nhóm chỉ tiêu"
              options={groups}
              error={errors.groupId}
              note={note(nameOf(groups, indicator.groupId))}
              defaultValue={typed.groupId ?? indicator.groupId}
            />
            <SelectField
              name="homeTaskId"
              label="Nhập số liệu trong nhiệm vụ"
              hint={
                fixed
                  ? "Đã có số liệu nên giữ nhiệm vụ hiện nay: báo cáo đã gửi chứa số liệu đó."
                  : "Chưa có số liệu nên còn chuyển được sang nhiệm vụ khác."
              }
              options={fixed ? tasks.filter(({ value }) => value === indicator.homeTaskId) : tasks}
              error={errors.homeTaskId}
              note={note(nameOf(tasks, indicator.homeTaskId))}
              defaultValue={typed.homeTaskId ?? indicator.homeTaskId}
            />
          </>
        );
      }}
    </AdminForm>
  );
}
