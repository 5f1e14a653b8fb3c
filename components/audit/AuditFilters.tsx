import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { groupLabels, subjectLabels } from "@/lib/audit/labels";
import { type AuditFilter, isNarrowedAudit, typedDay } from "@/lib/audit/schema";
import { FilterFold } from "./FilterFold";

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Which entries are listed: whose, what kind of deed, about what, between which days. */
export function AuditFilters({ filter }: { filter: AuditFilter }) {
  return (
    <FilterFold home="/quan-tri/nhat-ky" label="Lọc nhật ký" narrowed={isNarrowedAudit(filter)}>
      <TextField
        name="nguoi"
        label="Người thực hiện"
        hint="Tên đăng nhập, ví dụ van-phong"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={filter.nguoi}
      />
      <SelectField
        name="nhom"
        label="Nhóm việc"
        hint="Việc đã làm"
        emptyLabel="Tất cả việc"
        options={options(groupLabels)}
        defaultValue={filter.nhom ?? ""}
      />
      <SelectField
        name="doi-tuong"
        label="Đối tượng"
        hint="Việc đó tác động đến gì"
        emptyLabel="Tất cả đối tượng"
        options={options(subjectLabels)}
        defaultValue={filter["doi-tuong"] ?? ""}
      />
      <TextField
        name="tu"
        label="Từ ngày"
        hint="Ví dụ 01/04/2023"
        autoComplete="off"
        defaultValue={typedDay(filter.tu)}
      />
      <TextField
        name="den"
        label="Đến hết ngày"
        hint="Ví dụ 30/06/2023"
        autoComplete="off"
        defaultValue={typedDay(filter.den)}
      />
    </FilterFold>
  );
}
