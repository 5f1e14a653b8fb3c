import { readerLabels } from "@/lib/submission/labels";

const looks = { public: "border-ok text-ok", internal: "border-edge text-ink-2" };

/** Says who will read a field: "Công khai" or "Nội bộ". */
export function Reader({ who }: { who: "public" | "internal" }) {
  return (
    <span className={`inline-block rounded-sm border px-1.5 font-normal text-sm leading-snug ${looks[who]}`}>
      {readerLabels[who]}
    </span>
  );
}
