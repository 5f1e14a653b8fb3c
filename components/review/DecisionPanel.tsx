"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import type { Rating } from "@/lib/resolution/schema";
import { type DecisionState, decideAction } from "@/lib/review/actions";
import { reveal } from "@/lib/review/browser";
import { type Decision, decisionErrors, staleDecision } from "@/lib/review/labels";
import { ApproveForm } from "./ApproveForm";
import { ReasonForm } from "./ReasonForm";
import { ReturnForm } from "./ReturnForm";
import { TypedText } from "./TypedText";

type DecisionPanelProps = {
  /** the page's title, which says "Lỗi:" after a refusal */
  title: string;
  submissionId: string;
  revision: number;
  versionNumber: number;
  /** the queue's filter that the address carries */
  queue: string;
  /** what the workflow allows now */
  allowed: readonly Decision[];
  selfRating: Rating | null;
  publicSummary: string;
  corrects: boolean;
  noteFields: readonly { field: string; title: string }[];
  /** what happened last, with when and who */
  latest: string;
};

const start: DecisionState = { attempt: 0, decision: null, code: null, errors: {}, typed: {} };
const none = { errors: {}, typed: {} };

/** Approve, return, reopen: whichever the status allows. What was typed survives every refusal. */
export function DecisionPanel({ title, allowed, noteFields, latest, ...subject }: DecisionPanelProps) {
  const [posted, post] = useActionState(decideAction, start);
  const [answered, setAnswered] = useState<DecisionState | null>(null);
  const state = answered ?? posted;
  useEffect(() => {
    // A browser does not always open what is folded around the place it goes to.
    const arrive = () => reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))));
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, []);
  const isNewVersion = state.typed.versionNumber !== String(subject.versionNumber);
  const of = (decision: Decision) => {
    if (state.decision !== decision) return none;
    const { publicSummary: _, ...rest } = state.typed;
    return { errors: state.errors, typed: isNewVersion ? rest : state.typed };
  };
  const form = (decision: Decision, children: (pending: boolean) => ReactNode) => (
    <GuardedForm post={post} send={async (data) => setAnswered(await decideAction(state, data))}>
      {(pending) => (
        <>
          <input type="hidden" name="decision" value={decision} />
          <input type="hidden" name="submissionId" value={subject.submissionId} />
          <input type="hidden" name="revision" autoComplete="off" value={subject.revision} />
          <input type="hidden" name="versionNumber" autoComplete="off" value={subject.versionNumber} />
          <input type="hidden" name="queue" value={subject.queue} />
          {children(pending)}
        </>
      )}
    </GuardedForm>
  );
  const fields = Object.entries(state.errors).map(([field, message]) => ({ field, message }));
  const target = allowed.length > 0 ? "quyet-dinh" : "lich-su";
  // The answer may be here before the page is: until then what happened last is not known.
  const isFresh = state.typed.revision !== String(subject.revision);
  // Whoever was overtaken is told so, and not what a decision on the report as it is now would still lack.
  const overtaken = state.code && isFresh ? staleDecision("CONFLICT", latest) : null;
  const refusal = overtaken ?? (state.code && decisionErrors[state.code]);
  const plain = overtaken !== null || fields.length === 0;
  const errors = refusal && plain ? [{ field: target, message: refusal }] : fields;
  // Somebody else was quicker: the form is gone or shows other words, the text that stood in it is kept.
  const stranded = state.decision && (!allowed.includes(state.decision) || isNewVersion);
  return (
    <>
      <DocumentTitle title={title} failed={errors.length > 0} />
      <ErrorSummary title="Chưa ghi được quyết định" errors={errors} attempt={state.attempt} />
      {stranded && <TypedText typed={state.typed} unchanged={[subject.publicSummary]} />}
      {allowed.length > 0 && (
        <section
          aria-labelledby="quyet-dinh"
          className="rounded-md bg-wash px-4 pt-4 pb-5 sm:px-5 print:hidden"
        >
          <h2 id="quyet-dinh" className="mt-0 mb-4">
            Quyết định
          </h2>
          {allowed.includes("approve") &&
            form("approve", (pending) => <ApproveForm {...subject} {...of("approve")} pending={pending} />)}
          {allowed.includes("return") && (
            <ReturnForm open={state.decision === "return"}>
              {form("return", (pending) => (
                <ReasonForm
                  hint="Đơn vị đọc lý do này ở đầu biểu mẫu: cần sửa gì, sửa thế nào. Có thể để trống nếu đã ghi chú vào từng mục."
                  button="Trả lại"
                  noteFields={noteFields}
                  {...of("return")}
                  pending={pending}
                />
              ))}
            </ReturnForm>
          )}
          {allowed.includes("reopen") && (
            <>
              <p className="mb-4 text-ink-2 text-sm">
                Báo cáo đã duyệt và đã khoá. Mở lại để đơn vị sửa
                {subject.corrects && "; bản đang công khai giữ nguyên cho đến lần duyệt sau"}.
              </p>
              {form("reopen", (pending) => (
                <ReasonForm
                  hint="Được ghi vào lịch sử và gửi đơn vị."
                  button="Mở lại"
                  {...of("reopen")}
                  pending={pending}
                />
              ))}
            </>
          )}
        </section>
      )}
    </>
  );
}
