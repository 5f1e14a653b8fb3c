import type { ReactNode } from "react";

/** Said where there is nothing yet: why, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="my-6 rounded-md bg-wash px-4 py-6 sm:px-6">
      <h2 className="mt-0 mb-1">{title}</h2>
      <div className="max-w-text text-ink-2">{children}</div>
    </div>
  );
}
