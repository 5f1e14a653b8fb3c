import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/DefinitionList";
import { formatDate, formatNumber } from "@/lib/format";
import { approvedText, coverageText } from "@/lib/publication/labels";
import type { MeasureView } from "@/lib/publication/schema";
import { figureText, formulaText, overTimeText, targetText } from "@/lib/resolution/labels";

type MeasureFactsProps = {
  measure: MeasureView;
  office: string;
  /** who has not reported in the current year, the first by name; null before anything is published */
  missing: { names: string[]; total: number } | null;
};

/** Where a measure's figure and target come from: target, baseline, formula, who is in it, approved when. */
export function MeasureFacts({ measure, office, missing }: MeasureFactsProps) {
  const { target, baseline, assigned, history, current, reporters, unit } = measure;
  const items = [
    {
      term: "Mục tiêu",
      description: (
        <>
          <b className="inline-block first-letter:uppercase">{targetText(measure)}</b>
          {target?.note && measure.test !== "EXTERNAL_EACH_YEAR" && `, ${target.note}`}
          {target && (
            <Small>
              Bản thứ {target.version}, nhập ngày {formatDate(target.setAt)}; nguồn: {target.source}.
            </Small>
          )}
        </>
      ),
    },
    assigned.length > 0 && {
      term: "Số được giao",
      description: assigned.map((figure) => (
        <span key={figure.year} className="block">
          Năm {figure.year}: {figureText(figure.value, unit, 3)} <Small>Nguồn: {figure.source}.</Small>
        </span>
      )),
    },
    (baseline || needsBaseline(measure)) && {
      term: "Mốc so sánh",
      description: baseline ? (
        <>
          {figureText(baseline.value, unit, 3)}
          {baseline.numerator && ` (${sums(baseline.numerator, baseline.denominator)})`}, cuối năm{" "}
          {baseline.year}
          {baseline.note && `, ${baseline.note}`}
          <Small>Nguồn: {baseline.source}.</Small>
        </>
      ) : (
        "Chưa có"
      ),
    },
    {
      term: "Cách tính",
      description: (
        <>
          {formulaText(measure)}
          <Small>{overTimeText(measure)}</Small>
        </>
      ),
    },
    {
      term: "Đơn vị có số liệu",
      description: (
        <>
          {coverageText(current ?? { reported: 0, expected: reporters })}
          {missing && missing.total > 0 && (
            <Small>
              Còn thiếu: {missing.names.join(", ")}
              {missing.total > missing.names.length &&
                ` và ${missing.total - missing.names.length} đơn vị khác`}
              .
            </Small>
          )}
        </>
      ),
    },
    measure.endedOn !== null && {
      term: "Thời gian theo dõi",
      description: `Đến ngày ${formatDate(measure.endedOn)}; số liệu đã công khai được giữ nguyên.`,
    },
    current?.updatedAt && { term: "Duyệt gần nhất", description: approvedText(office, current.updatedAt) },
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

function Small({ children }: { children: ReactNode }) {
  return <span className="block text-ink-2 text-sm">{children}</span>;
}

function sums(numerator: string, denominator: string | null): string {
  return denominator ? `${formatNumber(numerator)}/${formatNumber(denominator)}` : formatNumber(numerator);
}
