"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Button } from "@/components/ui/Button";
import { markReadAction, type ReadState } from "@/lib/notice/actions";
import { readErrors } from "@/lib/notice/labels";

type ReadButtonProps = {
  label: string;
  /** what is marked, for whoever cannot see where the button stands */
  about?: string;
  name: "id" | "until";
  value: string;
  /** nothing is left to mark */
  done: boolean;
};

const start: ReadState = { refused: null };

/** Marks one notice or all of them as read; says that it was done, or why it was refused. */
export function ReadButton({ label, about, name, value, done }: ReadButtonProps) {
  const [posted, post] = useActionState(markReadAction, start);
  const [latest, setLatest] = useState<ReadState | null>(null);
  const { refused } = latest ?? posted;
  const said = useRef<HTMLParagraphElement>(null);
  const marked = done && latest !== null;
  // The button is gone: the focus must not fall back to the top of the page.
  useEffect(() => {
    if (marked) said.current?.focus();
  }, [marked]);
  if (done) {
    return (
      <p ref={said} role="status" tabIndex={-1} className={marked ? "py-3" : "sr-only"}>
        {marked && "Đã đánh dấu đã đọc."}
      </p>
    );
  }
  return (
    <GuardedForm post={post} send={async (form) => setLatest(await markReadAction(start, form))}>
      {(pending) => (
        <>
          <input type="hidden" name={name} value={value} />
          <Button
            variant={name === "id" ? "text" : "secondary"}
            aria-disabled={pending}
            className={name === "id" ? "-mx-2" : ""}
          >
            {label}
            {about && <span className="sr-only">: {about}</span>}
          </Button>
          <p role="status" className={refused ? "font-bold text-bad text-sm" : ""}>
            {refused && readErrors[refused]}
          </p>
        </>
      )}
    </GuardedForm>
  );
}
