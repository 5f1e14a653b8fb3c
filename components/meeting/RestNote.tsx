import { formatNumber } from "@/lib/format";

/** Says how much a long section leaves to the workbook; nothing when everything is shown. */
export function RestNote({ count, of }: { count: number; of: string }) {
  if (count <= 0) return null;
  return (
    <p className="mt-2 text-ink-2 text-sm">
      Còn {formatNumber(count)} {of} không hiện ở đây: xem đủ trong tệp Excel.
    </p>
  );
}
