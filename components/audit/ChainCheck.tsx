"use client";

import { useActionState, useState } from "react";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Refusal } from "@/components/submission/Refusal";
import { Button } from "@/components/ui/Button";
import { type CheckState, checkAuditAction } from "@/lib/audit/actions";
import { ChainState } from "./ChainState";

const start: CheckState = { attempt: 0, outcome: "none" };

/** Recalculates the whole chain of the audit trail when asked to, and says what came of it. */
export function ChainCheck() {
  const [posted, post] = useActionState(checkAuditAction, start);
  const [latest, setLatest] = useState<CheckState | null>(null);
  const state = latest ?? posted;
  const { attempt, outcome } = state;
  return (
    <GuardedForm post={post} send={async () => setLatest(await checkAuditAction(state))}>
      {(pending) => (
        <>
          {outcome === "refused" && (
            <Refusal
              attempt={attempt}
              title="Chưa kiểm tra"
              text="Phiên đăng nhập đã hết. Đăng nhập lại rồi kiểm tra."
            />
          )}
          <Button variant="secondary" aria-disabled={pending}>
            {pending ? "Đang tính lại mã…" : "Kiểm tra toàn vẹn"}
          </Button>
          <div role="status">{typeof outcome === "object" && <ChainState {...outcome} />}</div>
        </>
      )}
    </GuardedForm>
  );
}
