import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { type OverviewFilter, overviewSlugs } from "@/lib/notice/schema.overview";

const [missing, all] = overviewSlugs;
const choices = [
  { value: missing, label: "Còn báo cáo chưa gửi" },
  { value: all, label: "Tất cả đơn vị" },
];

type RemindersFilterProps = {
  filter: OverviewFilter;
  periods: readonly { value: string; label: string }[];
  /** the one shown */
  period: string;
};

/** Period and units as a plain form whose values become the address. */
export function RemindersFilter({ filter, periods, period }: RemindersFilterProps) {
  return (
    <form
      action="/van-phong/nhac-viec"
      className="mb-6 grid items-end gap-x-6 rounded-md bg-wash px-4 pt-4 sm:grid-cols-[1fr_1fr_auto] sm:px-6 [&>*]:mb-4"
    >
      <SelectField name="ky" label="Kỳ báo cáo" options={periods} defaultValue={period} />
      <SelectField name="xem" label="Đơn vị" options={choices} defaultValue={filter.xem} />
      <Button variant="secondary">Xem</Button>
    </form>
  );
}
