"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { movePeriodAction, type PeriodFormState } from "@/lib/period/actions";
import { periodActionLabels, periodErrors } from "@/lib/period/labels";
import type { PeriodAction } from "@/lib/period/workflow";

const start: PeriodFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

type PeriodButtonProps = { periodId: string; label: string; actions: readonly PeriodAction[] };

/** What may be done with a period now, one button each; says what came of it. */
export function PeriodButton({ periodId, label, actions }: PeriodButtonProps) {
  const [{ outcome }, move, pending] = useActionState(movePeriodAction, start);
  return (
    <>
      {actions.map((action) => (
        <form key={action} action={move}>
          <input type="hidden" name="periodId" value={periodId} />
          <input type="hidden" name="action" value={action} />
          <Button variant="secondary" aria-disabled={pending} className="whitespace-nowrap">
            {periodActionLabels[action]}
            <span className="sr-only"> {label}</span>
          </Button>
        </form>
      ))}
      <p role="status" className={outcome === "none" ? "" : "mt-1 text-sm"}>
        {outcome === "done" && `Đã cập nhật ${label}.`}
        {outcome !== "done" && outcome !== "none" && <b className="text-bad">{periodErrors[outcome]}</b>}
      </p>
    </>
  );
}
