import Link from "next/link";
import { StandingTag } from "@/components/indicator/StandingTag";
import { DataTable } from "@/components/ui/DataTable";
import { figurePath } from "@/lib/figure/schema";
import { aimText, coverageOf, dragsText, judgedFigure, paceText } from "@/lib/meeting/labels";
import type { BehindMeasure, MeetingPack } from "@/lib/meeting/schema";

/** Measures that are behind their target or may fall behind; each leads to the units its figure is made of. */
export function BehindTable({ measures }: Pick<MeetingPack, "measures">) {
  return (
    <DataTable
      caption="Chỉ tiêu chậm hoặc có nguy cơ chậm"
      captionHidden
      columns={[
        { key: "name", label: "Chỉ tiêu" },
        { key: "now", label: "Số liệu" },
        { key: "target", label: "Mục tiêu" },
        { key: "standing", label: "Đánh giá" },
      ]}
      rows={measures.behind.map((one) => ({
        key: one.measure.id,
        cells: {
          name: <Name one={one} />,
          now: <Now one={one} />,
          target: aimText(one),
          standing: (
            <>
              <StandingTag standing={one.measure.standing} />
              {paceText(one) && <span className="block text-ink-2 text-sm">{paceText(one)}</span>}
            </>
          ),
        },
      }))}
      empty={
        measures.judged > 0
          ? "Không có chỉ tiêu nào chậm hoặc có nguy cơ chậm."
          : "Chưa có chỉ tiêu nào đủ căn cứ đánh giá."
      }
    />
  );
}

function Name({ one: { measure, year } }: { one: BehindMeasure }) {
  const { indicator, code, label } = measure;
  const single = code === String(indicator.number);
  return (
    <>
      {!single && <span className="block text-ink-2 text-sm">{indicator.title}</span>}
      <Link href={figurePath(measure, year.year)} prefetch={false} className="-my-2.5 inline-block py-2.5">
        {code}. {label}
      </Link>
    </>
  );
}

/** The figure, who is in it, and the units that pull it away from the target. */
function Now({ one }: { one: BehindMeasure }) {
  const drags = dragsText(one);
  return (
    <div className="max-w-text tabular-nums">
      {judgedFigure(one)}
      <span className="block text-ink-2 text-sm">{coverageOf(one)}</span>
      {drags && (
        <span className="mt-1 block text-sm">
          <b>Đơn vị chậm:</b> {drags}
        </span>
      )}
    </div>
  );
}
