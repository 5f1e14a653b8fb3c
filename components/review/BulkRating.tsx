import { SelectField } from "@/components/ui/SelectField";
import { StatusTag } from "@/components/ui/StatusTag";
import { ToneIcon } from "@/components/ui/ToneIcon";
import { ratingLabels } from "@/lib/resolution/labels";
import { rating } from "@/lib/resolution/schema";
import { notTogetherText, outcomeText } from "@/lib/review/labels.bulk";
import type { QueueRow } from "@/lib/review/queries";
import { type BulkOutcome, bulkField } from "@/lib/review/schema.bulk";

const options = rating.options.map((value) => ({ value, label: ratingLabels[value] }));

/** The office's rating of one report in the list, the unit's own to begin with; or why there is none to give. */
export function BulkRating({ row, outcome }: { row: QueueRow; outcome: BulkOutcome | undefined }) {
  if (outcome?.refused === null) return <StatusTag tone="ok">{outcomeText(outcome)}</StatusTag>;
  const why = outcome ? outcomeText(outcome) : notTogetherText(row.waitedDays !== null, row.alone);
  if (why) {
    return (
      <span className="flex gap-1.5 text-sm text-warn sm:max-w-80">
        <ToneIcon sign="warn" className="mt-1 size-3.5" />
        {why}
      </span>
    );
  }
  return (
    <div className="-mb-6 sm:-mt-1.5 sm:-mb-5 sm:w-64">
      <input type="hidden" name="chon" value={row.id} />
      <input type="hidden" name={bulkField(row.id, "revision")} autoComplete="off" value={row.revision} />
      <input
        type="hidden"
        name={bulkField(row.id, "versionNumber")}
        autoComplete="off"
        value={row.versionCount}
      />
      <SelectField
        name={bulkField(row.id, "rating")}
        label={<span className="sr-only">{`Đánh giá: ${row.unit}, ${row.task}`}</span>}
        options={options}
        defaultValue={row.rating ?? undefined}
      />
    </div>
  );
}
