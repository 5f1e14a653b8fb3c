import { notFound } from "next/navigation";
import { SecretsNotice } from "@/components/site/SecretsNotice";
import { DraftAside } from "@/components/submission/DraftAside";
import { History } from "@/components/submission/History";
import { LockedReport } from "@/components/submission/LockedReport";
import { ReportForm } from "@/components/submission/ReportForm";
import { ReportHead } from "@/components/submission/ReportHead";
import { Returned } from "@/components/submission/Returned";
import { requireArea } from "@/lib/auth/session";
import { isReturned } from "@/lib/submission/workflow";
import { findForm } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ period: string; task: string }> };

/** One report of a unit: its form while it may be changed, otherwise what was sent. */
export default async function ReportPage({ params }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const form = await findForm(actor, period, task);
  if (!form) notFound();
  const { work, history, previous, related } = form;
  const { target, submission, editable } = work;
  const givenBack = submission && isReturned(submission.status);
  const returned = (givenBack && history.find((event) => isReturned(event.toStatus))) || null;
  return (
    <>
      <ReportHead work={work} />
      {returned && <Returned event={returned} measures={target.measures} />}
      {editable && <SecretsNotice />}
      <ReportForm
        work={work}
        previous={editable ? previous : null}
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
