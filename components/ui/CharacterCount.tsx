"use client";

import { useEffect, useState } from "react";

const pause = 1000;

/**
 * Counts the characters of a text area while it is typed in; shows nothing without JavaScript.
 * Screen readers hear it only after a pause and only near the limit, so that it does not talk over the typing.
 */
export function CharacterCount({ textAreaId, limit }: { textAreaId: string; limit: number }) {
  const [length, setLength] = useState<number>();
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    const area = document.getElementById(textAreaId);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(area.value.length);
    // A form is emptied or refilled after its reset event, not before.
    const countLater = () => setTimeout(count);
    count();
    area.addEventListener("input", count);
    area.form?.addEventListener("reset", countLater);
    return () => {
      area.removeEventListener("input", count);
      area.form?.removeEventListener("reset", countLater);
    };
  }, [textAreaId]);

  useEffect(() => {
    if (length === undefined) return;
    const timer = setTimeout(() => setSpoken(length >= limit * 0.9 ? remaining(length, limit) : ""), pause);
    return () => clearTimeout(timer);
  }, [length, limit]);

  if (length === undefined) return null;
  const over = length > limit;
  return (
    <>
      <p aria-hidden="true" className={`ml-auto tabular-nums ${over ? "font-bold text-bad" : ""}`}>
        {over ? remaining(length, limit) : `${vi(length)} / ${vi(limit)}`}
      </p>
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </>
  );
}

function remaining(length: number, limit: number): string {
  return length > limit ? `Quá ${vi(length - limit)} ký tự` : `Còn ${vi(limit - length)} ký tự`;
}

function vi(count: number): string {
  return count.toLocaleString("vi-VN");
}
