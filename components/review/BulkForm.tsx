"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { DataTable } from "@/components/ui/DataTable";
import { SelectField } from "@/components/ui/SelectField";
import { ratingLabels } from "@/lib/resolution/labels";
import { rating } from "@/lib/resolution/schema";
import { approveTogetherAction, type BulkState } from "@/lib/review/actions.bulk";
import { aloneLabels, outcomeText } from "@/lib/review/labels.bulk";
import type { QueueRow } from "@/lib/review/queries";
import { reviewPath } from "@/lib/review/schema";
import { bulkField } from "@/lib/review/schema.bulk";

const columns = [
  { key: "report", label: "Báo cáo" },
  { key: "period", label: "Kỳ" },
  { key: "rating", label: "Đánh giá của Văn phòng" },
];
const options = rating.options.map((value) => ({ value, label: ratingLabels[value] }));
const start: BulkState = { attempt: 0, outcomes: null, loggedOut: false };

/** The picked reports with the rating each gets; after confirming, what became of each. */
export function BulkForm({ rows }: { rows: readonly QueueRow[] }) {
  const [state, action, pending] = useActionState(approveTogetherAction, start);
  const outcomeOf = (id: string) => state.outcomes?.find(({ submissionId }) => submissionId === id);
  const ready = rows.filter((row) => row.waitedDays !== null && !row.alone && !outcomeOf(row.id));
  const done = state.outcomes?.filter(({ refused }) => refused === null).length ?? 0;
  return (
    <form action={action} noValidate>
      <div role="status">
        {state.outcomes && (
          <Callout tone={done === state.outcomes.length ? "ok" : "warn"} title={`Đã duyệt ${done} báo cáo`}>
            {done < state.outcomes.length && "Những báo cáo chưa duyệt được ghi rõ lý do bên dưới."}
          </Callout>
        )}
        {state.loggedOut && (
          <Callout tone="bad" title="Phiên đăng nhập đã hết">
            Chưa báo cáo nào được duyệt. Đăng nhập lại ở cửa sổ khác rồi bấm lại nút.
          </Callout>
        )}
      </div>
      <DataTable
        caption={`${rows.length} báo cáo đã chọn`}
        columns={columns}
        empty=""
        rows={rows.map((row) => ({
          key: row.id,
          cells: {
            report: (
              <a href={reviewPath(row.place)} className="-my-2.5 block py-2.5 no-underline">
                <b className="underline underline-offset-3">{row.unit}</b>
                <span className="block text-ink">{row.task}</span>
              </a>
            ),
            period: row.period,
            rating: ready.includes(row) ? <RatingOf row={row} /> : whyNot(row, outcomeOf(row.id)),
          },
        }))}
      />
      {ready.length > 0 && (
        <Button className="mt-6" aria-disabled={pending}>
          {pending ? "Đang duyệt…" : `Duyệt và công khai ${ready.length} báo cáo`}
        </Button>
      )}
    </form>
  );
}

function RatingOf({ row }: { row: QueueRow }) {
  return (
    <>
      <input type="hidden" name="chon" value={row.id} />
      <input type="hidden" name={bulkField(row.id, "revision")} value={row.revision} />
      <input type="hidden" name={bulkField(row.id, "versionNumber")} value={row.versionCount} />
      <SelectField
        name={bulkField(row.id, "rating")}
        label={<span className="sr-only">{`Đánh giá: ${row.unit}, ${row.task}`}</span>}
        options={options}
        defaultValue={row.rating ?? undefined}
      />
    </>
  );
}

function whyNot(row: QueueRow, outcome: Parameters<typeof outcomeText>[0] | undefined): string {
  if (outcome) return outcomeText(outcome);
  if (row.alone) return `Không duyệt cùng lúc được: ${aloneLabels[row.alone].toLowerCase()}.`;
  return "Báo cáo không còn chờ duyệt.";
}
