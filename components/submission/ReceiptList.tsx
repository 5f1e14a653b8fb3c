import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import { reference } from "@/lib/submission/calc";
import type { TaskRow } from "@/lib/workspace/queries";

type ReceiptListProps = { unitCode: string; period: string; tasks: readonly TaskRow[] };

/** The references of what was sent last, each leading to its receipt. */
export function ReceiptList({ unitCode, period, tasks }: ReceiptListProps) {
  return (
    <ul className="border-line border-t">
      {tasks.map(
        (task) =>
          task.sent && (
            <li
              key={task.slug}
              className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-1 sm:flex-nowrap"
            >
              <Link
                href={`/bao-cao/${period}/${task.slug}/bien-nhan`}
                prefetch={false}
                className="inline-block flex-none py-2.5 font-bold tabular-nums"
              >
                {reference(unitCode, period, task, task.sent.number)}
              </Link>
              <span className="min-w-0 flex-1 basis-56 pb-1.5">
                {task.title}
                <span className="block text-ink-2 text-sm">{formatDateTime(task.sent.at)}</span>
              </span>
            </li>
          ),
      )}
    </ul>
  );
}
