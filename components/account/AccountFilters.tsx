import { FilterFold } from "@/components/audit/FilterFold";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { roleLabels, roleOfSlug, roleSlugs, stateLabels, stateSlugs } from "@/lib/account/labels";
import { type AccountFilter, accountsPath } from "@/lib/account/schema.admin";

type AccountFiltersProps = { filter: AccountFilter; units: readonly { value: string; label: string }[] };

/** Which accounts are listed: by words, role, unit and state. */
export function AccountFilters({ filter, units }: AccountFiltersProps) {
  const { trang: _, ...asked } = filter;
  return (
    <FilterFold
      home={accountsPath({})}
      label="Tìm và lọc tài khoản"
      narrowed={Object.values(asked).some(Boolean)}
    >
      <TextField
        name="tim"
        type="search"
        label="Tìm tên, đơn vị, thư điện tử"
        defaultValue={filter.tim}
        autoComplete="off"
      />
      <SelectField
        name="vai-tro"
        label="Vai trò"
        emptyLabel="Tất cả vai trò"
        options={roleSlugs.map((slug) => ({ value: slug, label: roleLabels[roleOfSlug(slug)] }))}
        defaultValue={filter["vai-tro"] ?? ""}
      />
      <SelectField
        name="don-vi"
        label="Đơn vị"
        emptyLabel="Tất cả đơn vị"
        options={units}
        defaultValue={filter["don-vi"] ?? ""}
      />
      <SelectField
        name="trang-thai"
        label="Trạng thái"
        emptyLabel="Tất cả trạng thái"
        options={stateSlugs.map((slug) => ({ value: slug, label: stateLabels[slug] }))}
        defaultValue={filter["trang-thai"] ?? ""}
      />
    </FilterFold>
  );
}
