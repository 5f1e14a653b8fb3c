import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { absenceDetail, absenceLabels, absenceTones } from "@/lib/figure/labels";
import type { MissingPart } from "@/lib/figure/schema";
import { formatNumber } from "@/lib/format";

const SHOWN = 200;

type MissingUnitsProps = {
  missing: readonly MissingPart[] /** what they report: "chỉ tiêu này" */;
  of: string;
};

/** The units that should report but are not in the figure, and why. */
export function MissingUnits({ missing, of }: MissingUnitsProps) {
  return (
    <>
      <DataTable
        caption={`${formatNumber(missing.length)} đơn vị chưa có số liệu được duyệt`}
        columns={[
          { key: "unit", label: "Đơn vị" },
          { key: "why", label: "Vì sao" },
        ]}
        rows={missing.slice(0, SHOWN).map(({ code, label, states }) => ({
          key: code,
          cells: {
            unit: label,
            why: states.map((state) => (
              <div key={`${state.kind} ${state.reason}`} className="mb-1 last:mb-0">
                <StatusTag tone={absenceTones[state.kind]}>{absenceLabels[state.kind]}</StatusTag>{" "}
                <span className="text-sm">{absenceDetail(state)}</span>
              </div>
            )),
          },
        }))}
        empty={`Mọi đơn vị báo cáo ${of} đều đã có trong số liệu.`}
      />
      {missing.length > SHOWN && (
        <p className="mt-2 text-ink-2 text-sm">
          Còn {formatNumber(missing.length - SHOWN)} đơn vị: xem đủ trong tệp CSV.
        </p>
      )}
    </>
  );
}
