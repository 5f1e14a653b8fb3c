"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { DraftKeeper } from "@/lib/draft/browser";
import { moveBetweenFigures } from "@/lib/draft/browser.form";
import { notSavedLabel } from "@/lib/draft/labels";
import type { FieldErrors } from "@/lib/result";
import type { DraftState } from "@/lib/submission/actions";
import { missingFields } from "@/lib/submission/calc";
import { parseDraft } from "@/lib/submission/schema";
import { DraftContext, useScripted } from "./DraftContext";
import type { DraftFormProps } from "./DraftForm";
import { DraftNotices } from "./DraftNotices";
import { MeasureGroups } from "./MeasureGroups";
import { Missing } from "./Missing";
import { SaveBar } from "./SaveBar";
import { SaveStatus } from "./SaveStatus";
import { TextInputs } from "./TextInputs";
import { useTyping } from "./Typing";

type DraftFieldsProps = Omit<DraftFormProps, "locked"> & {
  posted: DraftState;
  post: (form: FormData) => void;
  labelOf: (name: string) => string;
};

/** The form while it can be filled in. */
export function DraftFields({ title, report, stored, posted, post, labelOf, ...rest }: DraftFieldsProps) {
  const router = useRouter();
  const scripted = useScripted();
  const form = useRef<HTMLFormElement>(null);
  const [keeper] = useState(
    () => new DraftKeeper({ report, stored, ...rest, ...typedWithout(stored, posted) }),
  );
  const { sheet } = keeper;
  const view = useSyncExternalStore(
    sheet.subscribe,
    () => sheet.view,
    () => sheet.view,
  );
  const [initial] = useState(view.fields);
  const [asked, setAsked] = useState({ attempt: 0, pending: false, problems: posted.errors });
  useEffect(() => (form.current ? keeper.start(form.current) : undefined), [keeper]);

  const measures = useMemo(() => rest.measures.map(({ measure }) => measure), [rest.measures]);
  const { content, errors } = useMemo(() => parseDraft(view.fields, measures), [view.fields, measures]);
  const { values } = content;
  const { told, place, ...focus } = useTyping({ fields: view.fields, errors, values, measures });

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (asked.pending) return;
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const leadsOn = button instanceof HTMLButtonElement && button.value === "check";
    setAsked((before) => ({ ...before, pending: true }));
    const isSaved = await keeper.flush();
    const problems: FieldErrors = isSaved ? sheet.view.unread : {};
    setAsked(({ attempt }) => ({ attempt: attempt + 1, pending: false, problems }));
    const isDecided = Object.keys(problems).length + sheet.view.conflicts.length === 0;
    if (isSaved && isDecided && leadsOn) router.push(`/bao-cao/${report.periodCode}/${report.taskSlug}/gui`);
  }

  const nameOf = (name: string, value: string) =>
    rest.texts.find((input) => input.name === name)?.options.find((one) => one.value === value)?.label ??
    value;
  const failed =
    Object.keys(asked.problems).length > 0 || (asked.attempt > 0 ? sheet.isStuck() : posted.refusal !== "");
  return (
    <form
      ref={form}
      action={post}
      onSubmit={save}
      onInput={({ target }) => keeper.typed((target as HTMLInputElement).name)}
      onKeyDown={({ currentTarget, nativeEvent }) => moveBetweenFigures(currentTarget, nativeEvent)}
      {...focus}
      noValidate
    >
      <DocumentTitle title={title} failed={failed} />
      <DraftNotices
        {...{ view, posted, asked, labelOf, nameOf }}
        resolve={(choices) => {
          sheet.resolve(choices);
          void keeper.flush();
        }}
        discard={(discarded) => sheet.discard(discarded)}
      />
      <input type="hidden" name="periodCode" value={report.periodCode} />
      <input type="hidden" name="taskSlug" value={report.taskSlug} />
      {/* Browsers that fill forms in again after "back" must not bring an old revision back. */}
      <input type="hidden" name="revision" autoComplete="off" value={sheet.stored.revision ?? ""} />
      <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,44rem)_minmax(0,1fr)] lg:items-start">
        <div className="[&_:is(input,textarea)]:scroll-mb-32">
          <DraftContext
            value={{
              ...{ initial, fields: view.fields, errors: told, values, typing: place },
              stored: Object.fromEntries(view.conflicts.map(({ name, theirs }) => [name, theirs])),
              restored: view.restored?.discarded ? [] : Object.keys(view.restored?.texts ?? {}),
              write: (texts) => sheet.write(texts),
            }}
          >
            <MeasureGroups inputs={rest.measures} />
            <h2 className={rest.measures.length > 0 ? "" : "mt-6"}>Tình hình thực hiện</h2>
            <TextInputs inputs={rest.texts} />
          </DraftContext>
          {rest.children}
        </div>
        <aside
          aria-label="Việc còn lại"
          className="mt-8 rounded-md bg-wash px-5 py-4 text-sm lg:sticky lg:top-4 lg:mt-6"
        >
          <Missing missing={missingFields(content, measures)} labelOf={labelOf} />
          {rest.aside}
        </aside>
      </div>
      <SaveBar pending={asked.pending} maySend={rest.maySend}>
        {scripted || posted.refusal === "" ? (
          <SaveStatus view={view} attempt={asked.attempt} />
        ) : (
          <p className="font-bold text-bad">{notSavedLabel}</p>
        )}
      </SaveBar>
    </form>
  );
}

/** What a form that was refused without a script leaves in the fields, and what is to be decided about it. */
function typedWithout(
  { fields, revision: _ }: DraftFormProps["stored"],
  { typed, refusal, stored }: DraftState,
) {
  const left = refusal && typed ? { ...fields, ...typed } : fields;
  const conflicts = Object.entries(stored).map(([name, theirs]) => ({
    ...{ name, base: "", mine: left[name] ?? "", theirs },
  }));
  return { fields: left, conflicts };
}
