import { DefinitionList } from "@/components/ui/DefinitionList";
import type { ImportSummary } from "@/lib/catalogue/schema.import";
import { formatNumber } from "@/lib/format";

/** What a file that is right would bring. */
export function ImportSummaryList({ summary }: { summary: ImportSummary }) {
  const { title, slug, tasks, indicators, measures, units, knownUnits, periods, becomesCurrent } = summary;
  const known =
    knownUnits > 0 ? `, trong đó ${formatNumber(knownUnits)} đã có trên Cổng và được giữ nguyên` : "";
  return (
    <section aria-labelledby="se-nap">
      <h2 id="se-nap">Tệp hợp lệ, sẵn sàng nạp</h2>
      <DefinitionList
        items={[
          { term: "Nghị quyết", description: `${title} (mã ${slug})` },
          { term: "Nhiệm vụ", description: formatNumber(tasks) },
          {
            term: "Chỉ tiêu",
            description: `${formatNumber(indicators)}, gồm ${formatNumber(measures)} chỉ số thành phần`,
          },
          { term: "Đơn vị", description: `${formatNumber(units)}${known}` },
          { term: "Kỳ báo cáo", description: `${formatNumber(periods)} kỳ của cả nhiệm kỳ` },
          {
            term: "Sau khi nạp",
            description: becomesCurrent
              ? "Cổng chuyển sang nghị quyết này; số liệu của nghị quyết trước được lưu nguyên."
              : "Cổng vẫn hiển thị nghị quyết có nhiệm kỳ bắt đầu muộn hơn; nghị quyết này chỉ được lưu.",
          },
        ]}
      />
    </section>
  );
}
