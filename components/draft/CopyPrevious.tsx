"use client";

import { useState } from "react";
import { sameText } from "@/lib/draft/calc";
import { useDraft, useScripted } from "./DraftContext";

type CopyPreviousProps = {
  name: string;
  /** of the field, for those who do not see where the button stands */
  label: string;
  /** what was reported for the period before, as it is typed */
  value: string;
};

/** Puts last period's text into the field, and the present one back. Nothing without JavaScript. */
export function CopyPrevious({ name, label, value }: CopyPreviousProps) {
  const { fields, write } = useDraft();
  const [before, setBefore] = useState<string | null>(null);
  const scripted = useScripted();
  const present = fields[name] ?? "";
  const isCopy = sameText(name, present, value);
  if (!scripted || value === "" || (isCopy && before === null)) return null;
  function press() {
    setBefore(isCopy ? null : present);
    write({ [name]: isCopy ? (before ?? "") : value });
  }
  return (
    <button
      type="button"
      onClick={press}
      className="min-h-11 cursor-pointer text-link text-sm underline underline-offset-3 hover:decoration-2"
    >
      {isCopy ? "Hoàn tác" : "Chép từ kỳ trước"}
      <span className="sr-only"> ở ô {label}</span>
    </button>
  );
}
