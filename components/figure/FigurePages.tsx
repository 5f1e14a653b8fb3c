import Link from "next/link";
import { formatNumber } from "@/lib/format";

type FigurePagesProps = {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** all of the list as a file */
  csv: string;
};

/** The way through a long list of units, and all of it as a file. */
export function FigurePages({ page, pages, href, csv }: FigurePagesProps) {
  const link = "inline-block py-3";
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 print:hidden">
      {pages > 1 && (
        <nav aria-label="Trang" className="flex flex-wrap items-center gap-x-6">
          {page > 1 && (
            <Link href={href(page - 1)} prefetch={false} rel="prev" className={link}>
              ‹ Trang trước
            </Link>
          )}
          <span className="text-ink-2 tabular-nums">
            Trang {formatNumber(page)} trên {formatNumber(pages)}
          </span>
          {page < pages && (
            <Link href={href(page + 1)} prefetch={false} rel="next" className={link}>
              Trang sau ›
            </Link>
          )}
        </nav>
      )}
      <a href={csv} className={link}>
        Tải về danh sách (.csv)
      </a>
    </div>
  );
}
