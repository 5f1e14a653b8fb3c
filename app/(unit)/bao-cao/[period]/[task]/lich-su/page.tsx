import { notFound } from "next/navigation";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { HistoryPage } from "@/components/submission/HistoryPage";
import { ReportHead } from "@/components/submission/ReportHead";
import { requireArea } from "@/lib/auth/session";
import { findWork, loadHistory, loadVersions } from "@/lib/submission/queries";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ period: string; task: string }>;
  searchParams: Promise<Record<"tu" | "den" | "ban", string | string[] | undefined>>;
};

/** What was sent of one report and what happened to it; any two versions side by side, any one of them whole. */
export default async function ReportHistoryPage({ params, searchParams }: Props) {
  const actor = await requireArea("unit");
  const { period, task } = await params;
  const work = await findWork(actor, period, task);
  if (!work) notFound();
  const { target, submission } = work;
  const [events, versions] = submission
    ? await Promise.all([loadHistory(actor, submission.id), loadVersions(actor, submission.id)])
    : [[], []];
  const { tu, den, ban } = await searchParams;
  const chosen = (number: unknown) => versions.find((version) => String(version.number) === number) ?? null;
  const [from, to] = [chosen(tu), chosen(den)];
  const form = `/bao-cao/${period}/${task}`;
  return (
    <>
      <DocumentTitle title={`Lịch sử: ${target.task.title}`} />
      <ReportHead work={work} title="Lịch sử báo cáo" crumbs={[{ href: form, label: target.task.title }]} />
      <HistoryPage
        target={target}
        versions={versions}
        events={events}
        compared={from && to && (from.number <= to.number ? [from, to] : [to, from])}
        shown={chosen(ban)}
        href={`${form}/lich-su`}
        receipts={`${form}/bien-nhan`}
      />
    </>
  );
}
