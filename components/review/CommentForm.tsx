"use client";

import { useActionState, useState } from "react";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Button } from "@/components/ui/Button";
import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import { TextArea } from "@/components/ui/TextArea";
import { type CommentState, commentAction } from "@/lib/review/actions.comment";
import { COMMENT_LIMIT, type CommentAudience } from "@/lib/review/schema.comment";

type CommentFormProps = {
  /** of the comment that this form writes, so that sending twice writes once */
  id: string;
  submissionId: string;
  audience: CommentAudience;
  label: string;
  hint: string;
  button: string;
};

const start: CommentState = { attempt: 0, written: false, error: "", typed: "" };

/** Writes one comment; nothing is decided. */
export function CommentForm({ id, submissionId, audience, label, hint, button }: CommentFormProps) {
  const [posted, post] = useActionState(commentAction, start);
  const [answered, setAnswered] = useState<CommentState | null>(null);
  const state = answered ?? posted;
  const field = `trao-doi-${audience.toLowerCase()}`;
  return (
    <GuardedForm post={post} send={async (data) => setAnswered(await commentAction(state, data))}>
      {(pending) => (
        <>
          <input type="hidden" name="id" autoComplete="off" value={id} />
          <input type="hidden" name="submissionId" value={submissionId} />
          <input type="hidden" name="audience" value={audience} />
          {state.error && (
            <FocusOnArrival
              arrival={String(state.attempt)}
              labelledBy={`${field}-loi`}
              className="mb-4 border-2 border-bad px-3 py-2"
            >
              <a id={`${field}-loi`} href={`#${field}`} className="font-bold text-bad">
                Chưa ghi được: {state.error}
              </a>
            </FocusOnArrival>
          )}
          <TextArea
            // A comment that was written makes room for the next one.
            key={state.written ? state.attempt : "same"}
            id={field}
            name="text"
            label={label}
            hint={hint}
            limit={COMMENT_LIMIT}
            rows={3}
            error={state.error || undefined}
            defaultValue={state.typed}
          />
          <p role="status" className="mb-2 font-bold text-ok">
            {state.written && "Đã ghi."}
          </p>
          <Button variant="secondary" className="w-full" aria-disabled={pending}>
            {pending ? "Đang ghi…" : button}
          </Button>
        </>
      )}
    </GuardedForm>
  );
}
