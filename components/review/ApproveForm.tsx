import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { ratingLabels } from "@/lib/resolution/labels";
import { type Rating, rating } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";
import { CORRECTION_LIMIT } from "@/lib/review/schema";

type ApproveFormProps = {
  selfRating: Rating | null;
  /** something was published before: the public is told what changed */
  corrects: boolean;
  errors: FieldErrors;
  typed: Record<string, string>;
  pending: boolean;
};

const options = rating.options.map((value) => ({ value, label: ratingLabels[value] }));

/** The fields of an approval; the form around them sends them. */
export function ApproveForm({ selfRating, corrects, errors, typed, pending }: ApproveFormProps) {
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
      {corrects && (
        <TextArea
          name="correctionNote"
          label="Ghi chú đính chính"
          hint="Công khai cùng số liệu mới: điều gì đã thay đổi, vì sao."
          limit={CORRECTION_LIMIT}
          rows={3}
          error={errors.correctionNote}
          defaultValue={typed.correctionNote ?? ""}
        />
      )}
      <Button className="w-full" aria-disabled={pending}>
        {pending ? "Đang ghi…" : "Duyệt và công khai"}
      </Button>
    </>
  );
}
