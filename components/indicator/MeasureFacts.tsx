import { DefinitionList } from "@/components/ui/DefinitionList";
import { formatDate, formatNumber } from "@/lib/format";
import { approvedText, coverageText } from "@/lib/publication/labels";
import { missingText, workedFormula } from "@/lib/publication/labels.formula";
import type { MeasureDetail } from "@/lib/publication/queries.indicator";
import type { MeasureView } from "@/lib/publication/schema";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { figureText, formulaText, overTimeText } from "@/lib/resolution/labels";
import { AssignedFigures, MeasureTargets, Small } from "./MeasureTargets";

type MeasureFactsProps = Pick<MeasureDetail, "measure" | "targets" | "missing"> & {
  office: string;
  /** values of the measures it is added up from, in the current year */
  parts: readonly (string | null)[];
};

/** Where a measure's figure and target come from: target, baseline, formula, who is in it, approved when. */
export function MeasureFacts({ measure, targets, missing, office, parts }: MeasureFactsProps) {
  const { baseline, assigned, history, current, reporters, unit } = measure;
  const worked = current && workedFormula(measure, current, parts);
  const lacking = missing && missingText(missing);
  const items = [
    { term: "Mục tiêu", description: <MeasureTargets measure={measure} versions={targets} /> },
    assigned.length > 0 && {
      term: "Số được giao",
      description: <AssignedFigures assigned={assigned} unit={unit} />,
    },
    (baseline || needsBaseline(measure)) && {
      term: "Mốc so sánh",
      description: baseline ? <Baseline baseline={baseline} unit={unit} /> : "Chưa có",
    },
    {
      term: "Cách tính",
      description: (
        <>
          {formulaText(measure)}
          {current && worked && (
            <span className="block tabular-nums">
              Năm {current.year}: <b>{worked}</b>
            </span>
          )}
          <Small>{overTimeText(measure)}</Small>
        </>
      ),
    },
    {
      term: "Đơn vị có số liệu",
      description: (
        <>
          {coverageText(current ?? { reported: 0, expected: reporters })}
          {current && lacking && <Small>{lacking}</Small>}
        </>
      ),
    },
    measure.endedOn !== null && {
      term: "Thời gian theo dõi",
      description: `Đến ngày ${formatDate(measure.endedOn)}; số liệu đã công khai được giữ nguyên.`,
    },
    current && {
      term: "Nguồn số liệu",
      description: (
        <>
          {current.updatedAt && `${approvedText(office, current.updatedAt)} (lần gần nhất). `}
          <a href={measureSourcePath(measure.code, current.year)} className="-my-2.5 inline-block py-2.5">
            Xem từng báo cáo tạo nên số năm {current.year}
          </a>
        </>
      ),
    },
    history.length > 0 && {
      term: "Các nhiệm kỳ trước",
      description: history.map((entry) => (
        <span key={`${entry.span} ${entry.note}`} className="block">
          {entry.span}: {figureText(entry.value, unit, 3)}
          {entry.numerator && ` (tử số ${formatNumber(entry.numerator)})`}
          {entry.note && <span className="text-ink-2">, {entry.note}</span>}
        </span>
      )),
    },
  ];
  return <DefinitionList items={items.filter((item) => !!item)} />;
}

/** Only these two are judged by the way from a baseline. */
function needsBaseline({ test }: MeasureView): boolean {
  return test === "AT_END" || test === "AVERAGE_YEARLY_DROP";
}

function Baseline({ baseline, unit }: { baseline: NonNullable<MeasureView["baseline"]>; unit: string }) {
  const { value, numerator, denominator, year, note, source } = baseline;
  const sums = numerator && `${formatNumber(numerator)}${denominator ? `/${formatNumber(denominator)}` : ""}`;
  return (
    <>
      {figureText(value, unit, 3)}
      {sums && ` (${sums})`}, cuối năm {year}
      {note && `, ${note}`}
      <Small>Nguồn: {source}.</Small>
    </>
  );
}
