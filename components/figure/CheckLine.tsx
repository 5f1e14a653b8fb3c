import { Callout } from "@/components/ui/Callout";
import { checkText } from "@/lib/figure/labels";
import type { FigureDetail } from "@/lib/figure/queries.measure";

/** Whether the listed units add up to what is published; red, with both numbers, when they do not. */
export function CheckLine({ measure, check }: Pick<FigureDetail, "measure" | "check">) {
  return (
    <Callout tone={check.agrees ? "ok" : "bad"} title={check.agrees ? undefined : "Số liệu không khớp"}>
      {checkText(measure, check)}
    </Callout>
  );
}
