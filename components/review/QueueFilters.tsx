import { Button, ButtonLink } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { ratingLabels } from "@/lib/resolution/labels";
import { lateFilters, ratingOfSlug, ratingSlugs } from "@/lib/review/labels.queue";
import { isNarrowed, type QueueFilter, queuePath, wholeQueue } from "@/lib/review/schema";

type Option = { value: string; label: string };
type QueueFiltersProps = {
  filter: QueueFilter;
  periods: readonly Option[];
  /** empty where there are too many to choose from: then the name is typed */
  units: readonly Option[];
  tasks: readonly Option[];
};

const ratings = ratingSlugs.map((slug) => ({ value: slug, label: ratingLabels[ratingOfSlug(slug)] }));
const unitHint = "Tên đầy đủ hoặc mã đơn vị; có dấu hoặc không.";

/** The queue's filters as a plain form whose values become the address; folded until one is set. */
export function QueueFilters({ filter, periods, units, tasks }: QueueFiltersProps) {
  const narrowed = isNarrowed(filter);
  const choices = [
    { name: "ky" as const, label: "Kỳ báo cáo", all: "Tất cả các kỳ", options: periods },
    { name: "don-vi" as const, label: "Đơn vị", all: "Tất cả đơn vị", options: units },
    { name: "nhiem-vu" as const, label: "Nhiệm vụ", all: "Tất cả nhiệm vụ", options: tasks },
    { name: "han" as const, label: "Thời hạn", all: "Đúng hạn và trễ", options: lateFilters },
    { name: "danh-gia" as const, label: "Đánh giá", all: "Mọi mức đánh giá", options: ratings },
  ];
  return (
    <details open={narrowed} className="group mt-2 border-line border-b">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 text-link">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3 group-open:rotate-90">
          <path d="M5 2l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
        <span className="underline underline-offset-3">Tìm và lọc</span>
      </summary>
      <form action="/van-phong" className="pt-3">
        <input type="hidden" name="trang-thai" value={filter["trang-thai"]} />
        <div className="grid items-end gap-x-6 sm:grid-cols-2 md:grid-cols-3">
          <TextField
            name="tim"
            type="search"
            label="Từ cần tìm"
            hint="Trong nội dung, tên đơn vị hoặc nhiệm vụ; có dấu hoặc không."
            defaultValue={filter.tim}
          />
          {choices.map(({ name, label, all, options }) =>
            options.length > 0 ? (
              <SelectField
                key={name}
                name={name}
                label={label}
                emptyLabel={all}
                options={options}
                defaultValue={filter[name] ?? ""}
              />
            ) : (
              name === "don-vi" && (
                <TextField key={name} name={name} label={label} hint={unitHint} defaultValue={filter[name]} />
              )
            ),
          )}
        </div>
        <p className="mb-6 flex flex-wrap gap-3">
          <Button variant="secondary">Lọc</Button>
          {narrowed && (
            <ButtonLink variant="text" href={queuePath(wholeQueue(filter["trang-thai"]))}>
              Bỏ lọc
            </ButtonLink>
          )}
        </p>
      </form>
    </details>
  );
}
