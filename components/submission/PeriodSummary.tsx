import type { ReactNode } from "react";
import { ToneIcon } from "@/components/ui/ToneIcon";

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
    <dl className="grid grid-cols-2 overflow-hidden rounded-md border border-line sm:grid-cols-[1.4fr_1fr_1fr]">
      <Fact
        term="Hạn nộp"
        note={
          late ? (
            <span className="inline-flex items-center gap-1.5 font-bold text-bad">
              <ToneIcon sign="alert" />
              {dueNote}
            </span>
          ) : (
            dueNote
          )
        }
      >
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
    <div className="border-line px-4 py-3 not-first:border-l first:col-span-2 first:border-b max-sm:nth-2:border-l-0 sm:first:col-span-1 sm:first:border-b-0">
      <dt className="text-ink-2 text-sm">{term}</dt>
      <dd>
        <b className="block text-xl tabular-nums">{children}</b>
        <span className="text-ink-2 text-sm">{note}</span>
      </dd>
    </div>
  );
}
