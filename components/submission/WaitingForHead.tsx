import Link from "next/link";
import { Callout } from "@/components/ui/Callout";
import { formatDateTime } from "@/lib/format";
import type { TaskRow } from "@/lib/workspace/queries";

type WaitingForHeadProps = { period: string; tasks: readonly TaskRow[] };

/** For the unit's head: the reports that were prepared and wait to be sent; nothing when none does. */
export function WaitingForHead({ period, tasks }: WaitingForHeadProps) {
  const waiting = tasks.flatMap((task) =>
    task.ready && task.editable ? { ...task, ready: task.ready } : [],
  );
  if (waiting.length === 0) return null;
  return (
    <section aria-label="Chờ lãnh đạo gửi">
      <Callout tone="info" title={`${waiting.length} báo cáo chờ đồng chí gửi`}>
        <ul className="mt-1">
          {waiting.map(({ slug, title, ready }) => (
            <li key={slug}>
              <Link href={`/bao-cao/${period}/${slug}/gui`} prefetch={false} className="inline-block py-2.5">
                {title}
              </Link>
              <span className="-mt-2 block pb-1.5 text-ink-2 text-sm">
                {ready.by} trình lúc {formatDateTime(ready.at)}
              </span>
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
}
