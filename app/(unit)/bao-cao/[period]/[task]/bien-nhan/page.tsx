import { notFound } from "next/navigation";
import { Receipt } from "@/components/submission/Receipt";
import { requireArea } from "@/lib/auth/session";
import { findWork, loadVersions } from "@/lib/submission/queries";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ period: string; task: string }>;
  searchParams: Promise<{ ban?: string | string[] }>;
};

/** The receipt of what was sent last, or of the version asked for; there is none before the first sending. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const work = await findWork(actor, period, task);
  if (!work?.submission) notFound();
  const versions = await loadVersions(actor, work.submission.id);
  const { ban } = await searchParams;
  const version = ban === undefined ? versions[0] : versions.find(({ number }) => String(number) === ban);
  if (!version) notFound();
  return (
    <Receipt
      target={work.target}
      submission={work.submission}
      versions={versions}
      version={version}
      organisation={await organisationOn()}
    />
  );
}
