import { DefinitionList } from "@/components/ui/DefinitionList";
import { kindLabels, overTimeLabels, testLabels } from "@/lib/catalogue/labels";
import type { CatalogueMeasureDetail } from "@/lib/catalogue/queries";
import { formatDate } from "@/lib/format";
import { operatorSigns } from "@/lib/resolution/labels";

/** How a measure is counted: fixed, because existing figures are read by it. */
export function MeasureDefinition({ measure }: { measure: CatalogueMeasureDetail }) {
  const { numeratorLabel, denominatorLabel } = measure;
  const parts = numeratorLabel && denominatorLabel ? ` (${numeratorLabel} / ${denominatorLabel})` : "";
  return (
    <>
      <DefinitionList
        items={[
          { term: "Đơn vị tính", description: measure.unitLabel },
          {
            term: "Cách tính",
            description: `${kindLabels[measure.kind]}${parts}; ${overTimeLabels[measure.overTime]}`,
          },
          {
            term: "So với mục tiêu",
            description: `${testLabels[measure.test]} (${operatorSigns[measure.operator]})`,
          },
          { term: "Khi nào hỏi", description: measure.asked === "YEAR_END" ? "Kỳ cuối năm" : "Mọi kỳ" },
          {
            term: "Tình trạng",
            description: measure.endedOn ? `Kết thúc ngày ${formatDate(measure.endedOn)}` : "Đang theo dõi",
          },
        ]}
      />
      <p className="mt-2 text-ink-2 text-sm">
        Cách tính và đơn vị tính không đổi được: số liệu đã có được hiểu theo đó. Cần cách tính khác thì kết
        thúc chỉ số này và đưa chỉ số mới vào tệp danh mục.
      </p>
    </>
  );
}
