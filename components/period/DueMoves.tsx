import { DataTable } from "@/components/ui/DataTable";
import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import { RadioGroup } from "@/components/ui/RadioGroup";
import { formatDateTime } from "@/lib/format";
import type { DueMove } from "@/lib/period/calc.holidays";

type DueMovesProps = {
  moves: readonly DueMove[];
  mark: string;
  /** how often the form was sent: the question takes the focus when an answer brought it */
  attempt: number;
  decision?: string;
  error?: string;
};

const columns = [
  { key: "period", label: "Kỳ chưa mở" },
  { key: "from", label: "Hạn hiện nay" },
  { key: "to", label: "Hạn theo ngày nghỉ" },
];

/** The due times that a change of the holidays would move, and the question whether they shall. */
export function DueMoves({ moves, mark, attempt, decision, error }: DueMovesProps) {
  if (moves.length === 0) return <input type="hidden" name="shown" autoComplete="off" value="" />;
  return (
    <>
      <input type="hidden" name="shown" autoComplete="off" value={mark} />
      {attempt > 0 && !error && (
        <FocusOnArrival arrival={mark} labelledBy="doi-han" className="max-w-text">
          <p id="doi-han">
            Chưa lưu: thay đổi này làm đổi hạn nộp của kỳ chưa mở. Chọn cách xử lý rồi bấm lại nút.
          </p>
        </FocusOnArrival>
      )}
      <DataTable
        caption="Hạn nộp bị ảnh hưởng"
        columns={columns}
        empty=""
        rows={moves.map(({ id, label, from, to }) => ({
          key: id,
          cells: {
            period: <b>{label}</b>,
            from: <span className="tabular-nums">{formatDateTime(from)}</span>,
            to: <span className="tabular-nums">{formatDateTime(to)}</span>,
          },
        }))}
      />
      <div className="mt-6">
        <RadioGroup
          name="decision"
          legend="Hạn nộp của các kỳ trên"
          error={error}
          defaultValue={decision}
          options={[
            { value: "move", label: "Chuyển hạn theo ngày nghỉ" },
            { value: "keep", label: "Giữ nguyên hạn hiện nay" },
          ]}
        />
      </div>
    </>
  );
}
