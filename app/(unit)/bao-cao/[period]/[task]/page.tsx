import { notFound } from "next/navigation";
import { AttachmentSection } from "@/components/attachment/AttachmentSection";
import { RelatedFigures } from "@/components/draft/RelatedFigures";
import { FromOffice } from "@/components/review/FromOffice";
import { SecretsNotice } from "@/components/site/SecretsNotice";
import { History } from "@/components/submission/History";
import { LockedReport } from "@/components/submission/LockedReport";
import { ReportForm } from "@/components/submission/ReportForm";
import { ReportHead } from "@/components/submission/ReportHead";
import { Returned } from "@/components/submission/Returned";
import { ReturnToCheck } from "@/components/submission/ReturnToCheck";
import { requireArea } from "@/lib/auth/session";
import { loadVersions } from "@/lib/submission/queries";
import { isReturned } from "@/lib/submission/workflow";
import { findForm } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ period: string; task: string }>;
  searchParams: Promise<{ tu?: string | string[] }>;
};

/** One report of a unit: its form while it may be changed, otherwise what was sent. */
export default async function ReportPage({ params, searchParams }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const form = await findForm(actor, period, task);
  if (!form) notFound();
  const { work, history, previous, related } = form;
  const { target, submission, editable } = work;
  const givenBack = submission && isReturned(submission.status);
  const returned = (givenBack && history.find((event) => isReturned(event.toStatus))) || null;
  const versions = submission && !editable ? await loadVersions(actor, submission.id) : [];
  return (
    <>
      <ReportHead work={work} />
      {editable && <ReturnToCheck from={(await searchParams).tu} periodCode={period} taskSlug={task} />}
      {returned && <Returned event={returned} measures={target.measures} />}
      <FromOffice {...form} submission={submission} versions={`/bao-cao/${period}/${task}/lich-su`} />
      {editable && <SecretsNotice />}
      <ReportForm
        accountId={actor.accountId}
        work={work}
        previous={editable ? previous : null}
        returned={returned}
        aside={<RelatedFigures related={related} period={target.period.code} />}
        locked={editable ? null : <LockedReport work={work} history={history} versions={versions} />}
      />
      {editable && (
        <AttachmentSection
          address={{ periodCode: period, taskSlug: task }}
          revision={submission?.revision ?? null}
          attachments={submission?.content.attachments ?? []}
          editable
        />
      )}
      {editable && (
        <History events={history} measures={target.measures} href={`/bao-cao/${period}/${task}/lich-su`} />
      )}
    </>
  );
}
