import type { ReactNode } from "react";
import { AttachmentList } from "@/components/attachment/AttachmentList";
import type { AttachmentRef } from "@/lib/attachment/schema";

type ContentFilesProps = { files: readonly AttachmentRef[]; beside?: ReactNode };

/** The files that go with a report, or that there are none. */
export function ContentFiles({ files, beside }: ContentFilesProps) {
  return (
    <section aria-labelledby="tai-lieu-kem">
      <div className="flex items-baseline justify-between gap-6">
        <h2 id="tai-lieu-kem">Tài liệu minh chứng</h2>
        {beside}
      </div>
      <AttachmentList attachments={files} />
    </section>
  );
}
