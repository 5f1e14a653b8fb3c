import { FilterFold } from "@/components/audit/FilterFold";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { type UnitFilter, unitsPath } from "@/lib/unit/schema.admin";

/** Which units are listed: by name (former ones too), kind and state. */
export function UnitFilters({ filter }: { filter: UnitFilter }) {
  const { trang: _, ...asked } = filter;
  return (
    <FilterFold home={unitsPath({})} label="Tìm và lọc đơn vị" narrowed={Object.values(asked).some(Boolean)}>
      <TextField
        name="tim"
        type="search"
        label="Tìm tên (cả tên cũ) hoặc mã"
        autoComplete="off"
        defaultValue={filter.tim}
      />
      <SelectField
        name="loai"
        label="Loại"
        emptyLabel="Tất cả loại"
        options={[
          { value: "phuong", label: "Phường" },
          { value: "xa", label: "Xã" },
          { value: "co-quan", label: "Cơ quan" },
        ]}
        defaultValue={filter.loai ?? ""}
      />
      <SelectField
        name="trang-thai"
        label="Tình trạng"
        emptyLabel="Tất cả"
        options={[
          { value: "dang-hoat-dong", label: "Đang hoạt động" },
          { value: "da-ket-thuc", label: "Đã kết thúc" },
        ]}
        defaultValue={filter["trang-thai"] ?? ""}
      />
    </FilterFold>
  );
}
