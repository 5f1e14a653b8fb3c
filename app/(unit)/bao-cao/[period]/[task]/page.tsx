import { notFound } from "next/navigation";
import { SecretsNotice } from "@/components/site/SecretsNotice";
import { DraftAside } from "@/components/submission/DraftAside";
import { History } from "@/components/submission/History";
import { LockedReport } from "@/components/submission/LockedReport";
import { ReportForm } from "@/components/submission/ReportForm";
import { ReportHead } from "@/components/submission/ReportHead";
import { Returned } from "@/components/submission/Returned";
import { requireArea } from "@/lib/auth/session";
import { loadPrevious, relatedFigures } from "@/lib/period/queries";
import { findWork, loadHistory } from "@/lib/submission/queries";
import { isReturned } from "@/lib/submission/workflow";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ period: string; task: string }> };

/** One report of a unit: its form while it may be changed, otherwise what was sent. */
export default async function ReportPage({ params }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const work = await findWork(actor, period, task);
  if (!work) notFound();
  const { target, submission, editable } = work;
  const [history, previous, related] = await Promise.all([
    submission ? loadHistory(actor, submission.id) : [],
    editable ? loadPrevious(actor, target) : null,
    editable ? relatedFigures(actor, target) : [],
  ]);
  const givenBack = submission && isReturned(submission.status);
  const returned = (givenBack && history.find((event) => isReturned(event.toStatus))) || null;
  return (
    <>
      <ReportHead work={work} />
      {returned && <Returned event={returned} measures={target.measures} />}
      {editable && <SecretsNotice />}
      <ReportForm
        work={work}
        previous={previous}
        returned={returned}
        aside={
          <DraftAside
            content={submission?.content ?? null}
            measures={target.measures}
            related={related}
            period={target.period.code}
          />
        }
        locked={editable ? null : <LockedReport work={work} history={history} />}
      />
      {editable && <History events={history} measures={target.measures} />}
    </>
  );
}
