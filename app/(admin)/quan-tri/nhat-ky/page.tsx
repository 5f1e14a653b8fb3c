import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { AuditTable } from "@/components/audit/AuditTable";
import { ChainState } from "@/components/audit/ChainState";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";
import { listAudit, verifyAuditChain } from "@/lib/audit/queries";
import { auditFilter } from "@/lib/audit/schema";
import { requireArea } from "@/lib/auth/session";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Nhật ký" };

type Props = { searchParams: Promise<{ truoc?: string | string[] }> };

/** The audit trail, newest first, and whether it is as it was written. */
export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireArea("admin");
  const { truoc } = auditFilter.parse(await searchParams);
  const [{ rows, next }, chain, { name }] = await Promise.all([
    listAudit(actor, truoc),
    verifyAuditChain(),
    organisationOn(),
  ]);
  return (
    <AdminFrame actor={actor} organisation={name} current="audit">
      <PageHeading
        title="Nhật ký"
        lede="Ai đã làm gì, lúc nào. Nhật ký chỉ ghi thêm, không sửa, không xoá được."
      />
      <ChainState {...chain} />
      <AuditTable caption={truoc === null ? "Mới nhất" : `Trước dòng số ${truoc}`} rows={rows} />
      <p className="mt-6 flex flex-wrap gap-3">
        {next && <ButtonLink href={`/quan-tri/nhat-ky?truoc=${next}`}>Cũ hơn</ButtonLink>}
        {truoc !== null && (
          <ButtonLink variant="text" href="/quan-tri/nhat-ky">
            Về mới nhất
          </ButtonLink>
        )}
      </p>
    </AdminFrame>
  );
}
