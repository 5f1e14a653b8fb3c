import { DefinitionList } from "@/components/ui/DefinitionList";
import { askedLabels, followedText, kindLabels, overTimeLabels, testLabels } from "@/lib/catalogue/labels";
import type { CatalogueMeasureDetail } from "@/lib/catalogue/queries";
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
          { term: "Khi nào hỏi", description: askedLabels[measure.asked] },
          {
            term: "Tình trạng",
            description: followedText(measure),
          },
        ]}
      />
      <p className="mt-2 max-w-text text-ink-2 text-sm">
        {measure.fixed
          ? "Cách tính và đơn vị tính không đổi được: số liệu đã có được đọc theo đó. Cần cách tính khác thì kết thúc chỉ số này và thêm chỉ số thành phần mới."
          : "Chưa có số liệu nên cách tính và đơn vị tính còn sửa được."}
      </p>
    </>
  );
}
