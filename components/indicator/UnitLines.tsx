import { CsvLink } from "@/components/opendata/CsvLink";
import { SmallMultiples, sharedScale } from "@/components/ui/SmallMultiples";
import { formatNumber } from "@/lib/format";
import type { MeasureDetail } from "@/lib/publication/queries.indicator";
import type { MeasureView } from "@/lib/publication/schema";
import { figureText } from "@/lib/resolution/labels";
import { unitLabel } from "@/lib/unit/labels";

/** More would be no picture any more; the table holds them all. */
const MOST = 24;
const LEAST_YEARS = 2;

/** Every unit's own line on one scale, by name and never by rank; nothing for many units or a single year. */
export function UnitLines({ measure, units }: { measure: MeasureView; units: MeasureDetail["units"] }) {
  const { rows, total, figures } = units;
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (total < 2 || total > MOST || years.length < LEAST_YEARS || !first || !last) return null;
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const items = rows.map((unit) => {
    const own = figures.filter(({ unitId }) => unitId === unit.id);
    const latest = own.at(-1);
    return {
      key: unit.id,
      name: unitLabel(unit),
      points: span.map((year) => {
        const value = own.find((figure) => figure.year === year)?.value;
        return value ? Number(value) : null;
      }),
      partial: [],
      text: latest?.value ? figureText(latest.value, measure.unit) : "Chưa có",
    };
  });
  const { low, high } = sharedScale(items);
  return (
    <figure className="my-6">
      <figcaption className="mb-4 max-w-text">
        <b className="block">Từng đơn vị qua các năm</b>
        <span className="text-ink-2">
          Cùng một thang đo từ {formatNumber(low, 3)} đến {figureText(String(high), measure.unit, 3)}, năm{" "}
          {first}–{last}; xếp theo tên. Con số là số mới nhất của đơn vị.
        </span>
      </figcaption>
      <SmallMultiples items={items} ends={[String(first), String(last)]} />
      <CsvLink file="so-lieu-don-vi" label="Tải số liệu của từng đơn vị" />
    </figure>
  );
}
