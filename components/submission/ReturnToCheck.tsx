import Link from "next/link";

type ReturnToCheckProps = {
  /** the address's `tu`: which check page the reader came from; anything else shows nothing */
  from: unknown;
  periodCode: string;
  taskSlug: string;
};

/** On the form, for whoever came from a check page to mend one field: the way back. */
export function ReturnToCheck({ from, periodCode, taskSlug }: ReturnToCheckProps) {
  const pages: Record<string, string> = {
    "kiem-tra": `/bao-cao/${periodCode}/${taskSlug}/gui`,
    "nop-tat-ca": `/bao-cao/${periodCode}/gui`,
  };
  const back = pages[String(from)];
  if (!back) return null;
  return (
    <p className="my-4 flex max-w-form flex-wrap items-center gap-x-3 rounded-md bg-wash px-4 py-1">
      <span>Sửa xong, lưu bản nháp rồi</span>
      <Link href={back} prefetch={false} className="inline-block py-2.5 font-bold">
        Quay lại trang kiểm tra
      </Link>
    </p>
  );
}
