"use client";

import { useActionState, useState } from "react";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Button } from "@/components/ui/Button";
import { movePeriodAction } from "@/lib/period/actions";
import { periodActionLabels, periodErrors } from "@/lib/period/labels";
import { emptyForm, type PeriodFormState } from "@/lib/period/schema.form";
import type { PeriodAction } from "@/lib/period/workflow";

type PeriodButtonProps = { periodId: string; label: string; action: PeriodAction };

/** Opens or closes a period with one press; says what came of it. */
export function PeriodButton({ periodId, label, action }: PeriodButtonProps) {
  const [posted, post] = useActionState(movePeriodAction, emptyForm);
  const [latest, setLatest] = useState<PeriodFormState | null>(null);
  const state = latest ?? posted;
  const { outcome } = state;
  return (
    <>
      <GuardedForm post={post} send={async (form) => setLatest(await movePeriodAction(state, form))}>
        {(pending) => (
          <>
            <input type="hidden" name="periodId" value={periodId} />
            <input type="hidden" name="action" value={action} />
            <Button variant="secondary" aria-disabled={pending} className="whitespace-nowrap">
              {periodActionLabels[action]}
              <span className="sr-only"> {label}</span>
            </Button>
          </>
        )}
      </GuardedForm>
      <p role="status" className={outcome === "none" ? "" : "mt-1 text-sm"}>
        {outcome === "done" && `Đã cập nhật ${label}.`}
        {outcome !== "done" && outcome !== "none" && <b className="text-bad">{periodErrors[outcome]}</b>}
      </p>
    </>
  );
}
