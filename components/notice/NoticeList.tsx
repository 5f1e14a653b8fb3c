import { EmptyState } from "@/components/ui/EmptyState";
import type { InboxNotice } from "@/lib/notice/queries";
import { NoticeItem } from "./NoticeItem";

type NoticeListProps = {
  notices: readonly InboxNotice[];
  /** what the account will be told of */
  expected: string;
};

/** The notices of one page, newest first. */
export function NoticeList({ notices, expected }: NoticeListProps) {
  if (notices.length === 0) {
    return (
      <EmptyState title="Chưa có thông báo">
        <p>{expected}</p>
      </EmptyState>
    );
  }
  return (
    <ul aria-label="Thông báo, mới nhất trước" className="border-line border-t">
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}
