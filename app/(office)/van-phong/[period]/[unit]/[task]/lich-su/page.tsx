import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { HistoryPage } from "@/components/submission/HistoryPage";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { officeFrame } from "@/lib/review/queries.frame";
import { loadRecord } from "@/lib/review/queries.history";
import { historyPath, type ReviewPlace, reviewAddress, reviewPath } from "@/lib/review/schema";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Lịch sử báo cáo" };

type Props = {
  params: Promise<ReviewPlace>;
  searchParams: Promise<Record<"tu" | "den" | "ban", string | string[] | undefined>>;
};

/** What was sent of one report and what happened to it: any two versions side by side, exactly one of them whole. */
export default async function ReviewHistoryPage({ params, searchParams }: Props) {
  const actor = await requireArea("office");
  const address = reviewAddress.safeParse(await params);
  if (!address.success) notFound();
  const [record, frame, { tu, den, ban }] = await Promise.all([
    loadRecord(actor, address.data),
    officeFrame(actor),
    searchParams,
  ]);
  if (!record) notFound();
  const { target, versions, events, published } = record;
  const chosen = (number: unknown) => versions.find((version) => String(version.number) === number) ?? null;
  const [from, to, shown] = [chosen(tu), chosen(den), chosen(ban)];
  // Who was led to a version that was never sent must not take another one for it.
  if (ban !== undefined && !shown) notFound();
  return (
    <OfficeFrame actor={actor} {...frame} current={null}>
      <Breadcrumb items={[{ href: reviewPath(address.data), label: "Báo cáo" }]} />
      <PageHeading
        kicker={target.period.label}
        title="Lịch sử báo cáo"
        lede={`${target.unit.label} — ${target.task.title}`}
      />
      <HistoryPage
        target={target}
        versions={versions}
        events={events}
        compared={from && to && (from.number <= to.number ? [from, to] : [to, from])}
        shown={shown}
        href={historyPath(address.data)}
        published={published}
      />
    </OfficeFrame>
  );
}
