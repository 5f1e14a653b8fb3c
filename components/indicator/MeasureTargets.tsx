import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import type { MeasureView } from "@/lib/publication/schema";
import { figureText, targetText } from "@/lib/resolution/labels";
import type { TargetVersion } from "@/lib/resolution/queries.versions";

type MeasureTargetsProps = {
  measure: MeasureView;
  /** the latest version first */
  versions: readonly TargetVersion[];
};

/** The target in force with its source, and below it those it took the place of. */
export function MeasureTargets({ measure, versions }: MeasureTargetsProps) {
  const { target, test } = measure;
  const superseded = versions.filter(({ version }) => version !== target?.version);
  return (
    <>
      <b className="inline-block first-letter:uppercase">{targetText(measure)}</b>
      {target?.note && test !== "EXTERNAL_EACH_YEAR" && `, ${target.note}`}
      {target && (
        <Small>
          Bản thứ {target.version}, nhập ngày {formatDate(target.setAt)}; nguồn: {target.source}.
        </Small>
      )}
      {superseded.map((version) => (
        <Small key={version.version}>
          Đã thay thế: bản thứ {version.version},{" "}
          <span className="line-through decoration-1">{targetText({ ...measure, target: version })}</span>,
          nhập ngày {formatDate(version.setAt)}; nguồn: {version.source}.
        </Small>
      ))}
    </>
  );
}

/** What a higher level assigned, year by year. */
export function AssignedFigures({ assigned, unit }: Pick<MeasureView, "assigned" | "unit">) {
  return assigned.map(({ year, value, source }) => (
    <span key={year} className="block">
      Năm {year}: {figureText(value, unit, 3)} <Small>Nguồn: {source}.</Small>
    </span>
  ));
}

/** A remark below a fact. */
export function Small({ children }: { children: ReactNode }) {
  return <span className="block text-ink-2 text-sm">{children}</span>;
}
