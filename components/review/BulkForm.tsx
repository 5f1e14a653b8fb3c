"use client";

import { useActionState, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Button, ButtonLink } from "@/components/ui/Button";
import { approveTogetherAction, type BulkState } from "@/lib/review/actions.bulk";
import type { QueueRow } from "@/lib/review/queries";
import { BulkSaid } from "./BulkSaid";
import { BulkTable } from "./BulkTable";

type BulkFormProps = {
  rows: readonly QueueRow[];
  /** the queue as it was filtered, and the same for the reports' addresses */
  back: string;
  carried: string;
};

const start: BulkState = { attempt: 0, outcomes: null, loggedOut: false };

/** The picked reports with the rating each gets; after confirming, what became of each. */
export function BulkForm({ rows, back, carried }: BulkFormProps) {
  const [posted, post] = useActionState(approveTogetherAction, start);
  const [answered, setAnswered] = useState<BulkState | null>(null);
  const state = answered ?? posted;
  const decided = new Map(state.outcomes?.map((outcome) => [outcome.submissionId, outcome]));
  const ready = rows.filter((row) => row.waitedDays !== null && !row.alone && !decided.has(row.id)).length;
  return (
    <GuardedForm post={post} send={async (form) => setAnswered(await approveTogetherAction(state, form))}>
      {(pending) => (
        <>
          <DocumentTitle title="Duyệt nhiều báo cáo" failed={state.loggedOut} />
          <BulkSaid state={state} />
          <BulkTable rows={rows} carried={carried} decided={decided} />
          <p className="mt-6 flex flex-wrap gap-3">
            {ready > 0 && (
              <Button aria-disabled={pending}>
                {pending ? "Đang duyệt…" : `Duyệt và công khai ${ready} báo cáo`}
              </Button>
            )}
            <ButtonLink variant={ready > 0 ? "text" : "secondary"} href={back}>
              Về hàng chờ
            </ButtonLink>
          </p>
        </>
      )}
    </GuardedForm>
  );
}
