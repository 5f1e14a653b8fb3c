import { ButtonLink } from "@/components/ui/Button";
import { periodActionLabels } from "@/lib/period/labels";
import type { PeriodSummary } from "@/lib/period/queries";
import { nextAction, periodTransition } from "@/lib/period/workflow";
import { PeriodButton } from "./PeriodButton";

type PeriodMoveProps = { period: Pick<PeriodSummary, "id" | "code" | "label" | "state"> };

/** What may be done with a period now: one press, or the way to the form that asks for the reason. */
export function PeriodMove({ period: { id, code, label, state } }: PeriodMoveProps) {
  const action = nextAction(state);
  if (!periodTransition(action).needsReason) {
    return <PeriodButton periodId={id} label={label} action={action} />;
  }
  return (
    <ButtonLink href={`/van-phong/ky/${code}#mo-lai`} className="whitespace-nowrap">
      {periodActionLabels[action]}…<span className="sr-only"> {label}</span>
    </ButtonLink>
  );
}
