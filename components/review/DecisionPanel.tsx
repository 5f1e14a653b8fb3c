"use client";

import { type ReactNode, useActionState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import type { Rating } from "@/lib/resolution/schema";
import { type DecisionState, decideAction } from "@/lib/review/actions";
import { type Decision, decisionErrors } from "@/lib/review/labels";
import { ApproveForm } from "./ApproveForm";
import { ReasonForm } from "./ReasonForm";
import { TypedText } from "./TypedText";

type DecisionPanelProps = {
  /** the page's title, which says "Lỗi:" after a refusal */
  title: string;
  submissionId: string;
  revision: number;
  versionNumber: number;
  /** what the workflow allows now */
  allowed: readonly Decision[];
  selfRating: Rating | null;
  corrects: boolean;
  noteFields: readonly { field: string; title: string }[];
};

const start: DecisionState = { attempt: 0, decision: null, code: null, errors: {}, typed: {} };
const none = { errors: {}, typed: {} };

/** Approve, return, reopen: whichever the status allows. What was typed survives every refusal. */
export function DecisionPanel({ title, allowed, noteFields, ...subject }: DecisionPanelProps) {
  const [state, action, pending] = useActionState(decideAction, start);
  const of = (decision: Decision) => ({ ...(state.decision === decision ? state : none), pending });
  const form = (decision: Decision, children: ReactNode) => (
    <form action={action} noValidate>
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="submissionId" value={subject.submissionId} />
      <input type="hidden" name="revision" value={subject.revision} />
      <input type="hidden" name="versionNumber" value={subject.versionNumber} />
      {children}
    </form>
  );
  const fields = Object.entries(state.errors).map(([field, message]) => ({ field, message }));
  const errors =
    state.code && fields.length === 0
      ? [{ field: allowed.length > 0 ? "quyet-dinh" : "lich-su", message: decisionErrors[state.code] }]
      : fields;
  // Somebody else was quicker: the form is gone, the text that stood in it is not.
  const stranded = state.decision && !allowed.includes(state.decision);
  return (
    <>
      <DocumentTitle title={title} failed={errors.length > 0} />
      <ErrorSummary title="Chưa ghi được quyết định" errors={errors} attempt={state.attempt} />
      {stranded && <TypedText typed={state.typed} />}
      {allowed.length > 0 && (
        <section
          aria-labelledby="quyet-dinh"
          className="rounded-md bg-wash px-4 pt-4 pb-5 sm:px-5 print:hidden"
        >
          <h2 id="quyet-dinh" className="mt-0 mb-4">
            Quyết định
          </h2>
          {allowed.includes("approve") &&
            form(
              "approve",
              <ApproveForm selfRating={subject.selfRating} corrects={subject.corrects} {...of("approve")} />,
            )}
          {allowed.includes("return") && (
            <details open={state.decision === "return"} className="mt-3">
              <summary className="flex min-h-[46px] cursor-pointer list-none items-center justify-center rounded-md border-[1.5px] border-ink-2 bg-paper px-5 py-2 font-bold hover:bg-line-2">
                Trả lại…
              </summary>
              <div className="pt-5">
                {form(
                  "return",
                  <ReasonForm
                    hint="Đơn vị đọc lý do này ở đầu biểu mẫu: cần sửa gì, sửa thế nào."
                    button="Trả lại"
                    noteFields={noteFields}
                    {...of("return")}
                  />,
                )}
              </div>
            </details>
          )}
          {allowed.includes("reopen") && (
            <>
              <p className="mb-4 text-ink-2 text-sm">
                Báo cáo đã duyệt và đã khoá. Mở lại để đơn vị sửa; bản đang công khai giữ nguyên cho đến lần
                duyệt sau.
              </p>
              {form(
                "reopen",
                <ReasonForm hint="Được ghi vào lịch sử và gửi đơn vị." button="Mở lại" {...of("reopen")} />,
              )}
            </>
          )}
        </section>
      )}
    </>
  );
}
