import { DefinitionList } from "@/components/ui/DefinitionList";
import { formatDateTime } from "@/lib/format";
import { taskKindLabels } from "@/lib/resolution/labels";
import { sentLabel } from "@/lib/submission/labels";
import type { Version, Work } from "@/lib/submission/queries";
import { unitLabel } from "@/lib/unit/labels";

type ReceiptFactsProps = {
  target: Work["target"];
  version: Version;
  /** the first sending decides whether the report came in time */
  first: Version;
};

/** What a receipt certifies. */
export function ReceiptFacts({ target, version, first }: ReceiptFactsProps) {
  const { unit, task, period } = target;
  const again = version.number > 1;
  const files = version.content.attachments.length;
  return (
    <DefinitionList
      items={[
        { term: "Đơn vị", description: unitLabel(unit) },
        { term: "Nhiệm vụ", description: `${taskKindLabels[task.kind]} ${task.ordinal}: ${task.title}` },
        { term: "Kỳ báo cáo", description: period.label },
        {
          term: "Gửi lúc",
          description: `${formatDateTime(version.submittedAt)}${again ? ` (lần ${version.number})` : ""}`,
        },
        { term: "Tài khoản gửi", description: version.by },
        { term: "Tài liệu minh chứng", description: files > 0 ? `${files} tệp` : "Không có" },
        { term: "Hạn nộp", description: formatDateTime(first.dueAt) },
        {
          term: "Thời hạn",
          description: sentLabel(
            first.submittedAt <= first.dueAt,
            again ? formatDateTime(first.submittedAt) : "",
          ),
        },
      ]}
    />
  );
}
