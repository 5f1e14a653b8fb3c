"use client";

import { useSearchParams } from "next/navigation";
import { type FormEvent, startTransition, useRef, useState } from "react";
import { Callout } from "@/components/ui/Callout";
import { ToneIcon } from "@/components/ui/ToneIcon";
import { refreshReportsAction, removeAttachmentAction } from "@/lib/attachment/actions";
import { FILES_LIMIT, REVISION_EVENT } from "@/lib/attachment/calc";
import { NOTICE, readNotice, removalFailedLabel, removedLabel } from "@/lib/attachment/labels";
import type { AttachmentRef } from "@/lib/attachment/schema";
import { AttachmentList } from "./AttachmentList";
import { RemoveButton } from "./RemoveButton";
import { UploadForm } from "./UploadForm";

type AttachmentSectionProps = {
  address: { periodCode: string; taskSlug: string };
  /** of the stored report; null while nothing is stored */
  revision: number | null;
  attachments: readonly AttachmentRef[];
  editable: boolean;
};

type Holding = { attachments: readonly AttachmentRef[]; revision: number };

/** The evidence of a report: what is there, and while the report may be changed, adding and removing. */
export function AttachmentSection({ address, revision, attachments, editable }: AttachmentSectionProps) {
  const notice = readNotice(useSearchParams().get(NOTICE), revision ?? 0);
  const [latest, setLatest] = useState<Holding | null>(null);
  const [said, setSaid] = useState("");
  const [error, setError] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  // Whatever is newer: the page as the server rendered it, or the answer to the last change.
  const shown = latest && latest.revision > (revision ?? 0) ? latest.attachments : attachments;

  const room = FILES_LIMIT - shown.length;
  // Beside the field where there is one.
  const atField = editable && room > 0 && !said && notice?.failed;
  const problem = error || (notice?.failed && !said && !atField ? notice.text : "");

  const words = said || (notice && !notice.failed ? notice.text : "");

  function hold(holding: Holding, sentence: string): void {
    setLatest(holding);
    setError("");
    setSaid(sentence);
    window.dispatchEvent(new CustomEvent(REVISION_EVENT, { detail: { revision: holding.revision } }));
    // No router.refresh(): when that fails, Next leaves the page, and with it what was typed.
    startTransition(() => refreshReportsAction().catch(() => {}));
  }

  function remove(event: FormEvent<HTMLFormElement>, name: string): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      try {
        const answer = await removeAttachmentAction(form);
        if ("error" in answer) return setError(answer.error);
        hold(answer, removedLabel(name));
        // The pressed button is gone with its row.
        status.current?.focus();
      } catch {
        setError(removalFailedLabel);
      }
    });
  }

  return (
    <section id="tai-lieu" aria-labelledby="tai-lieu-ten" className="max-w-form">
      <h2 id="tai-lieu-ten">Tài liệu minh chứng</h2>
      {problem && (
        <div role="alert">
          <Callout tone="bad">
            <p>{problem}</p>
          </Callout>
        </div>
      )}
      <AttachmentList
        attachments={shown}
        empty={editable ? "Chưa có tài liệu nào; không bắt buộc phải có." : undefined}
        action={
          editable
            ? (file) => (
                <RemoveButton address={address} revision={revision ?? 0} file={file} onRemove={remove} />
              )
            : undefined
        }
      />
      <p ref={status} role="status" tabIndex={-1} className="mt-2 font-bold text-ok empty:m-0">
        {words && <ToneIcon sign="ok" className="mr-1.5 size-4 align-middle" />}
        {words}
      </p>
      {editable && (
        <UploadForm address={address} room={room} error={atField ? notice.text : undefined} onTaken={hold} />
      )}
    </section>
  );
}
