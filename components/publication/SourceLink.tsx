import type { ReactNode } from "react";

/** A figure in a table that leads to its card; a plain one where there is no card. */
export function SourceLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href) return <b>{children}</b>;
  return (
    <a href={href} className="-my-2.5 inline-block py-2.5 font-bold text-ink sm:whitespace-nowrap">
      {children}
    </a>
  );
}
