"use client";

import type { ReactNode } from "react";
import { useDraft, useScripted } from "./DraftContext";

/** What the reviewer wrote about a field, inside its hint. */
export function ReviewNote({ text }: { text: string }) {
  return (
    <span className="my-1.5 block whitespace-pre-line border-gold border-l-4 bg-warn-tint px-3 py-2 text-ink">
      <b>Văn phòng ghi:</b> {text}
    </span>
  );
}

type FieldStateProps = {
  name: string;
  /** what a stored value is called, where it is a code */
  nameOf?: (value: string) => string;
};

/** Below a field: that its text was brought back, or that somebody else stored another one. */
export function FieldState({ name, nameOf = (value) => value }: FieldStateProps) {
  const { restored, stored } = useDraft();
  const scripted = useScripted();
  const theirs = stored[name];
  if (theirs !== undefined && scripted) {
    return (
      <p className="mb-2 max-w-form border-info border-l-4 bg-info-tint px-3 py-1 text-sm">
        Ô này có hai nội dung khác nhau.{" "}
        <a href="#doi-chieu" className="inline-block py-2">
          Chọn nội dung cần giữ
        </a>
      </p>
    );
  }
  if (theirs !== undefined) {
    return (
      <p className="mb-2 max-w-form border-info border-l-4 bg-info-tint px-3 py-2 text-sm">
        <b>Nội dung đang lưu trên hệ thống:</b>{" "}
        {theirs.trim() === "" ? (
          <i>để trống</i>
        ) : (
          <span className="whitespace-pre-line">{nameOf(theirs)}</span>
        )}
      </p>
    );
  }
  if (!restored.includes(name)) return null;
  return (
    <p className="mb-2 text-info text-sm">
      <b>Đã khôi phục</b> nội dung chưa gửi vào ô này.
    </p>
  );
}

/** What was reported here for the period before; long texts are folded. */
export function PreviousText({ period, text }: { period: string; text: string }) {
  return (
    <details open={text.length <= 300} className="max-w-form text-sm">
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
