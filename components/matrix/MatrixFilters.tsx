import { Button, ButtonLink } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { kindChoices, listLabels, sortChoices } from "@/lib/matrix/labels";
import {
  bareFilter,
  isNarrowed,
  type MatrixFilter,
  type MatrixPeriod,
  matrixPath,
  sortSlugs,
} from "@/lib/matrix/schema";

type MatrixFiltersProps = {
  filter: MatrixFilter;
  periods: readonly MatrixPeriod[];
  /** the one shown */
  period: string;
  /** trends count whole periods: they are neither sorted nor narrowed to what is missing */
  trends?: boolean;
};

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: capital(label) }));
const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

/** Period, units and order as a plain form whose values become the address. */
export function MatrixFilters({ filter, periods, period, trends = false }: MatrixFiltersProps) {
  const below = trends ? "/xu-huong" : "";
  const listed = !trends && filter.xem === "danh-sach";
  return (
    <form
      action={`/van-phong/ma-tran${below}`}
      className="mb-8 rounded-md bg-wash px-4 pt-4 pb-1 print:hidden sm:px-6"
    >
      {!trends && filter.xem !== "ma-tran" && <input type="hidden" name="xem" value={filter.xem} />}
      {listed && filter["don-vi"] && <input type="hidden" name="don-vi" value={filter["don-vi"]} />}
      {listed && filter["nhiem-vu"] && <input type="hidden" name="nhiem-vu" value={filter["nhiem-vu"]} />}
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4 [&>div]:mb-4">
        <SelectField
          name="ky"
          label={trends ? "Đến kỳ" : "Kỳ báo cáo"}
          options={periods.map(({ code, label }) => ({ value: code, label }))}
          defaultValue={period}
        />
        <TextField name="tim" type="search" label="Tên đơn vị" defaultValue={filter.tim} autoComplete="off" />
        <SelectField
          name="loai"
          label="Loại đơn vị"
          emptyLabel="Tất cả"
          options={choices(kindChoices)}
          defaultValue={filter.loai ?? ""}
        />
        {listed && (
          <SelectField
            name="bao-cao"
            label="Báo cáo"
            options={choices(listLabels)}
            defaultValue={filter["bao-cao"]}
          />
        )}
        {!trends && (
          <SelectField
            name="xep"
            label="Xếp theo"
            options={choices(sortChoices)}
            defaultValue={filter.xep ?? sortSlugs[0]}
          />
        )}
      </div>
      <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        {!trends && (
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="thieu"
              value="1"
              defaultChecked={filter.thieu === "1"}
              className="size-6 flex-none accent-ink"
            />
            Chỉ đơn vị còn báo cáo chưa nộp
          </label>
        )}
        <span className="flex flex-wrap gap-3">
          <Button variant="secondary">Xem</Button>
          {isNarrowed(filter) && (
            <ButtonLink variant="text" href={matrixPath(bareFilter(filter), below)}>
              Bỏ lọc
            </ButtonLink>
          )}
        </span>
      </div>
    </form>
  );
}
