import Link from "next/link";
import { SourceLink } from "@/components/publication/SourceLink";
import { DataTable } from "@/components/ui/DataTable";
import { Sparkline } from "@/components/ui/Sparkline";
import { figurePeriodText, sumsText } from "@/lib/publication/labels";
import { unitLineText } from "@/lib/publication/labels.charts";
import type { UnitFigureView } from "@/lib/publication/schema";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { figureText } from "@/lib/resolution/labels";
import type { MeasureFacts } from "@/lib/resolution/schema";

type UnitFiguresProps = {
  /** of the unit */
  code: string;
  measures: readonly MeasureFacts[];
  /** of every year, oldest first */
  figures: readonly UnitFigureView[];
};

/** What one unit says of its measures: its line over the years, the latest figure and the report it comes from. */
export function UnitFigures({ code, measures, figures }: UnitFiguresProps) {
  return (
    <DataTable
      caption="Số liệu chỉ tiêu của đơn vị"
      captionHidden
      columns={[
        { key: "measure", label: "Chỉ tiêu" },
        { key: "line", label: "Qua các năm" },
        { key: "value", label: "Số mới nhất", align: "right" },
        { key: "sums", label: "Tử số/mẫu số", align: "right" },
        { key: "period", label: "Theo báo cáo" },
      ]}
      rows={measures.map((measure) => {
        const own = figures.filter(({ measureId }) => measureId === measure.id);
        const latest = own.at(-1);
        return {
          key: measure.id,
          cells: {
            measure: <Name measure={measure} />,
            line: <Line measure={measure} own={own} />,
            value: latest?.value ? (
              <SourceLink href={measureSourcePath(measure.code, latest.year, code)}>
                {figureText(latest.value, measure.unit)}
              </SourceLink>
            ) : (
              <span className="text-ink-2">Chưa có</span>
            ),
            sums: latest && sumsText(latest),
            period: latest && (
              <span className="sm:whitespace-nowrap">{figurePeriodText(measure, latest)}</span>
            ),
          },
        };
      })}
      empty="Đơn vị này không báo cáo số liệu chỉ tiêu nào."
      look="wide"
    />
  );
}

function Name({ measure }: { measure: MeasureFacts }) {
  const { code, label, indicator } = measure;
  return (
    <>
      {code !== String(indicator.number) && (
        <span className="block text-ink-2 text-sm">{indicator.title}</span>
      )}
      <Link
        href={`/chi-tieu/${indicator.number}#${code}`}
        prefetch={false}
        className="-my-2.5 inline-block py-2.5"
      >
        {code}. {label}
      </Link>
    </>
  );
}

function Line({ measure, own }: { measure: MeasureFacts; own: readonly UnitFigureView[] }) {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) return null;
  const points = Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const value = own.find(({ year }) => year === first.year + index)?.value;
    return value ? Number(value) : null;
  });
  return (
    <div className="w-40 max-w-full">
      <Sparkline points={points} summary={unitLineText(measure, own)} width={160} height={44} />
      <p aria-hidden="true" className="flex justify-between text-ink-2 text-sm tabular-nums">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </p>
    </div>
  );
}
