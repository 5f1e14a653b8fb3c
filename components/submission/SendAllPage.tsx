import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { EmptyState } from "@/components/ui/EmptyState";
import type { TaskRow } from "@/lib/workspace/queries";
import { ReceiptList } from "./ReceiptList";
import { SendAllForm } from "./SendAllForm";
import { TaskProblems } from "./TaskProblems";
import { TasksReady } from "./TasksReady";

type SendAllPageProps = {
  unitCode: string;
  period: string;
  tasks: readonly TaskRow[];
  /** whether the reader sends, or only prepares */
  maySend: boolean;
  title: string;
};

/** All tasks of a period checked at once: what is ready, what stands in the way, what is sent already. */
export function SendAllPage({ unitCode, period, tasks, maySend, title }: SendAllPageProps) {
  const open = tasks.filter(({ editable }) => editable);
  const ready = open.flatMap((task) =>
    task.revision !== null && task.problems.length === 0 ? { ...task, revision: task.revision } : [],
  );
  const stuck = open.filter(({ slug }) => !ready.some((task) => task.slug === slug));
  const sent = tasks.filter((task) => task.sent && !task.editable);
  const list = open.length > 0 && <TasksReady period={period} tasks={ready} maySend={maySend} />;
  return (
    <>
      {maySend ? (
        <SendAllForm
          title={title}
          period={period}
          tasks={ready.map(({ slug, revision }) => ({ slug, revision }))}
          titles={Object.fromEntries(tasks.map((task) => [task.slug, task.title]))}
        >
          {list}
        </SendAllForm>
      ) : (
        <>
          <DocumentTitle title={title} />
          {list}
        </>
      )}
      {stuck.length > 0 && (
        <section aria-labelledby="con-vuong">
          <h2 id="con-vuong">{`Chưa gửi được (${stuck.length})`}</h2>
          <TaskProblems period={period} tasks={stuck} />
        </section>
      )}
      {sent.length > 0 && (
        <section aria-labelledby="da-nop">
          <h2 id="da-nop">{`Đã gửi (${sent.length})`}</h2>
          <ReceiptList unitCode={unitCode} period={period} tasks={sent} />
        </section>
      )}
      {open.length === 0 && sent.length === 0 && (
        <EmptyState title="Kỳ này không còn nhận báo cáo">
          <p>Đơn vị chưa gửi báo cáo nào trong kỳ. Cần gửi bổ sung, liên hệ Văn phòng để xin gia hạn.</p>
        </EmptyState>
      )}
      <p className="mt-8 print:hidden">
        <Link href={`/bao-cao/${period}`} prefetch={false} className="inline-block py-2.5">
          Về danh sách nhiệm vụ
        </Link>
      </p>
    </>
  );
}
