import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { reference, versionAddress } from "@/lib/submission/calc";
import type { Version } from "@/lib/submission/queries";
import { PunctualityTag } from "./PunctualityTag";

type VersionTableProps = {
  target: { unit: { code: string }; task: { kind: string; ordinal: number }; period: { code: string } };
  versions: readonly Version[];
  /** of the page that shows a version whole, and of the receipts where the reader has any */
  href: string;
  receipts?: string;
  /** the version that the public reads something of */
  published?: number | null;
};

/** What was sent, newest first, each to be read whole and with its receipt. */
export function VersionTable({ target, versions, href, receipts, published }: VersionTableProps) {
  const { unit, task, period } = target;
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
              <>
                <b className="tabular-nums">{reference(unit.code, period.code, task, version.number)}</b>
                {version.number === published && (
                  <span className="block">
                    <StatusTag tone="ok">Đang công khai</StatusTag>
                  </span>
                )}
              </>
            ),
            at: formatDateTime(version.submittedAt),
            by: <span className="whitespace-nowrap">{version.by}</span>,
            punctuality: <PunctualityTag first={versions.at(-1) ?? version} version={version} />,
            links: <Links href={href} receipts={receipts} number={version.number} />,
          },
        }))}
        empty="Chưa có bản nào được nộp."
      />
    </section>
  );
}

type LinksProps = { href: string; receipts: string | undefined; number: number };

function Links({ href, receipts, number }: LinksProps) {
  const of = <span className="sr-only"> bản {number}</span>;
  return (
    <span className="-my-2.5 flex flex-wrap gap-x-5">
      <Link href={versionAddress(href, number)} prefetch={false} className="inline-block py-2.5">
        Nội dung{of}
      </Link>
      {receipts && (
        <Link href={`${receipts}?ban=${number}`} prefetch={false} className="inline-block py-2.5">
          Biên nhận{of}
        </Link>
      )}
    </span>
  );
}
