"use client";

import { type FormFields } from "@/lib/measure/schema";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useState, useTransition } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { type DraftState, saveDraftAction } from "@/lib/submission/actions";
import { offlineLabel } from "@/lib/submission/labels";
import { MeasureField, type MeasureInput } from "./MeasureField";
import { Refusal } from "./Refusal";
import { SaveBar } from "./SaveBar";
import { type TextInput, TextInputs } from "./TextInputs";
import { UnsavedText } from "./UnsavedText";

export type DraftFormProps = {
  title: string;
  address: { periodCode: string; taskSlug: string };
  /** null while nothing is stored */
  revision: number | null;
  /** what is stored, as the form shows it */
  fields: FormFields;
  measures: readonly MeasureInput[];
  texts: readonly TextInput[];
  /** "14:05 ngày 16/06/2023"; "" while nothing is stored */
  savedAt: string;
  maySend: boolean;
  /** stands between the headings and the fields' column */
  aside: ReactNode;
  /** what is shown when nothing can be entered (any more) */
  locked: ReactNode;
};

/**
 * The form of one report. Without JavaScript the browser posts it; with it the page stays, what is typed meanwhile
 * too, and a failing network is only a message.
 */
export function DraftForm({ title, address, revision, fields, savedAt, locked, ...rest }: DraftFormProps) {
  const start: DraftState = {
    attempt: 0,
    revision,
    typed: null,
    errors: {},
    refusal: "",
    stored: {},
    savedAt: "",
  };
  const [posted, post] = useActionState(saveDraftAction, start);
  const [latest, setLatest] = useState<DraftState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = latest ?? posted;
  const inputs = [
    ...rest.measures.flatMap((measure) => [...measure.inputs, measure.explanation]),
    ...rest.texts,
  ];
  const labels = new Map(inputs.map(({ name, label }) => [name, label]));
  const labelOf = (name: string) => labels.get(name) ?? name;

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (button instanceof HTMLButtonElement) form.set(button.name, button.value);
    startTransition(async () => {
      try {
        const answer = await saveDraftAction({ ...state, typed: null }, form);
        setLatest(answer);
      } catch (error) {
        unstable_rethrow(error);
        setLatest({ ...state, attempt: state.attempt + 1, errors: {}, refusal: offlineLabel });
      }
    });
  }

  const documentTitle = <DocumentTitle title={title} failed={state.refusal !== ""} />;
  if (locked) {
    return (
      <>
        {documentTitle}
        {state.refusal && (
          <UnsavedText refusal={state.refusal} typed={state.typed ?? {}} stored={fields} labelOf={labelOf} />
        )}
        {locked}
      </>
    );
  }
  const textOf = (name: string) => state.typed?.[name] ?? fields[name] ?? "";
  const problems = Object.entries(state.errors).map(([field, message]) => ({ field, message }));
  return (
    <form action={post} onSubmit={save} noValidate>
      {documentTitle}
      <ErrorSummary title="Chưa lưu: có nội dung cần sửa" errors={problems} attempt={state.attempt} />
      {state.refusal && problems.length === 0 && (
        <Refusal
          attempt={state.attempt}
          text={state.refusal}
          differing={Object.keys(state.stored).map((name) => ({ name, label: labelOf(name) }))}
        />
      )}
      <input type="hidden" name="periodCode" value={address.periodCode} />
      <input type="hidden" name="taskSlug" value={address.taskSlug} />
      {/* Browsers that fill forms in again after "back" must not bring an old revision back. */}
      <input
        type="hidden"
        name="revision"
        autoComplete="off"
        value={(state.attempt > 0 ? state.revision : revision) ?? ""}
      />
      <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,44rem)_minmax(0,1fr)] lg:items-start">
        <div className="[&_:is(input,textarea)]:scroll-mb-32">
          {rest.measures.length > 0 && <h2 className="mt-6">Số liệu chỉ tiêu</h2>}
          {rest.measures.map((measure) => (
            <MeasureField
              key={measure.id}
              measure={measure}
              textOf={textOf}
              errors={state.errors}
              stored={state.stored}
            />
          ))}
          <h2 className={rest.measures.length > 0 ? "" : "mt-6"}>Tình hình thực hiện</h2>
          <TextInputs inputs={rest.texts} textOf={textOf} errors={state.errors} stored={state.stored} />
        </div>
        {rest.aside}
      </div>
      <SaveBar
        pending={pending}
        failed={state.refusal !== ""}
        savedAt={state.savedAt || savedAt}
        maySend={rest.maySend}
      />
    </form>
  );
}
