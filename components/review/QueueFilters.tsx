import { Button, ButtonLink } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { isNarrowed, type QueueFilter, queuePath } from "@/lib/review/schema";

type Option = { value: string; label: string };
type QueueFiltersProps = {
  filter: QueueFilter;
  periods: readonly Option[];
  units: readonly Option[];
  tasks: readonly Option[];
};

/** The queue's filters as a plain form whose values become the address; folded until one is set. */
export function QueueFilters({ filter, periods, units, tasks }: QueueFiltersProps) {
  const narrowed = isNarrowed(filter);
  return (
    <details open={narrowed} className="group mt-2 border-line border-b">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 text-link">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3 group-open:rotate-90">
          <path d="M5 2l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
        <span className="underline underline-offset-3">Lọc theo kỳ, đơn vị, nhiệm vụ</span>
      </summary>
      <form action="/van-phong" className="pt-3">
        <input type="hidden" name="trang-thai" value={filter["trang-thai"]} />
        <div className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-3">
          <SelectField
            name="ky"
            label="Kỳ báo cáo"
            emptyLabel="Tất cả các kỳ"
            options={periods}
            defaultValue={filter.ky ?? ""}
          />
          <SelectField
            name="don-vi"
            label="Đơn vị"
            emptyLabel="Tất cả đơn vị"
            options={units}
            defaultValue={filter["don-vi"] ?? ""}
          />
          <SelectField
            name="nhiem-vu"
            label="Nhiệm vụ"
            emptyLabel="Tất cả nhiệm vụ"
            options={tasks}
            defaultValue={filter["nhiem-vu"] ?? ""}
          />
        </div>
        <p className="mb-6 flex flex-wrap gap-3">
          <Button variant="secondary">Lọc</Button>
          {narrowed && (
            <ButtonLink variant="text" href={queuePath({ "trang-thai": filter["trang-thai"], trang: 1 })}>
              Bỏ lọc
            </ButtonLink>
          )}
        </p>
      </form>
    </details>
  );
}
