import Link from "next/link";
import { formatDate } from "@/lib/format";
import { changeText } from "@/lib/publication/labels.series";
import type { LatestChange } from "@/lib/publication/schema";
import { unitLabel } from "@/lib/unit/labels";

/** What changed last, the latest first: when, which task, which unit, what. Nothing before the first publication. */
export function LatestChanges({ changes }: { changes: readonly LatestChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>Mới thay đổi</h2>
      <ul className="rows changes">
        {changes.map(({ id, at, unit, task, ...change }) => (
          <li key={id}>
            <small>{formatDate(at)}</small>
            <div>
              <Link href={`/nhiem-vu/${task.slug}?ky=${change.period.code}`} prefetch={false}>
                {task.title}
              </Link>
              <small>{`${unitLabel(unit)} · ${changeText(change)}`}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
