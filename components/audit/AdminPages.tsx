import Link from "next/link";
import { formatNumber } from "@/lib/format";

type AdminPagesProps = { page: number; pages: number; previous: string; next: string };

/** The way through a long list; nothing when it fits on one page. */
export function AdminPages({ page, pages, previous, next }: AdminPagesProps) {
  if (pages <= 1) return null;
  const link = "inline-block py-3";
  return (
    <nav aria-label="Trang" className="flex flex-wrap items-center justify-between gap-x-6 pt-2">
      <span>
        {page > 1 && (
          <Link href={previous} prefetch={false} rel="prev" className={link}>
            ‹ Trang trước
          </Link>
        )}
      </span>
      <span className="text-ink-2 tabular-nums">
        Trang {formatNumber(page)} trên {formatNumber(pages)}
      </span>
      <span>
        {page < pages && (
          <Link href={next} prefetch={false} rel="next" className={link}>
            Trang sau ›
          </Link>
        )}
      </span>
    </nav>
  );
}
