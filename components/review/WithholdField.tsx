import { TextArea } from "@/components/ui/TextArea";
import type { FieldErrors } from "@/lib/result";
import { REASON_LIMIT } from "@/lib/submission/schema";

type WithholdFieldProps = { errors: FieldErrors; typed: Record<string, string> };

/** "Không công khai" and why. The reason shows once the box is ticked; a browser that cannot tell shows it always. */
export function WithholdField({ errors, typed }: WithholdFieldProps) {
  return (
    <>
      <label className="mb-3 flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          name="withhold"
          value="1"
          defaultChecked={typed.withhold !== undefined}
          className="size-6 shrink-0 accent-link"
        />
        Không công khai báo cáo này
      </label>
      <div className="[form:not(:has([name=withhold]:checked))_&]:hidden">
        <TextArea
          name="withheld"
          label="Lý do không công khai"
          hint="Chỉ cần khi chọn không công khai. Đơn vị và lãnh đạo đọc được lý do này."
          limit={REASON_LIMIT}
          rows={3}
          error={errors.withheld}
          defaultValue={typed.withheld ?? ""}
        />
      </div>
    </>
  );
}
