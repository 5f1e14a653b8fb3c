import { StatusTag } from "@/components/ui/StatusTag";
import { formatDate } from "@/lib/format";
import { type ChangeText, changeWords } from "@/lib/publication/labels.changes";
import { correctionReasonLabels } from "@/lib/publication/labels.corrections";
import type { CorrectionView } from "@/lib/publication/schema";
import { inSentence } from "@/lib/resolution/labels";

type CorrectionsProps = {
  corrections: readonly CorrectionView[];
  /** what an entry is about, as the page calls it: the unit, the task, or both */
  nameOf: (correction: CorrectionView) => string;
};

/** Published figures that were corrected or taken back, the latest first; nothing when there are none. */
export function Corrections({ corrections, nameOf }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <section id="dinh-chinh">
      <h2>Đính chính</h2>
      <p>Số liệu đã công bố được sửa; giá trị cũ được giữ lại ở đây.</p>
      <CorrectionList corrections={corrections} nameOf={nameOf} />
      <p>
        <a href="/dinh-chinh" className="inline-flex min-h-11 items-center">
          Xem tất cả đính chính
        </a>
      </p>
    </section>
  );
}

/** The entries of the log. */
export function CorrectionList({ corrections, nameOf }: CorrectionsProps) {
  return (
    <ul className="border-line border-t">
      {corrections.map((correction) => (
        <li key={correction.id} className="border-line border-b py-4">
          <p className="text-ink-2 text-sm tabular-nums">
            {formatDate(correction.at)} · {nameOf(correction)} ·{" "}
            <span className="whitespace-nowrap">{inSentence(correction.period.label)}</span>
          </p>
          {correction.withdrawn ? <Withdrawn /> : <Corrected {...correction} />}
        </li>
      ))}
    </ul>
  );
}

function Withdrawn() {
  return (
    <div className="mt-1">
      <StatusTag tone="none">Rút khỏi công khai</StatusTag>
      <p className="mt-1">Báo cáo không còn được công khai; số liệu tổng hợp đã được tính lại.</p>
    </div>
  );
}

function Corrected({ reason, note, changes }: Pick<CorrectionView, "reason" | "note" | "changes">) {
  const said = changes.map(changeWords);
  return (
    <>
      {reason && <p className="mt-1 font-bold">{correctionReasonLabels[reason]}</p>}
      {said.length > 0 && (
        <ul className="mt-1 max-w-text">
          {said.map((change) => (
            <li key={change.what}>
              <Change {...change} />
            </li>
          ))}
        </ul>
      )}
      {note && <p className="mt-1 whitespace-pre-line">Ghi chú: {note}</p>}
    </>
  );
}

function Change({ what, from, to }: ChangeText) {
  if (from === null) return <>{what}.</>;
  return (
    <>
      {what}: từ <span className="whitespace-nowrap line-through decoration-1">{from}</span> thành{" "}
      <b className="whitespace-nowrap">{to}</b>.
    </>
  );
}
