import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/Button";
import { DefinitionList } from "@/components/ui/DefinitionList";
import { PageHeading } from "@/components/ui/PageHeading";
import { formatDateTime } from "@/lib/format";
import { taskKindLabels } from "@/lib/resolution/labels";
import { reference } from "@/lib/submission/calc";
import { nextStepLabels, sentLabel } from "@/lib/submission/labels";
import type { HistoryEvent, Work } from "@/lib/submission/queries";
import { unitLabel } from "@/lib/unit/labels";

type ReceiptProps = {
  work: Work;
  /** the latest sending, and the first one, which decides whether it came in time */
  last: HistoryEvent;
  first: HistoryEvent;
  organisation: { name: string; office: string };
};

/** What was received, from whom, when, and what happens next; made to be printed on one sheet. */
export function Receipt({ work, last, first, organisation }: ReceiptProps) {
  const { unit, task, period } = work.target;
  const number = last.version?.number ?? 1;
  const code = reference(unit.code, period.code, task, number);
  const dueAt = first.version?.dueAt ?? period.dueAt;
  return (
    <>
      <DocumentTitle title={`Biên nhận ${code}`} />
      <Breadcrumb items={[{ href: `/bao-cao/${period.code}`, label: `Các nhiệm vụ ${period.label}` }]} />
      <PageHeading
        kicker={`${organisation.name} · ${organisation.office}`}
        title="Biên nhận báo cáo"
        lede="Hệ thống đã nhận báo cáo. Ghi lại mã tham chiếu khi cần trao đổi với Văn phòng."
      />
      <p className="my-6 border-ok border-l-4 bg-ok-tint px-4 py-3">
        Mã tham chiếu <b className="block text-xl tabular-nums">{code}</b>
      </p>
      <DefinitionList
        items={[
          { term: "Đơn vị", description: unitLabel(unit) },
          { term: "Nhiệm vụ", description: `${taskKindLabels[task.kind]} ${task.ordinal}: ${task.title}` },
          { term: "Kỳ báo cáo", description: period.label },
          {
            term: "Gửi lúc",
            description: `${formatDateTime(last.at)}${number > 1 ? ` (lần ${number})` : ""}`,
          },
          { term: "Tài khoản gửi", description: last.by },
          { term: "Hạn nộp", description: formatDateTime(dueAt) },
          {
            term: "Thời hạn",
            description: sentLabel(first.at <= dueAt, number > 1 ? formatDateTime(first.at) : ""),
          },
        ]}
      />
      <h2>Việc tiếp theo</h2>
      <p>{work.submission && nextStepLabels[work.submission.status]}</p>
      <p className="mt-2 text-ink-2 text-sm print:hidden">
        Để in hoặc lưu thành tệp PDF, dùng lệnh In của trình duyệt (Ctrl + P).
      </p>
      <p className="mt-6 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={`/bao-cao/${period.code}`}>Về danh sách nhiệm vụ</ButtonLink>
        <Link
          href={`/bao-cao/${period.code}/${task.slug}`}
          prefetch={false}
          className="inline-flex min-h-[46px] items-center px-2"
        >
          Xem nội dung đã gửi
        </Link>
      </p>
    </>
  );
}
