import Link from "next/link";
import { viewLabels } from "@/lib/matrix/labels";
import { type MatrixFilter, matrixPath, type View, viewSlugs } from "@/lib/matrix/schema";

type MatrixViewsProps = { filter: MatrixFilter; current: View | "xu-huong" };

/** The views of a period as links; period and filters stay. */
export function MatrixViews({ filter, current }: MatrixViewsProps) {
  const views = viewSlugs.map((xem) => ({
    key: xem as string,
    label: viewLabels[xem],
    href: matrixPath({ ...filter, xem, trang: 1 }),
  }));
  const trends = matrixPath({ ...filter, xem: "ma-tran", trang: 1 }, "/xu-huong");
  return (
    <nav aria-label="Cách xem" className="print:hidden">
      <ul className="mb-5 flex flex-wrap gap-x-6 border-line border-b">
        {[...views, { key: "xu-huong", label: "Xu hướng", href: trends }].map(({ key, label, href }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              aria-current={key === current ? "page" : undefined}
              className={`flex min-h-12 items-center text-ink no-underline hover:underline ${key === current ? "font-bold shadow-[inset_0_-3px_var(--color-red)]" : ""}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
