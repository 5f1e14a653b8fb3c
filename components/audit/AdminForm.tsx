"use client";

import { type ReactNode, useActionState, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Refusal } from "@/components/submission/Refusal";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { adminErrors } from "@/lib/account/labels";
import type { ErrorCode, FieldErrors } from "@/lib/result";

type State = {
  attempt: number;
  outcome: "none" | "done" | ErrorCode;
  errors: FieldErrors;
  typed: Record<string, string>;
};

type AdminFormProps<S extends State> = {
  action: (before: S, form: FormData) => Promise<S>;
  start: Awaited<S>;
  /** of the document; "Lỗi:" stands before it after a refusal */
  title: string;
  /** names of the inputs, which an error can lead to; every other refusal is a box of its own */
  fields: readonly string[];
  button: string;
  variant?: "primary" | "secondary";
  /** what takes the form's place when it is done */
  done?: (state: S) => ReactNode;
  children?: (state: S) => ReactNode;
};

/** A form of the administration: posts without JavaScript, and keeps what was typed when nobody answers. */
export function AdminForm<S extends State>({
  action,
  start,
  title,
  fields,
  button,
  variant,
  done,
  children,
}: AdminFormProps<S>) {
  const [posted, post] = useActionState<S, FormData>(action, start);
  const [latest, setLatest] = useState<S | null>(null);
  const state = latest ?? posted;
  const { attempt, outcome, errors } = state;
  if (outcome === "done" && done) {
    return (
      <>
        <DocumentTitle title={title} />
        {done(state)}
      </>
    );
  }
  const linked = Object.entries(errors).filter(([field]) => fields.includes(field));
  const other = Object.entries(errors).find(([field]) => !fields.includes(field))?.[1];
  const failed = outcome !== "none" && outcome !== "done";
  return (
    <GuardedForm post={post} send={async (form) => setLatest(await action(state, form))}>
      {(pending) => (
        <>
          <DocumentTitle title={title} failed={failed} />
          <ErrorSummary
            attempt={attempt}
            title="Chưa lưu được"
            errors={linked.map(([field, message]) => ({ field, message }))}
          />
          {failed && linked.length === 0 && (
            <Refusal attempt={attempt} title="Chưa thực hiện" text={other ?? adminErrors[outcome]} />
          )}
          {children?.(state)}
          <Button variant={variant} aria-disabled={pending}>
            {pending ? "Đang thực hiện…" : button}
          </Button>
        </>
      )}
    </GuardedForm>
  );
}
