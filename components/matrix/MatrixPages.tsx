import Link from "next/link";
import { formatNumber } from "@/lib/format";
import { type MatrixFilter, matrixPath } from "@/lib/matrix/schema";

type MatrixPagesProps = { filter: MatrixFilter; page: number; pages: number };

/** The way through many units; nothing when they fit on one page. */
export function MatrixPages({ filter, page, pages }: MatrixPagesProps) {
  if (pages <= 1) return null;
  const to = (trang: number, rel: "prev" | "next", label: string) => (
    <Link href={matrixPath({ ...filter, trang })} prefetch={false} rel={rel} className="inline-block py-3">
      {label}
    </Link>
  );
  return (
    <nav aria-label="Trang" className="flex flex-wrap items-center justify-between gap-x-6 pt-2 print:hidden">
      <span>{page > 1 && to(page - 1, "prev", "‹ Trang trước")}</span>
      <span className="text-ink-2 tabular-nums">
        Trang {formatNumber(page)} trên {formatNumber(pages)}
      </span>
      <span>{page < pages && to(page + 1, "next", "Trang sau ›")}</span>
    </nav>
  );
}
