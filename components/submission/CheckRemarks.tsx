import { Callout } from "@/components/ui/Callout";
import { figureText, measureTitle, unusualReason } from "@/lib/measure/calc";
import type { FormMeasure } from "@/lib/measure/schema";
import { fieldTitle, missingFields } from "@/lib/submission/calc";
import type { Content } from "@/lib/submission/schema";

type CheckRemarksProps = { content: Content; measures: readonly FormMeasure[] };

/** What may be sent but should be looked at once more: figures left blank, and unusual ones with their explanation. */
export function CheckRemarks({ content, measures }: CheckRemarksProps) {
  const blank = missingFields(content, measures).measures;
  const unusual = measures.flatMap((measure) => {
    const value = content.values[measure.id];
    const reason = unusualReason(measure, value);
    return reason && value?.explanation.trim() ? [{ measure, value, reason }] : [];
  });
  return (
    <>
      {blank.length > 0 && (
        <Callout tone="info" title={`${blank.length} số liệu chưa nhập`}>
          <p className="max-w-none">
            {blank.map((field) => fieldTitle(field, measures)).join("; ")}. Vẫn gửi được; trang công khai ghi
            “Chưa có số liệu”.
          </p>
        </Callout>
      )}
      {unusual.length > 0 && (
        <Callout tone="warn" title={`${unusual.length} số liệu khác thường, đã có giải thích`}>
          <ul>
            {unusual.map(({ measure, value, reason }) => (
              <li key={measure.id}>
                <b>{measureTitle(measure)}:</b> {figureText(measure, value)}. {reason} Giải thích:{" "}
                {value.explanation}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
