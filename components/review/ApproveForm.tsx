import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { correctionReasonLabels } from "@/lib/publication/labels.corrections";
import { correctionReason } from "@/lib/publication/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import { type Rating, rating } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";
import { CORRECTION_LIMIT, SUMMARY_LIMIT } from "@/lib/review/schema";
import { WithholdField } from "./WithholdField";

type ApproveFormProps = {
  selfRating: Rating | null;
  /** as the unit wrote it */
  publicSummary: string;
  /** something was published before: the public is told what changed */
  corrects: boolean;
  errors: FieldErrors;
  typed: Record<string, string>;
  pending: boolean;
};

const options = rating.options.map((value) => ({ value, label: ratingLabels[value] }));
const reasons = correctionReason.options.map((value) => ({ value, label: correctionReasonLabels[value] }));

/** The fields of an approval; the form around them sends them. */
export function ApproveForm({
  selfRating,
  publicSummary,
  corrects,
  errors,
  typed,
  pending,
}: ApproveFormProps) {
  return (
    <>
      <SelectField
        name="rating"
        label="Đánh giá của Văn phòng"
        hint={selfRating && `Đơn vị tự đánh giá: ${ratingLabels[selfRating].toLowerCase()}.`}
        emptyLabel={selfRating ? undefined : "Chọn mức đánh giá"}
        options={options}
        error={errors.rating}
        defaultValue={typed.rating ?? selfRating ?? ""}
      />
      <TextArea
        // Another version has other words: those of the version before must not be published by it.
        key={publicSummary}
        name="publicSummary"
        label="Thông tin công khai"
        hint="Như đơn vị viết; Văn phòng được biên tập."
        limit={SUMMARY_LIMIT}
        rows={6}
        error={errors.publicSummary}
        defaultValue={typed.publicSummary ?? publicSummary}
      />
      {corrects && (
        <>
          <SelectField
            name="correctionReason"
            label="Lý do đính chính"
            emptyLabel="Chọn lý do"
            options={reasons}
            error={errors.correctionReason}
            defaultValue={typed.correctionReason ?? ""}
          />
          <TextArea
            name="correctionNote"
            label="Ghi chú đính chính"
            hint="Công khai cùng số liệu cũ và mới: điều gì đã thay đổi, vì sao."
            limit={CORRECTION_LIMIT}
            rows={3}
            error={errors.correctionNote}
            defaultValue={typed.correctionNote ?? ""}
          />
        </>
      )}
      <WithholdField errors={errors} typed={typed} />
      <Button className="w-full" aria-disabled={pending}>
        {pending ? (
          "Đang ghi…"
        ) : (
          <>
            <span className="[form:has([name=withhold]:checked)_&]:hidden">Duyệt và công khai</span>
            <span className="hidden [form:has([name=withhold]:checked)_&]:inline">
              Duyệt, không công khai
            </span>
          </>
        )}
      </Button>
    </>
  );
}
