import Link from "next/link";
import type { UnitView } from "@/lib/publication/schema";
import { unitLabel } from "@/lib/unit/labels";

type UnitListProps = {
  units: readonly UnitView[];
  /** published reports of the period by unit */
  counts: ReadonlyMap<string, number>;
};

/** Units with how many of their tasks have a published report; by name, never by rank. */
export function UnitList({ units, counts }: UnitListProps) {
  return (
    <ul className="rows units">
      {units.map(({ id, code, ...unit }) => (
        <li key={id}>
          <Link href={`/don-vi/${code}`} prefetch={false}>
            {unitLabel(unit)}
          </Link>
          <small>{reportsText(counts.get(id) ?? 0)}</small>
        </li>
      ))}
    </ul>
  );
}

function reportsText(count: number): string {
  return count === 0 ? "chưa có báo cáo được duyệt" : `${count} báo cáo được duyệt`;
}
