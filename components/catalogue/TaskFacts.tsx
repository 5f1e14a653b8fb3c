import { DefinitionList } from "@/components/ui/DefinitionList";
import { spansText } from "@/lib/catalogue/labels";
import type { CatalogueTaskDetail } from "@/lib/catalogue/queries";
import { formatDate } from "@/lib/format";

/** What a task asks and of whom. */
export function TaskFacts({ task }: { task: CatalogueTaskDetail }) {
  const assigned = task.units.filter(({ spans }) => spans.length > 0);
  return (
    <DefinitionList
      items={[
        {
          term: "Việc cần làm",
          description:
            task.workItems.length > 0 ? (
              <ul>
                {task.workItems.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ) : (
              "Chưa có"
            ),
        },
        {
          term: "Đơn vị được giao",
          description:
            assigned
              .map(({ label, spans }) => {
                const text = spansText(spans);
                return text ? `${label} (${text})` : label;
              })
              .join(", ") || "Chưa giao đơn vị nào",
        },
        {
          term: "Tình trạng",
          description: task.endedOn ? `Kết thúc ngày ${formatDate(task.endedOn)}` : "Đang theo dõi",
        },
      ]}
    />
  );
}
