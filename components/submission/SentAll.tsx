import { Callout } from "@/components/ui/Callout";
import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import { isWithOffice } from "@/lib/submission/workflow";
import type { TaskRow } from "@/lib/workspace/queries";
import { ReceiptList } from "./ReceiptList";

type SentAllProps = { unitCode: string; period: string; tasks: readonly TaskRow[] };

/** After everything was sent at once: what waits for the office now, each with its receipt. */
export function SentAll({ unitCode, period, tasks }: SentAllProps) {
  const waiting = tasks.filter(({ progress }) => isWithOffice(progress));
  return (
    <FocusOnArrival arrival={`${waiting.length}`} labelledBy="da-gui" className="mb-6">
      <Callout
        tone="ok"
        title={<span id="da-gui">{`Đã gửi. ${waiting.length} báo cáo đang chờ Văn phòng xem xét`}</span>}
      >
        <ReceiptList unitCode={unitCode} period={period} tasks={waiting} />
      </Callout>
    </FocusOnArrival>
  );
}
