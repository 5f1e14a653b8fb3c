import type { ReactNode } from "react";

/** The main content: the target of the skip link, in the measure of the page. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap flex-1 pt-6 pb-8">
      {children}
    </main>
  );
}
