import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./Mark";

type NavItem = { href: string; label: ReactNode; current?: boolean };
type SiteHeaderProps = {
  title: string;
  subtitle?: ReactNode;
  /** where the brand leads */
  home: string;
  nav?: readonly NavItem[];
  /** who is logged in, and the way out */
  account?: ReactNode;
};

/** Brand and main navigation; on a phone the navigation folds into "Mục lục", which needs no JavaScript. */
export function SiteHeader({ title, subtitle, home, nav = [], account }: SiteHeaderProps) {
  const hasMore = nav.length > 0 || account;
  return (
    <header className="border-t-4 border-t-brand border-b border-b-line">
      <div className="wrap flex min-h-[76px] flex-wrap items-center gap-x-6">
        <Link
          href={home}
          prefetch={false}
          className="flex min-w-0 grow-[999] basis-72 items-center gap-3 py-3 text-ink no-underline sm:gap-4"
        >
          <Mark />
          <span className="min-w-0 text-balance font-bold leading-tight">
            {title}
            {subtitle && (
              <span className="mt-0.5 block font-normal text-ink-2 text-sm leading-snug">{subtitle}</span>
            )}
          </span>
        </Link>
        {hasMore && (
          <div className="-mx-3 hidden grow flex-wrap items-center gap-x-4 self-stretch md:flex print:hidden">
            {nav.length > 0 && (
              <nav aria-label="Chính" className="self-stretch">
                <ul className="nav-wide">
                  {nav.map((item) => (
                    <NavLink key={item.href} item={item} />
                  ))}
                </ul>
              </nav>
            )}
            {account && <div className="mx-3 ml-auto">{account}</div>}
          </div>
        )}
      </div>
      {hasMore && (
        <details className="group border-line border-t md:hidden print:hidden">
          <summary className="wrap flex min-h-12 cursor-pointer list-none items-center justify-between font-bold">
            Mục lục
            <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 group-open:rotate-180">
              <path
                d="M2 5l6 6 6-6"
                fill="none"
                stroke="currentColor"
                strokeWidth="2.2"
                strokeLinecap="round"
              />
            </svg>
          </summary>
          <div className="wrap pb-3">
            {nav.length > 0 && (
              <nav aria-label="Mục lục">
                <ul className="nav-narrow">
                  {nav.map((item) => (
                    <NavLink key={item.href} item={item} />
                  ))}
                </ul>
              </nav>
            )}
            {account && <div className="border-line-2 border-t pt-3">{account}</div>}
          </div>
        </details>
      )}
    </header>
  );
}

function NavLink({ item: { href, label, current } }: { item: NavItem }) {
  return (
    <li>
      <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
        {label}
      </Link>
    </li>
  );
}
