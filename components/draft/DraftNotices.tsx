import { Refusal } from "@/components/submission/Refusal";
import { Callout } from "@/components/ui/Callout";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { refusalText, savedByLabel } from "@/lib/draft/labels";
import type { Choice, DraftView } from "@/lib/draft/schema";
import type { FieldErrors } from "@/lib/result";
import type { DraftState } from "@/lib/submission/actions";
import { useScripted } from "./DraftContext";
import { MergePanel } from "./MergePanel";
import { RestoredNotice } from "./RestoredNotice";
import { TakenNotice } from "./TakenNotice";

type DraftNoticesProps = {
  view: DraftView;
  /** the answer to a form that was sent without a script */
  posted: DraftState;
  /** the last press of a button: how many there were, and what was wrong then */
  asked: { attempt: number; problems: FieldErrors };
  labelOf: (name: string) => string;
  nameOf: (name: string, value: string) => string;
  resolve: (choices: Record<string, Choice>) => void;
  discard: (discarded: boolean) => void;
};

/** What stands above the form: what is wrong, what is to be decided, what was brought back. */
export function DraftNotices({ view, posted, asked, labelOf, nameOf, ...act }: DraftNoticesProps) {
  const scripted = useScripted();
  const { save, conflicts, restored, taken, other } = view;
  const { attempt } = asked;
  const problems = Object.entries(asked.problems).map(([field, message]) => ({ field, message }));
  const merging = scripted && conflicts.length > 0;
  const refusal = attempt > 0 ? refusalText(save) : merging ? "" : posted.refusal;
  const differing = Object.keys(posted.stored).map((name) => ({ name, label: labelOf(name) }));
  return (
    <>
      <ErrorSummary
        // Without a script one wrong field holds the whole form back.
        title={attempt > 0 ? "Chưa lưu hết: có ô cần sửa" : "Chưa lưu: có nội dung cần sửa"}
        errors={problems}
        attempt={attempt}
      />
      {refusal && problems.length === 0 && (
        <Refusal attempt={attempt} text={refusal} differing={scripted ? [] : differing} />
      )}
      {save.kind === "refused" && attempt === 0 && (
        <div role="alert">
          <Callout tone="bad" title="Chưa lưu.">
            <p>{save.message}</p>
          </Callout>
        </div>
      )}
      {merging && (
        <MergePanel
          attempt={attempt}
          conflicts={conflicts}
          other={other ?? { by: "", at: "" }}
          mineOf={(name) => view.fields[name] ?? ""}
          labelOf={labelOf}
          nameOf={nameOf}
          resolve={act.resolve}
        />
      )}
      {restored && <RestoredNotice restored={restored} labelOf={labelOf} discard={act.discard} />}
      <TakenNotice names={taken} by={other ? savedByLabel(other) : ""} labelOf={labelOf} />
    </>
  );
}
