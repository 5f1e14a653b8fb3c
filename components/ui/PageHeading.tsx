import type { ReactNode } from "react";

type PageHeadingProps = {
  title: ReactNode;
  /** what the page says, in one or two sentences */
  lede?: ReactNode;
  /** where the page belongs, above the title */
  kicker?: ReactNode;
  /** tags and facts below */
  children?: ReactNode;
};

/** The one h1 of a page with what belongs to it. */
export function PageHeading({ title, lede, kicker, children }: PageHeadingProps) {
  return (
    <div className="mb-6">
      {kicker && <p className="mb-1 text-ink-2 text-sm">{kicker}</p>}
      <h1>{title}</h1>
      {lede && <p className="mt-3 max-w-text text-ink-2 text-lg">{lede}</p>}
      {children && <div className="mt-3 text-ink-2">{children}</div>}
    </div>
  );
}
