import { Refusal } from "@/components/submission/Refusal";
import { Callout } from "@/components/ui/Callout";
import type { BulkState } from "@/lib/review/actions.bulk";
import { outcomesTitle } from "@/lib/review/labels.bulk";

const loggedOut =
  "Phiên đăng nhập đã hết nên chưa báo cáo nào được duyệt. Đăng nhập lại ở cửa sổ khác rồi bấm lại nút.";

/** What became of the list as a whole. */
export function BulkSaid({ state: { attempt, outcomes, ...state } }: { state: BulkState }) {
  if (state.loggedOut) return <Refusal attempt={attempt} title="Chưa thực hiện" text={loggedOut} />;
  const refused = outcomes?.some((outcome) => outcome.refused !== null);
  return (
    <div role="status">
      {outcomes && (
        <Callout tone={refused ? "warn" : "ok"} title={outcomesTitle(outcomes)}>
          {refused && "Báo cáo chưa duyệt có ghi lý do ở từng dòng bên dưới."}
        </Callout>
      )}
    </div>
  );
}
