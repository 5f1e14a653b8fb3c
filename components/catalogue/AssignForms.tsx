"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { assignTaskAction, type CatalogueFormState, unassignTaskAction } from "@/lib/catalogue/actions";
import { spansText } from "@/lib/catalogue/labels";
import type { CatalogueTaskDetail } from "@/lib/catalogue/queries";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

type Unit = CatalogueTaskDetail["units"][number];
type AssignFormsProps = { title: string; task: { id: string; units: readonly Unit[] }; today: string };

/** Gives a task to a unit, and ends a unit's work on it. */
export function AssignForms({ title, task, today }: AssignFormsProps) {
  const working = task.units.filter((unit) => unit.assigned);
  const others = task.units.filter((unit) => !unit.assigned);
  const options = (units: readonly Unit[]) =>
    units.map(({ id, label, spans }) => {
      const had = spansText(spans);
      return { value: id, label: had ? `${label} (${had})` : label };
    });
  return (
    <>
      <h2>Giao cho đơn vị</h2>
      <AdminForm
        action={assignTaskAction}
        start={start}
        title={title}
        fields={["unitId", "firstDay"]}
        button="Giao nhiệm vụ"
      >
        {({ typed, errors }) => (
          <>
            <input type="hidden" name="taskId" value={task.id} />
            <SelectField
              name="unitId"
              label="Đơn vị chưa được giao"
              emptyLabel={others.length > 0 ? "Chọn đơn vị" : "Mọi đơn vị đã được giao"}
              options={options(others)}
              error={errors.unitId}
              defaultValue={typed.unitId ?? ""}
            />
            <TextField
              name="firstDay"
              label="Ngày bắt đầu"
              hint="Kỳ kết thúc trước ngày này không hỏi đơn vị. Đơn vị giao lại: nhập ngày liền sau ngày thôi giao thì việc giao tiếp tục như chưa dừng; ngày muộn hơn thì các kỳ ở giữa không hỏi."
              width="short"
              autoComplete="off"
              error={errors.firstDay}
              defaultValue={typed.firstDay ?? today}
            />
          </>
        )}
      </AdminForm>
      <h2>Thôi giao</h2>
      <AdminForm
        action={unassignTaskAction}
        start={start}
        title={title}
        fields={["thoi", "lastDay"]}
        button="Thôi giao nhiệm vụ"
        variant="secondary"
      >
        {({ typed, errors }) => (
          <>
            <input type="hidden" name="taskId" value={task.id} />
            <SelectField
              id="thoi"
              name="unitId"
              label="Đơn vị đang được giao"
              emptyLabel="Chọn đơn vị"
              options={options(working)}
              error={errors.unitId}
              defaultValue={typed.unitId ?? ""}
            />
            <TextField
              name="lastDay"
              label="Ngày cuối cùng"
              hint="Kỳ kết thúc sau ngày này không hỏi đơn vị nữa; báo cáo đã gửi được giữ nguyên."
              width="short"
              autoComplete="off"
              error={errors.lastDay}
              defaultValue={typed.lastDay ?? ""}
            />
          </>
        )}
      </AdminForm>
    </>
  );
}
