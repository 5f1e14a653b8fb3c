import Link from "next/link";
import type { Hit, Hits } from "@/lib/search/schema";

const groups: { key: keyof Hits; title: string }[] = [
  { key: "tasks", title: "Nhiệm vụ" },
  { key: "indicators", title: "Chỉ tiêu" },
  { key: "units", title: "Đơn vị" },
  { key: "reports", title: "Báo cáo đã công bố" },
];

/** What was found, by kind; says so when it is nothing. */
export function SearchResults({ asked, hits, most }: { asked: string; hits: Hits; most: number }) {
  const total = groups.reduce((sum, { key }) => sum + hits[key].length, 0);
  if (total === 0) {
    return (
      <p className="mt-8">
        Không tìm thấy nội dung nào có “{asked}”. Thử ít từ hơn, hoặc xem{" "}
        <Link href="/">trang tổng quan</Link>.
      </p>
    );
  }
  return groups.map(({ key, title }) => {
    const found = hits[key];
    if (found.length === 0) return null;
    return (
      <section key={key}>
        <h2>
          {title} ({key === "reports" && found.length === most ? `${most} báo cáo mới nhất` : found.length})
        </h2>
        <ul className="divide-y divide-line border-line border-y">
          {found.map((hit) => (
            <Result key={`${hit.href} ${hit.title}`} hit={hit} />
          ))}
        </ul>
      </section>
    );
  });
}

function Result({ hit }: { hit: Hit }) {
  return (
    <li className="py-2">
      <Link href={hit.href} prefetch={false} className="inline-flex min-h-11 items-center font-bold">
        {hit.title}
      </Link>
      {hit.excerpt && <p className="text-ink-2">{hit.excerpt}</p>}
    </li>
  );
}
