"use client";

import { useEffect, useState } from "react";

const PAUSE = 1_000;

/** Says a text to screen readers once it has stood for a second, so that it does not talk over the typing. */
export function Spoken({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
