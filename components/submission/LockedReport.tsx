import Link from "next/link";
import { Callout } from "@/components/ui/Callout";
import { EmptyState } from "@/components/ui/EmptyState";
import { errorLabels, nextStepLabels } from "@/lib/submission/labels";
import type { HistoryEvent, Work } from "@/lib/submission/queries";
import { isEditable } from "@/lib/submission/workflow";
import { ContentView } from "./ContentView";
import { History } from "./History";
import { StepForm } from "./StepForm";

type LockedReportProps = { work: Work; history: readonly HistoryEvent[] };

/** A report that cannot be changed: what it says, what happened to it, and the way to take it back. */
export function LockedReport({ work, history }: LockedReportProps) {
  const { submission, mayWithdraw } = work;
  const { period, task, measures } = work.target;
  const closed = !submission || isEditable(submission.status);
  return (
    <>
      {closed && (
        <Callout tone="info">
          <p className="max-w-none">{errorLabels.PERIOD_CLOSED}</p>
        </Callout>
      )}
      {submission && !closed && <p>{nextStepLabels[submission.status]}</p>}
      {submission && submission.versionCount > 0 && (
        <p>
          <Link
            href={`/bao-cao/${period.code}/${task.slug}/bien-nhan`}
            prefetch={false}
            className="inline-block py-2.5"
          >
            Xem biên nhận
          </Link>
        </p>
      )}
      {submission && mayWithdraw && (
        <details className="my-2">
          <summary className="min-h-11 cursor-pointer content-center text-link underline underline-offset-3">
            Rút lại để sửa
          </summary>
          <div className="mt-2 mb-4 border-line border-l-4 pl-4">
            <StepForm
              step="withdraw"
              address={{ periodCode: period.code, taskSlug: task.slug }}
              revision={submission.revision}
              button="Rút lại báo cáo"
              variant="secondary"
            >
              <p className="mb-3">
                Báo cáo trở về bản nháp; Văn phòng không xem xét cho đến khi đơn vị gửi lại. Thời điểm nộp lần
                đầu vẫn được giữ.
              </p>
            </StepForm>
          </div>
        </details>
      )}
      {submission ? (
        <ContentView content={submission.content} measures={measures} />
      ) : (
        <EmptyState title="Đơn vị chưa có báo cáo nhiệm vụ này trong kỳ">
          <p>Các nhiệm vụ khác của kỳ vẫn xem được ở danh sách.</p>
        </EmptyState>
      )}
      <History events={history} measures={measures} />
    </>
  );
}
