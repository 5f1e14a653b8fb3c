import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { AuditFilters } from "@/components/audit/AuditFilters";
import { AuditTable } from "@/components/audit/AuditTable";
import { ChainCheck } from "@/components/audit/ChainCheck";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";
import { CSV_LIMIT } from "@/lib/audit/calc";
import { listAudit } from "@/lib/audit/queries";
import { auditFilter, auditPath } from "@/lib/audit/schema";
import { requireArea } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Nhật ký" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The audit trail, newest first, with its download and the check that it is as it was written. */
export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireArea("admin");
  const filter = auditFilter.parse(await searchParams);
  const [{ rows, next }, { name }] = await Promise.all([listAudit(actor, filter), organisationOn()]);
  const { truoc } = filter;
  const newest = { ...filter, truoc: null };
  return (
    <AdminFrame actor={actor} organisation={name} current="audit">
      <PageHeading
        title="Nhật ký"
        lede="Ai đã làm gì, lúc nào. Nhật ký chỉ ghi thêm, không sửa, không xoá được."
      />
      <ChainCheck />
      <div className="mt-6">
        <AuditFilters filter={filter} />
      </div>
      <AuditTable
        caption={truoc === null ? "Mới nhất" : `Trước dòng số ${formatNumber(String(truoc))}`}
        rows={rows}
      />
      <p className="mt-6 flex flex-wrap gap-3">
        {next && <ButtonLink href={auditPath({ ...filter, truoc: BigInt(next) })}>Cũ hơn</ButtonLink>}
        {truoc !== null && (
          <ButtonLink variant="text" href={auditPath(newest)}>
            Về mới nhất
          </ButtonLink>
        )}
      </p>
      {rows.length > 0 && (
        <p className="mt-4 max-w-text">
          <a
            href={auditPath(newest, "/quan-tri/nhat-ky/csv")}
            download
            className="inline-block py-2.5 font-bold"
          >
            Tải nhật ký đang lọc (CSV)
          </a>
          <span className="block text-ink-2 text-sm">
            Nhiều nhất {formatNumber(CSV_LIMIT)} dòng mới nhất; lọc theo ngày để tải phần cũ hơn.
          </span>
        </p>
      )}
    </AdminFrame>
  );
}
