import { StatusTag } from "@/components/ui/StatusTag";
import { accountState, type AccountState as State, stateLabels } from "@/lib/account/labels";

const tones: Record<State, "ok" | "warn" | "bad"> = {
  "dang-dung": "ok",
  "cho-doi-mat-khau": "warn",
  "da-khoa": "bad",
};

type AccountStateProps = { account: { disabledAt: Date | null; mustChangePassword: boolean } };

/** Whether an account may be used. */
export function AccountState({ account }: AccountStateProps) {
  const state = accountState(account);
  return (
    <StatusTag tone={tones[state]} sign={state === "da-khoa" ? "alert" : undefined}>
      {stateLabels[state]}
    </StatusTag>
  );
}
