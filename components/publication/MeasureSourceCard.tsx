import { formatNumber } from "@/lib/format";
import { workedFormula } from "@/lib/publication/labels.formula";
import { type MeasureSource, measureSourcePath } from "@/lib/publication/schema.sources";
import { figureText, formulaText, overTimeText } from "@/lib/resolution/labels";
import { SourceFacts } from "./SourceFacts";
import { SourceUnits } from "./SourceUnits";

/** Where a measure's figure of a year or a period comes from. */
export function MeasureSourceCard({ source }: { source: MeasureSource }) {
  const { measure, period, year, figure, parts, units } = source;
  const ratio = measure.kind === "RATIO";
  const span = period?.code ?? year;
  const values = parts.map(({ value }) => value);
  return (
    <>
      <SourceFacts
        {...source}
        coverage={figure}
        worked={workedFormula(measure, figure, values)}
        span={period ? period.label : `Năm ${year}. ${overTimeText(measure)}`}
        formula={formulaText(measure)}
      />
      {parts.length > 0 ? (
        <>
          <h2>Các thành phần</h2>
          <ul>
            {parts.map(({ code, label, value }) => (
              <li key={code}>
                {value === null ? (
                  `${code}. ${label}: chưa có`
                ) : (
                  <a href={measureSourcePath(code, span)} className="-my-2.5 inline-block py-2.5">
                    {code}. {label}: {figureText(value, measure.unit)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <SourceUnits
          {...source}
          path={measureSourcePath(measure.code, span)}
          units={units}
          columns={[
            ...(ratio
              ? ([
                  { key: "numerator", label: measure.numeratorLabel ?? "", align: "right" },
                  { key: "denominator", label: measure.denominatorLabel ?? "", align: "right" },
                ] as const)
              : []),
            { key: "value", label: ratio ? "Tỷ lệ" : "Số liệu", align: "right" },
          ]}
          cells={({ figure: own }) => ({
            numerator: own.numerator && formatNumber(own.numerator),
            denominator: own.denominator && formatNumber(own.denominator),
            value: own.value && <b>{figureText(own.value, measure.unit)}</b>,
          })}
        />
      )}
    </>
  );
}
