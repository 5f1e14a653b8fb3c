"use client";

import { type FormEvent, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/Button";
import { describedBy, Field } from "@/components/ui/Field";
import { useUploads } from "@/lib/attachment/browser";
import { acceptedEndings, FILES_LIMIT } from "@/lib/attachment/calc";
import { addedLabel, refusalText } from "@/lib/attachment/labels";
import type { AttachmentRef } from "@/lib/attachment/schema";
import { UploadItem } from "./UploadItem";

type UploadFormProps = {
  address: { periodCode: string; taskSlug: string };
  /** how many files may still be added */
  room: number;
  /** what became of a form sent without JavaScript */
  error: string | undefined;
  /** told what the report holds now, and what to say about it */
  onTaken: (holding: { attachments: readonly AttachmentRef[]; revision: number }, words: string) => void;
};

const ID = "tep-moi";
const hint = `PDF, Word (.docx), Excel (.xlsx), ảnh JPEG hoặc PNG. Mỗi tệp tối đa 20 MB, mỗi báo cáo tối đa ${FILES_LIMIT} tệp. Ảnh được bỏ thông tin vị trí, thiết bị trước khi lưu.`;

/** Chooses and sends files: a plain form with one file, or with JavaScript several, with their progress. */
export function UploadForm({ address, room, error, onTaken }: UploadFormProps) {
  const path = `/bao-cao/${address.periodCode}/${address.taskSlug}/tep`;
  const { uploads, add, retry, cancel } = useUploads(path, (file, holding) =>
    onTaken(holding, addedLabel(file.name)),
  );
  const scripted = useSyncExternalStore(noChange, isBrowser, isServer);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = problem ?? error ?? "";

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem("file") as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    if (chosen.length === 0) {
      setProblem(refusalText("NO_FILE"));
      input.focus();
      return;
    }
    setProblem("");
    add(chosen);
    input.value = "";
  }

  return (
    <>
      {room > 0 ? (
        <form
          method="post"
          action={path}
          encType="multipart/form-data"
          onSubmit={send}
          noValidate
          className="mt-5"
        >
          <Field id={ID} label="Thêm tài liệu" hint={hint} error={shown || undefined}>
            <input
              type="file"
              id={ID}
              name="file"
              multiple={scripted}
              accept={acceptedEndings}
              aria-invalid={shown ? true : undefined}
              aria-describedby={describedBy(ID, { hint, error: shown || undefined })}
              className="block min-h-[46px] w-full min-w-0 cursor-pointer rounded-sm border-[1.5px] border-edge bg-paper p-1.5 text-ink file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-sm file:border-0 file:bg-line-2 file:px-3 file:font-bold file:text-ink"
            />
          </Field>
          <Button variant="secondary" className="-mt-2">
            Tải lên
          </Button>
        </form>
      ) : (
        <p className="mt-3 text-ink-2">{refusalText("TOO_MANY")}</p>
      )}
      {uploads.length > 0 && (
        <ul className="mt-4 border-line border-t">
          {uploads.map((upload) => (
            <UploadItem
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload.key)}
              onCancel={() => cancel(upload.key)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

// Only with JavaScript several files may be chosen: without it an answer could not say which one failed.
const noChange = () => () => {};
const isBrowser = () => true;
const isServer = () => false;
