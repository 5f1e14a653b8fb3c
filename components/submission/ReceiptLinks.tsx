import Link from "next/link";
import { ButtonLink } from "@/components/ui/Button";
import { reference } from "@/lib/submission/calc";
import type { Version, Work } from "@/lib/submission/queries";

type ReceiptLinksProps = { target: Work["target"]; versions: readonly Version[]; version: Version };

/** Where a receipt leads: the list, what was sent, and the receipts of the other versions; never printed. */
export function ReceiptLinks({ target, versions, version }: ReceiptLinksProps) {
  const { unit, task, period } = target;
  const address = `/bao-cao/${period.code}/${task.slug}`;
  const others = versions.filter(({ number }) => number !== version.number);
  return (
    <div className="print:hidden">
      <p className="mt-2 text-ink-2 text-sm">
        Để in hoặc lưu thành tệp PDF, dùng lệnh In của trình duyệt (Ctrl + P).
      </p>
      {others.length > 0 && (
        <p className="mt-4">
          Biên nhận khác của báo cáo này:{" "}
          {others.map(({ number }) => (
            <Link
              key={number}
              href={`${address}/bien-nhan?ban=${number}`}
              prefetch={false}
              className="mr-4 inline-block py-2.5 tabular-nums"
            >
              {reference(unit.code, period.code, task, number)}
            </Link>
          ))}
        </p>
      )}
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ButtonLink href={`/bao-cao/${period.code}`}>Về danh sách nhiệm vụ</ButtonLink>
        <Link
          href={`${address}/lich-su?ban=${version.number}#noi-dung-ban`}
          prefetch={false}
          className="inline-block py-2.5"
        >
          Xem nội dung đã gửi
        </Link>
        <Link href={`${address}/lich-su`} prefetch={false} className="inline-block py-2.5">
          Lịch sử
        </Link>
      </p>
    </div>
  );
}
