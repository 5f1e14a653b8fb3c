import { notFound } from "next/navigation";
import { Receipt } from "@/components/submission/Receipt";
import { requireArea } from "@/lib/auth/session";
import { findWork, loadHistory } from "@/lib/submission/queries";
import { isWaiting } from "@/lib/submission/workflow";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ period: string; task: string }> };

/** The receipt of what was sent last; there is none before the first sending. */
export default async function ReceiptPage({ params }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const work = await findWork(actor, period, task);
  if (!work?.submission) notFound();
  const history = await loadHistory(actor, work.submission.id);
  const sendings = history.filter(({ toStatus }) => isWaiting(toStatus));
  const [last, first] = [sendings[0], sendings.at(-1)];
  if (!last || !first) notFound();
  return <Receipt work={work} last={last} first={first} organisation={await organisationOn()} />;
}
