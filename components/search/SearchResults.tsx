import Link from "next/link";
import type { Hit, Hits } from "@/lib/search/schema";
import { Marked } from "./Marked";

const groups: { key: keyof Hits; title: string }[] = [
  { key: "tasks", title: "Nhiệm vụ" },
  { key: "indicators", title: "Chỉ tiêu" },
  { key: "units", title: "Đơn vị" },
  { key: "reports", title: "Báo cáo đã công bố" },
];

/** What was found, by kind and with how many; says so when it is nothing. */
export function SearchResults({ asked, hits, most }: { asked: string; hits: Hits; most: number }) {
  const found = groups.filter(({ key }) => hits[key].length > 0);
  if (found.length === 0) return <NothingFound asked={asked} />;
  const countOf = (key: keyof Hits) =>
    key === "reports" && hits.reports.length === most ? `${most} báo cáo mới nhất` : hits[key].length;
  return (
    <>
      <p className="mt-8">
        Kết quả cho “{asked}”:{" "}
        {found.map(({ key, title }, index) => (
          <span key={key}>
            {index > 0 && ", "}
            <a href={`#${key}`}>
              {title} ({countOf(key)})
            </a>
          </span>
        ))}
        .
      </p>
      {found.map(({ key, title }) => (
        <section key={key} id={key}>
          <h2>
            {title} ({countOf(key)})
          </h2>
          <ul className="divide-y divide-line border-line border-y">
            {hits[key].map((hit) => (
              <Result key={`${hit.href} ${hit.title.map(({ text }) => text).join("")}`} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Result({ hit }: { hit: Hit }) {
  return (
    <li className="py-2">
      <Link href={hit.href} prefetch={false} className="inline-block py-2.5 font-bold">
        <Marked pieces={hit.title} />
      </Link>
      {hit.excerpt.length > 0 && (
        <p className="text-ink-2">
          <Marked pieces={hit.excerpt} />
        </p>
      )}
    </li>
  );
}

function NothingFound({ asked }: { asked: string }) {
  return (
    <div className="mt-8 max-w-text">
      <h2>Không tìm thấy nội dung nào có “{asked}”</h2>
      <ul>
        <li>Thử ít từ hơn, hoặc một từ khác cùng nghĩa.</li>
        <li>Chỉ báo cáo đã được duyệt và công bố mới tìm thấy ở đây.</li>
        <li>
          Xem toàn bộ <a href="/#nhiem-vu">nhiệm vụ</a>, <a href="/#chi-tieu">chỉ tiêu</a> hoặc{" "}
          <a href="/don-vi">đơn vị</a>.
        </li>
      </ul>
    </div>
  );
}
