import type { ReactNode } from "react";

type PageProps = {
  /** "overview" prints on one sheet (app/overview.css) */
  look?: "overview";
  children: ReactNode;
};

/** The main content: the target of the skip link, in the measure of the page. */
export function Page({ look, children }: PageProps) {
  return (
    <main
      id="noi-dung"
      tabIndex={-1}
      className={look ? `wrap flex-1 pt-6 pb-8 ${look}` : "wrap flex-1 pt-6 pb-8"}
    >
      {children}
    </main>
  );
}
