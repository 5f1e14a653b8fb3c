import Link from "next/link";

type NoticePagesProps = {
  page: number;
  /** older ones follow */
  more: boolean;
  /** the address of a page */
  href: (page: number) => string;
  words?: { before: string; after: string };
};

/** The way through a list of pages; nothing when it fits on one. */
export function NoticePages({ page, more, href, words }: NoticePagesProps) {
  if (page === 1 && !more) return null;
  const { before, after } = words ?? { before: "Mới hơn", after: "Cũ hơn" };
  const link = "inline-block py-3";
  return (
    <nav aria-label="Trang" className="flex flex-wrap items-center justify-between gap-x-6 pt-2">
      <span>
        {page > 1 && (
          <Link href={href(page - 1)} prefetch={false} rel="prev" className={link}>
            ‹ {before}
          </Link>
        )}
      </span>
      <span className="text-ink-2 tabular-nums">Trang {page}</span>
      <span>
        {more && (
          <Link href={href(page + 1)} prefetch={false} rel="next" className={link}>
            {after} ›
          </Link>
        )}
      </span>
    </nav>
  );
}
