import Link from "next/link";
import type { UnitView } from "@/lib/publication/schema";
import { unitLabel } from "@/lib/unit/labels";

type UnitListProps = {
  units: readonly UnitView[];
  /** published reports of the period by unit */
  counts: ReadonlyMap<string, number>;
};

/** Every unit with how many of its tasks have a published report; by name, never by rank. */
export function UnitList({ units, counts }: UnitListProps) {
  return (
    <ul className="grid gap-x-8 border-line border-t sm:grid-cols-2 lg:grid-cols-3">
      {units.map((unit) => {
        return (
          <li key={unit.id} className="border-line border-b pt-1 pb-3">
            <Link
              href={`/don-vi/${unit.code}`}
              prefetch={false}
              className="inline-block py-2.5 font-bold text-ink"
            >
              {unitLabel(unit)}
            </Link>
            <p className="text-ink-2 text-sm tabular-nums">
              {counts.get(unit.id) ?? 0} nhiệm vụ có báo cáo được duyệt
            </p>
          </li>
        );
      })}
    </ul>
  );
}
