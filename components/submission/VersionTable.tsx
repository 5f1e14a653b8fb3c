import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { formatDateTime } from "@/lib/format";
import { reference } from "@/lib/submission/calc";
import type { Version, Work } from "@/lib/submission/queries";
import { PunctualityTag } from "./PunctualityTag";

type VersionTableProps = { target: Work["target"]; versions: readonly Version[] };

/** What was sent, newest first, each to be read whole and with its receipt. */
export function VersionTable({ target, versions }: VersionTableProps) {
  const { unit, task, period } = target;
  const address = `/bao-cao/${period.code}/${task.slug}`;
  return (
    <section aria-labelledby="cac-ban">
      <h2 id="cac-ban" className="mt-0">
        Các bản đã nộp
      </h2>
      <DataTable
        caption="Các bản đã nộp, mới nhất trước"
        captionHidden
        columns={[
          { key: "reference", label: "Mã tham chiếu" },
          { key: "at", label: "Nộp lúc" },
          { key: "by", label: "Tài khoản gửi" },
          { key: "punctuality", label: "Thời hạn" },
          { key: "links", label: "Xem" },
        ]}
        rows={versions.map((version) => ({
          key: String(version.number),
          cells: {
            reference: (
              <b className="tabular-nums">{reference(unit.code, period.code, task, version.number)}</b>
            ),
            at: formatDateTime(version.submittedAt),
            by: <span className="whitespace-nowrap">{version.by}</span>,
            punctuality: <PunctualityTag first={versions.at(-1) ?? version} version={version} />,
            links: <Links address={address} number={version.number} />,
          },
        }))}
        empty="Chưa có bản nào được nộp."
      />
    </section>
  );
}

function Links({ address, number }: { address: string; number: number }) {
  const of = <span className="sr-only"> bản {number}</span>;
  return (
    <span className="-my-2.5 flex flex-wrap gap-x-5">
      <Link
        href={`${address}/lich-su?ban=${number}#noi-dung-ban`}
        prefetch={false}
        className="inline-block py-2.5"
      >
        Nội dung{of}
      </Link>
      <Link href={`${address}/bien-nhan?ban=${number}`} prefetch={false} className="inline-block py-2.5">
        Biên nhận{of}
      </Link>
    </span>
  );
}
