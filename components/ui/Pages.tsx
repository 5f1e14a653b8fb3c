import Link from "next/link";
import { formatNumber } from "@/lib/format";

type PagesProps = {
  page: number;
  pages: number;
  /** the address of a page */
  href: (page: number) => string;
};

/** The way through a list of several pages; nothing when it fits on one. */
export function Pages({ page, pages, href }: PagesProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Trang" className="flex flex-wrap justify-between gap-x-6 pt-2 print:hidden">
      <span>
        {page > 1 && (
          <Link href={href(page - 1)} prefetch={false} rel="prev" className="inline-block py-3">
            ‹ Trang trước
          </Link>
        )}
      </span>
      <span className="py-3 text-ink-2 tabular-nums">{`Trang ${formatNumber(page)} trên ${formatNumber(pages)}`}</span>
      <span>
        {page < pages && (
          <Link href={href(page + 1)} prefetch={false} rel="next" className="inline-block py-3">
            Trang sau ›
          </Link>
        )}
      </span>
    </nav>
  );
}
