import Link from "next/link";
import { statusFilters } from "@/lib/review/labels";
import { countText } from "@/lib/review/labels.queue";
import { type QueueFilter, queuePath } from "@/lib/review/schema";
import type { SubmissionStatus } from "@/lib/submission/workflow";

type QueueStatusesProps = {
  filter: QueueFilter;
  counts: ReadonlyMap<SubmissionStatus, number>;
  /** where counting ends */
  most: number;
};

/** The statuses as links, each with how many there are; the other filters stay. */
export function QueueStatuses({ filter, counts, most }: QueueStatusesProps) {
  const entries = Object.entries(statusFilters) as [
    SubmissionStatus,
    (typeof statusFilters)[SubmissionStatus],
  ][];
  const choices = [
    ...entries.map(([status, choice]) => ({ ...choice, count: counts.get(status) ?? 0 })),
    {
      slug: "tat-ca" as const,
      label: "Tất cả",
      count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    },
  ];
  return (
    <nav aria-label="Tình trạng">
      <ul className="flex flex-wrap gap-x-6 border-line border-b">
        {choices.map(({ slug, label, count }) => {
          const current = filter["trang-thai"] === slug;
          return (
            <li key={slug}>
              <Link
                href={queuePath({ ...filter, "trang-thai": slug, trang: 1 })}
                prefetch={false}
                aria-current={current ? "true" : undefined}
                className={`flex min-h-12 items-center gap-2 text-ink no-underline hover:underline ${current ? "font-bold shadow-[inset_0_-3px_var(--color-red)]" : ""}`}
              >
                {label}
                <span className="rounded-full bg-line-2 px-2 text-sm tabular-nums">
                  {countText(count, most)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
