import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./Mark";

export type NavItem = { href: string; label: string; current?: boolean };
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
  const folded = nav.length > 0 || account;
  return (
    <header className="relative border-t-4 border-t-red border-b border-b-line">
      <div className="wrap flex min-h-[76px] items-center gap-x-4 gap-y-1 py-2 md:flex-wrap md:py-0 lg:flex-nowrap">
        <Link
          href={home}
          prefetch={false}
          className="flex min-w-0 items-center gap-3 py-2 text-ink no-underline sm:gap-4"
        >
          <Mark />
          <span className="min-w-0 font-bold leading-tight">
            {title}
            {subtitle && (
              <span className="mt-0.5 block font-normal text-ink-2 text-sm leading-snug">{subtitle}</span>
            )}
          </span>
        </Link>
        {folded && (
          <>
            <div className="ml-auto hidden items-center gap-4 self-stretch md:flex print:hidden">
              {nav.length > 0 && (
                <nav aria-label="Chính" className="self-stretch">
                  <NavList nav={nav} wide />
                </nav>
              )}
              {account}
            </div>
            <details className="group ml-auto flex-none md:hidden print:hidden">
              <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-md border-[1.5px] border-ink-2 px-3 font-bold">
                Mục lục
                <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3 group-open:rotate-180">
                  <path d="M2 5l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2.4" />
                </svg>
              </summary>
              <div className="absolute inset-x-0 top-full z-10 border-line border-b bg-paper pb-4">
                <div className="wrap">
                  {nav.length > 0 && (
                    <nav aria-label="Mục lục">
                      <NavList nav={nav} />
                    </nav>
                  )}
                  {account && <div className="pt-3">{account}</div>}
                </div>
              </div>
            </details>
          </>
        )}
      </div>
    </header>
  );
}

const narrowLink = "flex min-h-12 items-center border-line border-b py-2 text-ink no-underline";
const wideLink = "flex h-full min-h-12 items-center px-3 text-ink no-underline hover:bg-wash";

function NavList({ nav, wide }: { nav: readonly NavItem[]; wide?: boolean }) {
  return (
    <ul className={wide ? "flex h-full flex-wrap gap-x-1" : ""}>
      {nav.map(({ href, label, current }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={current ? "page" : undefined}
            className={`${wide ? wideLink : narrowLink} ${current ? `font-bold ${wide ? "border-red border-b-3" : "border-l-4 border-l-red pl-3"}` : ""}`}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
