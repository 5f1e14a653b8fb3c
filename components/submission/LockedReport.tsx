import Link from "next/link";
import { Changes } from "@/components/review/Changes";
import { Callout } from "@/components/ui/Callout";
import { EmptyState } from "@/components/ui/EmptyState";
import { changesBetween } from "@/lib/review/calc";
import { errorLabels, nextStepLabels } from "@/lib/submission/labels";
import type { HistoryEvent, Version, Work } from "@/lib/submission/queries";
import { isEditable } from "@/lib/submission/workflow";
import { ContentView } from "./ContentView";
import { History } from "./History";
import { StepForm } from "./StepForm";

type LockedReportProps = {
  work: Work;
  history: readonly HistoryEvent[];
  /** newest first; the last two tell what changed after a return */
  versions: readonly Version[];
};

/** A report that cannot be changed: what it says, what happened to it, and the way to take it back. */
export function LockedReport({ work, history, versions }: LockedReportProps) {
  const { submission, mayWithdraw } = work;
  const { period, task, measures } = work.target;
  const [last, former] = versions;
  const address = `/bao-cao/${period.code}/${task.slug}`;
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
          <Link href={`${address}/bien-nhan`} prefetch={false} className="mr-6 inline-block py-2.5">
            Xem biên nhận
          </Link>
          <Link href={`${address}/lich-su`} prefetch={false} className="inline-block py-2.5">
            Các bản đã nộp và lịch sử
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
      {!closed && last && former && (
        <section aria-labelledby="thay-doi">
          <h2 id="thay-doi">{`Đã sửa so với bản\u00a0${former.number}`}</h2>
          <Changes changes={changesBetween(former.content, last.content, measures)} />
        </section>
      )}
      {submission ? (
        <ContentView content={submission.content} measures={measures} />
      ) : (
        <EmptyState title="Đơn vị chưa có báo cáo nhiệm vụ này trong kỳ">
          <p>Các nhiệm vụ khác của kỳ vẫn xem được ở danh sách.</p>
        </EmptyState>
      )}
      <History events={history} measures={measures} href={`${address}/lich-su`} />
    </>
  );
}
