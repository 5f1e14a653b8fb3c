import { Callout } from "@/components/ui/Callout";
import { formatDateTime } from "@/lib/format";
import { StepForm } from "./StepForm";

type ReadyStateProps = {
  ready: { at: Date; by: string };
  address: { periodCode: string; taskSlug: string };
  revision: number;
  mayTakeBack: boolean;
};

/** That a draft waits for the unit's head: since when, by whom; with the way to take it back. */
export function ReadyState({ ready, address, revision, mayTakeBack }: ReadyStateProps) {
  return (
    <Callout tone="ok" title={`Đã trình lãnh đạo lúc ${formatDateTime(ready.at)}`}>
      <p>Tài khoản trình: {ready.by}.</p>
      {mayTakeBack && (
        <div className="mt-3">
          <StepForm
            step="unready"
            address={address}
            revision={revision}
            button="Rút trình"
            variant="secondary"
          >
            <p className="mb-3">Rút trình khi cần sửa thêm; báo cáo vẫn là bản nháp.</p>
          </StepForm>
        </div>
      )}
    </Callout>
  );
}
