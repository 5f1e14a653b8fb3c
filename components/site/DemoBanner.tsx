import type { ReactNode } from "react";

/** Says on every page of a demonstration that its figures are not real; it is printed too. */
export function DemoBanner({ children }: { children?: ReactNode }) {
  return (
    <section aria-label="Dữ liệu minh hoạ" className="bg-warn-tint text-sm text-warn">
      <div className="wrap py-2">
        <b>Dữ liệu minh hoạ.</b> Các số liệu trên trang này không phải số liệu thật. {children}
      </div>
    </section>
  );
}
