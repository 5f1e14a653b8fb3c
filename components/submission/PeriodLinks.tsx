import Link from "next/link";
import { ButtonLink } from "@/components/ui/Button";

type PeriodLinksProps = { period: string; maySend: boolean };

/** What is done for all tasks of a period together: check and send, or fill in a workbook. */
export function PeriodLinks({ period, maySend }: PeriodLinksProps) {
  return (
    <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      <ButtonLink href={`/bao-cao/${period}/gui`}>{maySend ? "Nộp tất cả" : "Kiểm tra tất cả"}</ButtonLink>
      <Link href={`/bao-cao/${period}/excel`} prefetch={false} className="inline-block py-2.5">
        Tải mẫu Excel, nhập từ Excel
      </Link>
    </p>
  );
}
