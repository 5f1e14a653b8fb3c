import { notFound, redirect } from "next/navigation";
import { CheckPage } from "@/components/submission/CheckPage";
import { ReportHead } from "@/components/submission/ReportHead";
import { requireArea } from "@/lib/auth/session";
import { findWork, loadVersions } from "@/lib/submission/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ period: string; task: string }> };

/** Everything on one page as it will be sent, with what still stands in the way. */
export default async function CheckReportPage({ params }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const work = await findWork(actor, period, task);
  if (!work) notFound();
  const form = `/bao-cao/${period}/${task}`;
  const { submission } = work;
  if (!submission || !work.editable) redirect(form);
  const [last = null] = submission.versionCount > 0 ? await loadVersions(actor, submission.id) : [];
  return (
    <>
      <ReportHead
        work={work}
        title="Kiểm tra trước khi gửi"
        crumbs={[{ href: form, label: work.target.task.title }]}
      />
      <CheckPage work={work} submission={submission} last={last} form={form} />
    </>
  );
}
