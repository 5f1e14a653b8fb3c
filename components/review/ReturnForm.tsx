import type { ReactNode } from "react";

/** The return's form behind its button-like heading; open after a refusal. */
export function ReturnForm({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <details id="tra-lai" open={open} className="mt-3">
      <summary className="flex min-h-[46px] cursor-pointer list-none items-center justify-center rounded-md border-[1.5px] border-ink-2 bg-paper px-5 py-2 font-bold hover:bg-line-2">
        Trả lại…
      </summary>
      <div className="pt-5">{children}</div>
    </details>
  );
}
