import Link from "next/link";

type Crumb = { href: string; label: string };

/** The pages above this one, outermost first; a single one reads as the way back. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Đường dẫn" className="mb-2 text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {items.map(({ href, label }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {items.length === 1 && <span aria-hidden="true">‹</span>}
            {index > 0 && <span aria-hidden="true">›</span>}
            <Link href={href} prefetch={false} className="inline-block py-3">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
