"use client";

import { type ReactNode, useActionState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Button } from "@/components/ui/Button";
import { type StepState, submitAction, withdrawAction } from "@/lib/submission/actions";
import { Refusal } from "./Refusal";

type StepFormProps = {
  step: "submit" | "withdraw";
  /** of the document, on a page that has no other form */
  title?: string;
  address: { periodCode: string; taskSlug: string };
  revision: number;
  button: string;
  variant?: "primary" | "secondary";
  /** stands above the button */
  children: ReactNode;
};

const actions = { submit: submitAction, withdraw: withdrawAction };
const start: StepState = { attempt: 0, refusal: "" };

/** One step of the workflow as a button; says why when it is refused. */
export function StepForm({ step, title, address, revision, button, variant, children }: StepFormProps) {
  const [state, action, pending] = useActionState(actions[step], start);
  return (
    <form action={action}>
      {title && <DocumentTitle title={title} failed={state.refusal !== ""} />}
      {state.refusal && <Refusal attempt={state.attempt} title="Chưa thực hiện" text={state.refusal} />}
      <input type="hidden" name="periodCode" value={address.periodCode} />
      <input type="hidden" name="taskSlug" value={address.taskSlug} />
      <input type="hidden" name="revision" autoComplete="off" value={revision} />
      {children}
      <Button variant={variant} aria-disabled={pending}>
        {pending ? "Đang thực hiện…" : button}
      </Button>
    </form>
  );
}
