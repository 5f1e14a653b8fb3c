import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";

type FilterFoldProps = {
  /** the address that the form asks, and that shows everything */
  home: string;
  label: string;
  narrowed: boolean;
  children: ReactNode;
};

/** The filters of a list as a plain form whose values become the address; folded until one is set. */
export function FilterFold({ home, label, narrowed, children }: FilterFoldProps) {
  return (
    <details open={narrowed} className="group mt-2 border-line border-y">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 text-link">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3 group-open:rotate-90">
          <path d="M5 2l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
        <span className="underline underline-offset-3">{label}</span>
      </summary>
      <form action={home} className="pt-3">
        <div className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-3">{children}</div>
        <p className="mb-6 flex flex-wrap gap-3">
          <Button variant="secondary">Lọc</Button>
          {narrowed && (
            <ButtonLink variant="text" href={home}>
              Bỏ lọc
            </ButtonLink>
          )}
        </p>
      </form>
    </details>
  );
}
