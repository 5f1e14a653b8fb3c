import Link from "next/link";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/DataTable";
import { Pages } from "@/components/ui/Pages";
import { formatNumber } from "@/lib/format";
import { addressOf } from "@/lib/publication/schema.address";
import type { SourcePage, SourceReport } from "@/lib/publication/schema.sources";
import type { UnitKind } from "@/lib/resolution/schema";
import { unitLabel } from "@/lib/unit/labels";
import { SourceReports } from "./SourceReports";

type Column = { key: string; label: string; align?: "right" };
type Unit = { code: string; name: string; kind: UnitKind; reports: SourceReport[] };

type SourceUnitsProps<T extends Unit> = SourcePage & {
  path: string;
  units: readonly T[];
  columns: readonly Column[];
  cells: (unit: T) => Record<string, ReactNode>;
};

/** Who is in a figure, each with its own part and the approved reports that it comes from. */
export function SourceUnits<T extends Unit>(props: SourceUnitsProps<T>) {
  const { path, units, columns, cells, page, pages, total } = props;
  return (
    <>
      <h2>Các báo cáo tạo nên số này</h2>
      <p>
        {formatNumber(total)} đơn vị. Mã tham chiếu là mã ghi trên biên nhận của đơn vị; số sau chữ v là lần
        gửi được duyệt.
      </p>
      <DataTable
        caption="Các báo cáo tạo nên số này"
        captionHidden
        columns={[
          { key: "unit", label: "Đơn vị" },
          ...columns,
          { key: "reports", label: "Báo cáo đã duyệt" },
        ]}
        rows={units.map((unit) => ({
          key: unit.code,
          cells: {
            ...cells(unit),
            unit: (
              <Link
                id={unit.code}
                href={addressOf(`/don-vi/${unit.code}`, { ky: unit.reports.at(-1)?.periodCode })}
                prefetch={false}
                className="-my-2.5 inline-block py-2.5"
              >
                {unitLabel(unit)}
              </Link>
            ),
            reports: <SourceReports reports={unit.reports} />,
          },
        }))}
        empty="Trang này không có đơn vị nào."
      />
      <Pages page={page} pages={pages} href={(trang) => addressOf(path, { trang })} />
    </>
  );
}
