import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BehindTable } from "@/components/meeting/BehindTable";
import { LateTable } from "@/components/meeting/LateTable";
import { MeetingHead } from "@/components/meeting/MeetingHead";
import { MissingTable } from "@/components/meeting/MissingTable";
import { Proposals } from "@/components/meeting/Proposals";
import { ReturnedTable } from "@/components/meeting/ReturnedTable";
import { SummaryLinks } from "@/components/meeting/SummaryLinks";
import { NoPeriods } from "@/components/period/NoPeriods";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { asOfText, madeText, summaryText } from "@/lib/meeting/labels";
import { meetingPack } from "@/lib/meeting/queries";
import { meetingQuery } from "@/lib/meeting/schema";
import { inSentence } from "@/lib/resolution/labels";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Tài liệu họp" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What the Standing Committee reads about a period, on one page that prints on A4. */
export default async function MeetingPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const { ky } = meetingQuery.parse(await searchParams);
  const [frame, pack] = await Promise.all([officeFrame(actor), meetingPack(actor, ky)]);
  if (!pack && ky) notFound();
  if (!pack) {
    return (
      <OfficeFrame actor={actor} {...frame} current="meeting">
        <PageHeading title="Tài liệu họp" />
        <NoPeriods what="Tài liệu họp của từng kỳ" />
      </OfficeFrame>
    );
  }
  return (
    <OfficeFrame actor={actor} {...frame} current="meeting">
      <MeetingHead pack={pack} />
      <p className="mt-6 max-w-text text-lg">{summaryText(pack)}</p>
      <SummaryLinks pack={pack} />
      <p className="mt-2 text-ink-2 text-sm">
        {madeText(pack.at)}, chỉ từ báo cáo đã nộp; bản nháp của đơn vị không có ở đây.
      </p>
      <h2 className="mb-0">I. Báo cáo chưa nộp, nộp trễ</h2>
      <MissingTable pack={pack} />
      <LateTable late={pack.late} />
      <h2>II. Báo cáo đã trả lại, chưa nộp lại</h2>
      <ReturnedTable returned={pack.returned} />
      <h2 className="mb-2">III. Chỉ tiêu chậm, có nguy cơ chậm</h2>
      <p className="mb-4 text-ink-2">{asOfText(pack)}</p>
      <BehindTable measures={pack.measures} />
      <h2>IV. Kiến nghị, đề xuất {inSentence(pack.period.label)}</h2>
      <Proposals pack={pack} />
    </OfficeFrame>
  );
}
