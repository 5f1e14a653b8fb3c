import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/DefinitionList";
import { formulaNumbers, formulaWords } from "@/lib/figure/labels";
import type { FigureDetail } from "@/lib/figure/queries.measure";
import { formatDate, formatNumber } from "@/lib/format";
import { coverageText } from "@/lib/publication/labels";
import { figureText, overTimeText, targetText } from "@/lib/resolution/labels";

/** By which formula, against which target and from which baseline; each with its source. */
export function FigureFacts({ detail }: { detail: FigureDetail }) {
  const { measure, units, parts, total, expected, year } = detail;
  const reporter = units.find(({ id }) => id === measure.reporterUnitId)?.label ?? null;
  const explained = { ...detail, reporter };
  const numbers = formulaNumbers(explained);
  const { target, baseline } = measure;
  const assigned = measure.assigned.find((figure) => figure.year === year);
  const items = [
    {
      term: "Công thức",
      description: (
        <>
          {formulaWords(explained)}
          {numbers && <b className="block tabular-nums">{numbers}</b>}
          <Small>{overTimeText(measure)}</Small>
        </>
      ),
    },
    parts.length === 0 && { term: "Độ phủ", description: coverageText({ reported: total, expected }) },
    {
      term: "Mục tiêu",
      description: (
        <>
          <span className="inline-block first-letter:uppercase">{targetText(measure)}</span>
          {target && (
            <Small>
              Bản thứ {target.version}, nhập ngày {formatDate(target.setAt)}; nguồn: {target.source}.
            </Small>
          )}
        </>
      ),
    },
    assigned && {
      term: `Số được giao năm ${year}`,
      description: (
        <>
          {figureText(assigned.value, measure.unit, 3)}
          <Small>Nguồn: {assigned.source}.</Small>
        </>
      ),
    },
    {
      term: "Mốc so sánh",
      description: baseline ? (
        <>
          {figureText(baseline.value, measure.unit, 3)}
          {baseline.numerator && baseline.denominator
            ? ` (${formatNumber(baseline.numerator)}/${formatNumber(baseline.denominator)})`
            : ""}
          , cuối năm {baseline.year}
          <Small>Nguồn: {baseline.source}.</Small>
        </>
      ) : (
        <span className="text-ink-2">Chưa có</span>
      ),
    },
  ];
  return <DefinitionList items={items.filter((item) => !!item)} />;
}

function Small({ children }: { children: ReactNode }) {
  return <span className="block text-ink-2 text-sm">{children}</span>;
}
