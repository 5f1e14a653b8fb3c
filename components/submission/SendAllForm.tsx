"use client";

import { type ReactNode, useActionState, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Button } from "@/components/ui/Button";
import { type SubmitAllState, submitAllAction } from "@/lib/submission/actions";
import { GuardedForm } from "./GuardedForm";
import { Refusal } from "./Refusal";
import { SendOutcome } from "./SendOutcome";

type SendAllFormProps = {
  title: string;
  period: string;
  /** what would be sent, with the revision the page shows */
  tasks: readonly { slug: string; revision: number }[];
  /** titles of all tasks, and where the receipt of each stands, by slug */
  titles: Readonly<Record<string, string>>;
  /** stands above the button */
  children: ReactNode;
};

const start: SubmitAllState = { attempt: 0, refusal: "", results: [] };

/** Sends what is ready with one button; each report has an outcome of its own. */
export function SendAllForm({ title, period, tasks, titles, children }: SendAllFormProps) {
  const [posted, post] = useActionState(submitAllAction, start);
  const [latest, setLatest] = useState<SubmitAllState | null>(null);
  const state = latest ?? posted;
  const { attempt, refusal, results } = state;
  return (
    <GuardedForm post={post} send={async (form) => setLatest(await submitAllAction(state, form))}>
      {(pending) => (
        <>
          <DocumentTitle title={title} failed={refusal !== "" || results.some(({ ok }) => !ok)} />
          {refusal ? (
            <Refusal attempt={attempt} title="Chưa thực hiện" text={refusal} />
          ) : (
            <SendOutcome attempt={attempt} period={period} results={results} titles={titles} />
          )}
          <input type="hidden" name="periodCode" value={period} />
          {tasks.map(({ slug, revision }) => (
            <span key={slug} hidden>
              <input type="hidden" name="task" autoComplete="off" value={slug} />
              <input type="hidden" name={`revision.${slug}`} autoComplete="off" value={revision} />
            </span>
          ))}
          {children}
          {tasks.length > 0 && (
            <Button aria-disabled={pending}>{pending ? "Đang gửi…" : `Gửi ${tasks.length} báo cáo`}</Button>
          )}
        </>
      )}
    </GuardedForm>
  );
}
