import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoticePages } from "@/components/notice/NoticePages";
import { RemindersFilter } from "@/components/notice/RemindersFilter";
import { RemindersTable } from "@/components/notice/RemindersTable";
import { NoPeriods } from "@/components/period/NoPeriods";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { sendsMail } from "@/lib/env";
import { overviewText, ruleText } from "@/lib/notice/labels.overview";
import { reminderOverview } from "@/lib/notice/queries.overview";
import { overviewFilter, overviewPath } from "@/lib/notice/schema.overview";
import { inSentence } from "@/lib/resolution/labels";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Nhắc việc" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What units have not sent yet, who was reminded of it when, and how it stands with the e-mails. */
export default async function RemindersPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const filter = overviewFilter.parse(await searchParams);
  const [frame, overview] = await Promise.all([officeFrame(actor), reminderOverview(actor, filter)]);
  if (!overview && filter.ky) notFound();
  if (!overview) {
    return (
      <OfficeFrame actor={actor} {...frame} current="reminders">
        <PageHeading title="Nhắc việc" />
        <NoPeriods what="Đơn vị chưa nộp và các lần nhắc" />
      </OfficeFrame>
    );
  }
  const { period, periods, counts, units, more } = overview;
  const label = inSentence(period.label);
  return (
    <OfficeFrame actor={actor} {...frame} current="reminders">
      <PageHeading title={`Nhắc việc ${label}`} lede={overviewText(counts)}>
        <p>{ruleText(period.open, sendsMail())}</p>
      </PageHeading>
      <RemindersFilter filter={filter} periods={periods} period={period.code} />
      <RemindersTable
        caption={`Đơn vị và các lần nhắc, ${label}`}
        empty="Không có đơn vị nào ở mục này. Chọn “Tất cả đơn vị” để xem các lần đã nhắc."
        units={units}
        now={now()}
        sendsMail={sendsMail()}
      />
      <NoticePages
        page={filter.trang}
        more={more}
        href={(trang) => overviewPath({ ...filter, trang })}
        words={{ before: "Trang trước", after: "Trang sau" }}
      />
    </OfficeFrame>
  );
}
