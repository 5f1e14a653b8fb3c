"use client";

import { Fragment, type ReactNode, useActionState, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Refusal } from "@/components/submission/Refusal";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { periodErrors } from "@/lib/period/labels";
import type { PeriodFormState } from "@/lib/period/schema.form";

type PeriodFormProps<S extends PeriodFormState> = {
  action: (before: S, form: FormData) => Promise<S>;
  start: Awaited<S>;
  /** of the document; "Lỗi:" stands before it after a refusal */
  title: string;
  /** what did not happen */
  errorTitle: string;
  button: string;
  /** stands above the fields when it is done */
  done?: ReactNode;
  children: (state: S) => ReactNode;
};

/** The one form of a page about periods: posts without JavaScript, keeps what was typed when nobody answers. */
export function PeriodForm<S extends PeriodFormState>(props: PeriodFormProps<S>) {
  const { action, start, title, errorTitle, button, done, children } = props;
  const [posted, post] = useActionState<S, FormData>(action, start);
  const [latest, setLatest] = useState<S | null>(null);
  const state = latest ?? posted;
  const { attempt, outcome, errors } = state;
  const failed = outcome !== "none" && outcome !== "done";
  const linked = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <GuardedForm post={post} send={async (form) => setLatest(await action(state, form))}>
      {(pending) => (
        <>
          <DocumentTitle title={title} failed={failed} />
          <ErrorSummary attempt={attempt} title={errorTitle} errors={linked} />
          {failed && linked.length === 0 && (
            <Refusal attempt={attempt} title={errorTitle} text={periodErrors[outcome]} />
          )}
          {outcome === "done" && <div role="status">{done}</div>}
          <Fragment key={outcome === "done" ? attempt : 0}>{children(state)}</Fragment>
          <Button aria-disabled={pending}>{pending ? "Đang ghi…" : button}</Button>
        </>
      )}
    </GuardedForm>
  );
}
