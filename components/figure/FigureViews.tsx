import Link from "next/link";

const views = [
  { key: "measures", href: "/van-phong/so-lieu", label: "Chỉ tiêu" },
  { key: "tasks", href: "/van-phong/so-lieu/nhiem-vu", label: "Nhiệm vụ" },
] as const;

/** The two kinds of calculated figures. */
export function FigureViews({ current }: { current: (typeof views)[number]["key"] }) {
  return (
    <nav aria-label="Loại số liệu" className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {views.map(({ key, href, label }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              aria-current={key === current ? "page" : undefined}
              className={`flex min-h-11 items-center ${key === current ? "font-bold text-ink no-underline" : ""}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
