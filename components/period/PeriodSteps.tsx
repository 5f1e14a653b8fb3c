import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { formatDate, formatTime } from "@/lib/format";
import type { PeriodDetail } from "@/lib/period/queries.period";
import { datesMark } from "@/lib/period/schema";
import { hasOpened, isPlanned, nextAction, periodTransition } from "@/lib/period/workflow";
import { EditPeriodForm } from "./EditPeriodForm";
import { PeriodButton } from "./PeriodButton";
import { ReopenForm } from "./ReopenForm";

const typed = (moment: Date) => `${formatDate(moment)} ${formatTime(moment)}`;

/** What the office may do with one period in its present state; writes the page's title, as forms do. */
export function PeriodSteps({ title, period }: { title: string; period: PeriodDetail }) {
  const action = nextAction(period.state);
  const reasoned = periodTransition(action).needsReason;
  return (
    <div className="mt-6">
      {!reasoned && !isPlanned(period.state) && <DocumentTitle title={title} />}
      {!reasoned && <PeriodButton periodId={period.id} label={period.label} action={action} />}
      {hasOpened(period.state) && (
        <p className="mt-3">
          Cần thêm thời gian cho một đơn vị:{" "}
          <Link
            href={`/van-phong/ky?nam=${period.year}#gia-han`}
            prefetch={false}
            className="inline-block py-2.5"
          >
            gia hạn cho đơn vị
          </Link>
        </p>
      )}
      {isPlanned(period.state) && (
        <section id="sua">
          <h2 className="mb-4">Sửa thời điểm mở và hạn nộp</h2>
          <EditPeriodForm
            key={datesMark(period)}
            title={title}
            periodId={period.id}
            shown={datesMark(period)}
            opensAt={typed(period.opensAt)}
            dueAt={typed(period.dueAt)}
          />
        </section>
      )}
      {reasoned && (
        <section id="mo-lai">
          <h2 className="mb-2">Mở lại kỳ</h2>
          <p className="mb-4 max-w-text text-ink-2">
            Mọi đơn vị lại nhập và nộp được; báo cáo gửi sau hạn tính là nộp trễ. Nếu chỉ một đơn vị cần thêm
            thời gian, gia hạn cho riêng đơn vị đó.
          </p>
          <ReopenForm title={title} periodId={period.id} />
        </section>
      )}
    </div>
  );
}
