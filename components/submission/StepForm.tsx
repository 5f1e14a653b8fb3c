"use client";

import { type ReactNode, useActionState, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Button } from "@/components/ui/Button";
import {
  readyAction,
  type StepState,
  submitAction,
  unreadyAction,
  withdrawAction,
} from "@/lib/submission/actions";
import { GuardedForm } from "./GuardedForm";
import { Refusal } from "./Refusal";

type StepFormProps = {
  step: keyof typeof actions;
  /** of the document, on a page that has no other form */
  title?: string;
  address: { periodCode: string; taskSlug: string };
  revision: number;
  button: string;
  variant?: "primary" | "secondary";
  /** stands above the button */
  children: ReactNode;
};

const actions = {
  submit: submitAction,
  withdraw: withdrawAction,
  ready: readyAction,
  unready: unreadyAction,
};
const start: StepState = { attempt: 0, refusal: "" };

/** One step of the workflow as a button; says why when it is refused. */
export function StepForm({ step, title, address, revision, button, variant, children }: StepFormProps) {
  const action = actions[step];
  const [posted, post] = useActionState(action, start);
  const [latest, setLatest] = useState<StepState | null>(null);
  const state = latest ?? posted;
  return (
    <GuardedForm post={post} send={async (form) => setLatest(await action(state, form))}>
      {(pending) => (
        <>
          {title && <DocumentTitle title={title} failed={state.refusal !== ""} />}
          {state.refusal && <Refusal attempt={state.attempt} title="Chưa thực hiện" text={state.refusal} />}
          <input type="hidden" name="periodCode" value={address.periodCode} />
          <input type="hidden" name="taskSlug" value={address.taskSlug} />
          <input type="hidden" name="revision" autoComplete="off" value={revision} />
          {children}
          <Button variant={variant} aria-disabled={pending}>
            {pending ? "Đang thực hiện…" : button}
          </Button>
        </>
      )}
    </GuardedForm>
  );
}
