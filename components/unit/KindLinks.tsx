import Link from "next/link";
import { formatNumber } from "@/lib/format";
import { addressOf } from "@/lib/publication/schema.address";
import { type UnitKind, unitKind } from "@/lib/resolution/schema";
import type { UnitTotals } from "@/lib/unit/calc.spans";
import { unitKindLabels } from "@/lib/unit/labels";

/** Narrows the list of units to a kind; kinds that nobody is of are left out. */
export function KindLinks({ totals, chosen }: { totals: UnitTotals; chosen: UnitKind | null }) {
  const all = totals.localities + totals.agencies;
  const choices = [
    { kind: null, label: `Tất cả (${formatNumber(all)})` },
    ...unitKind.options
      .filter((kind) => totals[kind] > 0)
      .map((kind) => ({ kind, label: `${unitKindLabels[kind]} (${formatNumber(totals[kind])})` })),
  ];
  return (
    <nav aria-label="Loại đơn vị" className="chips mb-4">
      {choices.map(({ kind, label }) => (
        <Link
          key={label}
          href={addressOf("/don-vi", { loai: kind })}
          prefetch={false}
          aria-current={kind === chosen ? "true" : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
