import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDate } from "@/lib/format";
import { unitKindLabels } from "@/lib/unit/labels";
import type { UnitSummary } from "@/lib/unit/queries.admin";
import { unitPath } from "@/lib/unit/schema.admin";

type UnitsTableProps = { caption: string; units: readonly UnitSummary[] };

/** Units as they are called today, with their accounts and tasks. */
export function UnitsTable({ caption, units }: UnitsTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "name", label: "Tên hiện nay" },
        { key: "kind", label: "Loại" },
        { key: "state", label: "Tình trạng" },
        { key: "accounts", label: "Tài khoản", align: "right" },
        { key: "tasks", label: "Nhiệm vụ", align: "right" },
      ]}
      look="wide"
      empty="Không có đơn vị nào khớp. Đổi từ khoá hoặc bỏ lọc."
      rows={units.map((unit) => ({
        key: unit.code,
        cells: {
          name: (
            <>
              <Link
                href={unitPath(unit.code)}
                prefetch={false}
                className="-my-2.5 inline-block py-2.5 font-bold"
              >
                {unit.label}
              </Link>
              <span className="block text-ink-2 text-sm">Mã {unit.code}</span>
            </>
          ),
          kind: unitKindLabels[unit.kind],
          state: <UnitState endedOn={unit.endedOn} />,
          accounts: String(unit.accounts),
          tasks: String(unit.tasks),
        },
      }))}
    />
  );
}

/** Whether a unit is still there. */
export function UnitState({ endedOn }: { endedOn: string | null }) {
  if (endedOn === null) return <StatusTag tone="ok">Đang hoạt động</StatusTag>;
  return <StatusTag tone="none">Kết thúc sau {formatDate(endedOn)}</StatusTag>;
}
