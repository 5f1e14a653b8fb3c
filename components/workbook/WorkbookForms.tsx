"use client";

import { type ReactNode, useActionState, useState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { type ConfirmState, confirmAction, previewAction, type UploadState } from "@/lib/workbook/actions";
import { ConfirmForm } from "./ConfirmForm";
import { Outcomes } from "./Outcomes";
import { PreviewChanges } from "./PreviewChanges";
import { UploadForm } from "./UploadForm";

type WorkbookFormsProps = {
  title: string;
  period: string;
  /** whether anything can be changed now */
  takes: boolean;
  /** the steps before the upload */
  children: ReactNode;
};

const noUpload: UploadState = { attempt: 0, refusal: "", problems: [], preview: null };
const noConfirm: ConfirmState = { attempt: 0, refusal: "", outcomes: [] };

/** Upload, preview and result on one address; every step works as a plain form as well. */
export function WorkbookForms({ title, period, takes, children }: WorkbookFormsProps) {
  const [uploadPosted, postUpload] = useActionState(previewAction, noUpload);
  const [confirmPosted, postConfirm] = useActionState(confirmAction, noConfirm);
  const [uploadAnswer, setUpload] = useState<UploadState | null>(null);
  const [confirmAnswer, setConfirm] = useState<ConfirmState | null>(null);
  const upload = uploadAnswer ?? uploadPosted;
  const confirm = confirmAnswer ?? confirmPosted;
  const { preview } = upload;
  const failed =
    upload.refusal !== "" ||
    upload.problems.length > 0 ||
    (preview?.errors ?? []).length > 0 ||
    confirm.refusal !== "" ||
    confirm.outcomes.some(({ code }) => code !== "SAVED");
  const heading = <DocumentTitle title={title} failed={failed} />;

  if (confirm.outcomes.length > 0) {
    return (
      <>
        {heading}
        <Outcomes attempt={confirm.attempt} period={period} outcomes={confirm.outcomes} />
      </>
    );
  }
  if (preview) {
    return (
      <>
        {heading}
        <PreviewChanges attempt={upload.attempt} preview={preview} />
        <ConfirmForm
          period={period}
          preview={preview}
          state={confirm}
          post={postConfirm}
          send={async (form) => setConfirm(await confirmAction(confirm, form))}
        />
      </>
    );
  }
  return (
    <>
      {heading}
      <UploadForm
        period={period}
        takes={takes}
        state={upload}
        refusal={upload.refusal || confirm.refusal}
        post={postUpload}
        send={async (form) => setUpload(await previewAction({ ...upload, preview: null }, form))}
        refuse={(refusal) => setUpload({ ...upload, attempt: upload.attempt + 1, refusal, problems: [] })}
      >
        {children}
      </UploadForm>
    </>
  );
}
