import Link from "next/link";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { noticeSigns, noticeTitles, noticeTones } from "@/lib/notice/labels";
import type { InboxNotice } from "@/lib/notice/queries";
import { ReadButton } from "./ReadButton";

/** One notice: what, when, what to do next. An unread one says so in a word and stands out by its weight. */
export function NoticeItem({ notice }: { notice: InboxNotice }) {
  const { id, kind, at, unread, text, link } = notice;
  return (
    <li
      className={`border-line border-b py-4 pl-4 ${unread ? "border-l-4 border-l-info" : "border-l-4 border-l-transparent"}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StatusTag tone={noticeTones[kind]} sign={noticeSigns[kind]}>
          {noticeTitles[kind]}
        </StatusTag>
        {unread && <b>Chưa đọc</b>}
        <span className="text-ink-2 tabular-nums">{formatDateTime(at)}</span>
      </div>
      <p className={`mt-2 max-w-none ${unread ? "font-bold" : ""}`}>{text}</p>
      <div className="-mb-2 flex flex-wrap items-center gap-x-6">
        {link && (
          <Link href={link.href} prefetch={false} className="inline-block py-3">
            {link.label}
            <span className="sr-only">: {text}</span>
          </Link>
        )}
        <ReadButton label="Đánh dấu đã đọc" about={text} name="id" value={id} done={!unread} />
      </div>
    </li>
  );
}
