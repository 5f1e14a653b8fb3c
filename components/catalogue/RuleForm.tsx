"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { type CatalogueFormState, editRuleAction } from "@/lib/catalogue/actions";
import { type RuleFields, ruleState } from "@/lib/catalogue/schema.indicator";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["opensDay", "dueDay", "dueTime"] as const;
const inputs = [
  { name: "opensDay", label: "Mở nhập ngày", hint: "Từ 1 đến 28, trong tháng cuối của kỳ." },
  {
    name: "dueDay",
    label: "Hết hạn ngày",
    hint: "Từ 1 đến 28; trùng ngày nghỉ thì lùi đến ngày làm việc sau.",
  },
  { name: "dueTime", label: "Hết hạn lúc", hint: "Giờ và phút, ví dụ 17:00." },
] as const;

/** Changes when reports open and fall due from the next planned period on. */
export function RuleForm({ title, rule }: { title: string; rule: RuleFields }) {
  return (
    <AdminForm action={editRuleAction} start={start} title={title} fields={fields} button="Ghi thay đổi">
      {({ outcome, typed, errors }) => (
        <>
          <input type="hidden" name="shown" autoComplete="off" value={ruleState(rule)} />
          {inputs.map(({ name, label, hint }) => (
            <TextField
              key={name}
              name={name}
              label={label}
              hint={hint}
              width="short"
              autoComplete="off"
              error={errors[name]}
              note={outcome === "CONFLICT" ? `Đang lưu: ${rule[name]}` : undefined}
              defaultValue={typed[name] ?? String(rule[name])}
            />
          ))}
        </>
      )}
    </AdminForm>
  );
}
