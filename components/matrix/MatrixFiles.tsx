import { type MatrixFilter, matrixPath } from "@/lib/matrix/schema";

/** What is shown, to take away: all units that the filters choose. */
export function MatrixFiles({ filter, scope }: { filter: MatrixFilter; scope: string }) {
  const given: MatrixFilter = { ...filter, xem: "ma-tran", trang: 1 };
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-t pt-3 print:hidden">
      <span className="text-ink-2">Tải về {scope}:</span>
      <a href={matrixPath(given, "/xlsx")} className="inline-block py-2.5">
        Bảng Excel (.xlsx)
      </a>
      <a href={matrixPath(given, "/csv")} className="inline-block py-2.5">
        Danh sách (.csv)
      </a>
    </p>
  );
}
