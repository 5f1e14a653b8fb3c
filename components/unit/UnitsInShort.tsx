import Link from "next/link";
import { unitsText } from "@/lib/publication/labels.series";
import type { UnitView } from "@/lib/publication/schema";
import type { UnitTotals } from "@/lib/unit/calc.spans";
import { UnitList } from "./UnitList";

type UnitsInShortProps = {
  /** empty where they are too many to be named here */
  units: readonly UnitView[];
  counts: ReadonlyMap<string, number>;
  totals: UnitTotals;
};

/** Who reports: by name while they are few, else how many and where they are listed. */
export function UnitsInShort({ units, counts, totals }: UnitsInShortProps) {
  return (
    <section id="don-vi" className="print:hidden">
      <h2>Đơn vị</h2>
      {units.length > 0 ? (
        <UnitList units={units} counts={counts} />
      ) : (
        <p>
          {`${unitsText(totals)} báo cáo theo Nghị quyết. `}
          <Link href="/don-vi" prefetch={false} className="inline-block py-2.5">
            Danh sách đơn vị
          </Link>
        </p>
      )}
    </section>
  );
}
