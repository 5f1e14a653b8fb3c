"use client";

import { type ReactNode, useActionState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Refusal } from "@/components/submission/Refusal";
import type { ReportKey, Stored } from "@/lib/draft/schema";
import { type DraftState, saveDraftAction } from "@/lib/submission/actions";
import { fieldTitle } from "@/lib/submission/calc";
import { DraftFields } from "./DraftFields";
import { LeftBehind } from "./LeftBehind";
import type { MeasureInput } from "./MeasureField";
import type { TextInput } from "./TextInputs";
import { UnsavedText } from "./UnsavedText";

export type DraftFormProps = {
  title: string;
  report: ReportKey;
  stored: Stored;
  /** "14:05 ngày 16/06/2023" and the account; "" while nothing is stored */
  savedAt: string;
  savedBy: string;
  measures: readonly MeasureInput[];
  texts: readonly TextInput[];
  maySend: boolean;
  /** stands between the fields and the buttons, as the evidence */
  children?: ReactNode;
  /** stands below the list of what is missing */
  aside: ReactNode;
  /** what is shown when nothing can be entered (any more) */
  locked: ReactNode;
};

/**
 * The form of one report. Without JavaScript the browser posts it; with it everything typed is kept and saved by
 * itself, and a failing network is only a message.
 */
export function DraftForm({ locked, ...form }: DraftFormProps) {
  const { title, report, stored, measures } = form;
  const start: DraftState = {
    ...{ attempt: 0, typed: null, errors: {}, refusal: "", stored: {}, savedAt: "" },
    revision: stored.revision,
  };
  const [state, post] = useActionState(saveDraftAction, start);
  const ofMeasures = measures.map(({ measure }) => measure);
  const labelOf = (name: string) => {
    const input = measures.flatMap(({ inputs }) => inputs).find((one) => one.name === name);
    const title = fieldTitle(name, ofMeasures);
    if (name.endsWith(".explanation")) return `${title}: giải thích`;
    return input && !title.endsWith(input.label) ? `${title}: ${input.label}` : title;
  };
  if (!locked) return <DraftFields {...form} posted={state} post={post} labelOf={labelOf} />;
  return (
    <>
      <DocumentTitle title={title} failed={state.refusal !== ""} />
      {state.refusal && (
        <>
          <Refusal attempt={state.attempt} text={state.refusal} />
          <UnsavedText
            title="Nội dung đồng chí vừa nhập, chưa được lưu"
            typed={state.typed ?? {}}
            stored={stored.fields}
            labelOf={labelOf}
          />
        </>
      )}
      <LeftBehind report={report} stored={stored.fields} labelOf={labelOf} />
      {locked}
    </>
  );
}
