import type { ReactNode } from "react";

type PeriodSummaryProps = {
  /** "17:00 ngày 20/06/2023" */
  due: string;
  /** "còn 4 ngày", or that the period is closed */
  dueNote: string;
  late: boolean;
  sent: number;
  tasks: number;
  returned: number;
};

/** The three facts a unit looks for first: until when, how many are sent, what came back. */
export function PeriodSummary({ due, dueNote, late, sent, tasks, returned }: PeriodSummaryProps) {
  return (
    <dl className="grid overflow-hidden rounded-md border border-line sm:grid-cols-[1.4fr_1fr_1fr]">
      <Fact term="Hạn nộp" note={<span className={late ? "font-bold text-bad" : ""}>{dueNote}</span>}>
        {due}
      </Fact>
      <Fact term="Đã nộp" note={sent < tasks ? `còn ${tasks - sent} nhiệm vụ` : "đã nộp đủ"}>
        {sent}/{tasks}
      </Fact>
      <Fact term="Bị trả lại" note={returned > 0 ? "cần sửa và nộp lại" : "không có"}>
        {returned}
      </Fact>
    </dl>
  );
}

function Fact({ term, note, children }: { term: string; note: ReactNode; children: ReactNode }) {
  return (
    <div className="border-line border-t px-4 py-3 first:border-t-0 sm:border-t-0 sm:border-l sm:first:border-l-0">
      <dt className="text-ink-2 text-sm">{term}</dt>
      <dd>
        <b className="block text-xl tabular-nums">{children}</b>
        <span className="text-ink-2 text-sm">{note}</span>
      </dd>
    </div>
  );
}
