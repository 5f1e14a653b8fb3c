import Link from "next/link";
import { formatNumber } from "@/lib/format";
import { type QueueFilter, queuePath } from "@/lib/review/schema";

type QueuePagesProps = {
  filter: QueueFilter;
  pages: number;
  /** there are more than all these pages show */
  more: boolean;
};

/** The way through a long queue; nothing when it fits on one page. */
export function QueuePages({ filter, pages, more }: QueuePagesProps) {
  const { trang } = filter;
  if (pages <= 1 || trang > pages) return null;
  const link = "inline-block py-3";
  return (
    <nav aria-label="Trang" className="flex flex-wrap items-center justify-between gap-x-6 pt-2">
      <span>
        {trang > 1 && (
          <Link
            href={queuePath({ ...filter, trang: trang - 1 })}
            prefetch={false}
            rel="prev"
            className={link}
          >
            ‹ Trang trước
          </Link>
        )}
      </span>
      <span className="text-ink-2 tabular-nums">
        Trang {formatNumber(trang)} trên {formatNumber(pages)}
        {more && ". Thu hẹp bộ lọc để xem các báo cáo khác."}
      </span>
      <span>
        {trang < pages && (
          <Link
            href={queuePath({ ...filter, trang: trang + 1 })}
            prefetch={false}
            rel="next"
            className={link}
          >
            Trang sau ›
          </Link>
        )}
      </span>
    </nav>
  );
}
