import type { ReactNode } from "react";
import { sizeLabel } from "@/lib/attachment/calc";
import { mediaTypeLabel } from "@/lib/attachment/labels";
import type { AttachmentRef } from "@/lib/attachment/schema";

type AttachmentListProps = {
  attachments: readonly AttachmentRef[];
  /** said when there are none */
  empty?: string;
  /** what can be done with a file; stands at the end of its row */
  action?: (file: AttachmentRef) => ReactNode;
};

/** Files of evidence with type, size and the beginning of their hash, each to be downloaded. */
export function AttachmentList({
  attachments,
  empty = "Không có tài liệu kèm theo.",
  action,
}: AttachmentListProps) {
  if (attachments.length === 0) {
    return <p className="max-w-form border-line border-y py-4 text-ink-2">{empty}</p>;
  }
  return (
    <ul className="max-w-form border-line border-t">
      {attachments.map((file) => (
        <li key={file.id} className="flex items-start justify-between gap-x-4 border-line border-b py-1">
          <div className="min-w-0">
            <a href={`/tep/${file.id}`} className="inline-block pt-3 pb-1.5 [overflow-wrap:anywhere]">
              {file.fileName}
            </a>
            <p className="flex flex-wrap gap-x-4 pb-1.5 text-ink-2 text-sm tabular-nums">
              <span>
                {mediaTypeLabel(file.mediaType)} · {sizeLabel(file.size)}
              </span>
              <span>mã kiểm tra {file.sha256.slice(0, 8)}</span>
            </p>
          </div>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}
