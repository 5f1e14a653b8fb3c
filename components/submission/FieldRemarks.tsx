import type { ReactNode } from "react";

/** What the reviewer wrote about a field, inside its hint. */
export function ReviewNote({ text }: { text: string }) {
  return (
    <span className="my-1.5 block whitespace-pre-line border-gold border-l-4 bg-warn-tint px-3 py-2 text-ink">
      <b>Văn phòng ghi:</b> {text}
    </span>
  );
}

/** After a conflict: what somebody else stored in the meantime, beside what was typed here. */
export function StoredText({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div className="-mt-4 mb-6 max-w-form border-info border-l-4 bg-info-tint px-3 py-2 text-sm">
      <b>Nội dung đang lưu trên hệ thống:</b>{" "}
      {text.trim() === "" ? <i>để trống</i> : <span className="whitespace-pre-line">{text}</span>}
    </div>
  );
}

/** What was reported here for the period before; long texts are folded. */
export function PreviousText({ period, text }: { period: string; text: string }) {
  return (
    <details open={text.length <= 300} className="-mt-4 mb-6 max-w-form text-sm">
      <summary className="min-h-11 cursor-pointer content-center text-link">Kỳ trước ({period})</summary>
      <p className="whitespace-pre-line border-line border-l-[3px] pl-4 text-ink-2">{text}</p>
    </details>
  );
}

/** A hint with the reviewer's note below it; undefined when there is neither. */
export function hintWithNote(hint: ReactNode, note: string | null): ReactNode {
  if (!note) return hint;
  return (
    <>
      {hint}
      <ReviewNote text={note} />
    </>
  );
}
