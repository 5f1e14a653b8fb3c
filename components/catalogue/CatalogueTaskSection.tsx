import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import type { CatalogueTask } from "@/lib/catalogue/queries";
import { measurePath, taskPath } from "@/lib/catalogue/schema";
import { formatDate } from "@/lib/format";
import { taskKindLabels } from "@/lib/resolution/labels";

const columns = [
  { key: "measure", label: "Chỉ số thành phần" },
  { key: "indicator", label: "Chỉ tiêu" },
  { key: "unit", label: "Đơn vị tính" },
  { key: "state", label: "Tình trạng" },
];

/** One task with the measures that are entered in it. */
export function CatalogueTaskSection({ task }: { task: CatalogueTask }) {
  return (
    <section>
      <h2>
        <Link href={taskPath(task.slug)} prefetch={false} className="inline-block py-2">
          {task.title}
        </Link>
      </h2>
      <p className="text-ink-2 text-sm">
        {taskKindLabels[task.kind]} {task.ordinal}
        {task.endedOn && ` · kết thúc ngày ${formatDate(task.endedOn)}`}
      </p>
      <DataTable
        caption={`Chỉ số thành phần của nhiệm vụ ${task.title}`}
        captionHidden
        columns={columns}
        empty="Nhiệm vụ này không có chỉ số thành phần riêng."
        rows={task.measures.map((measure) => ({
          key: measure.id,
          cells: {
            measure: (
              <Link href={measurePath(measure.id)} prefetch={false} className="-my-2.5 inline-block py-2.5">
                {measure.code}. {measure.label}
              </Link>
            ),
            indicator: String(measure.number),
            unit: measure.unitLabel,
            state: measure.endedOn ? `Kết thúc ngày ${formatDate(measure.endedOn)}` : "Đang theo dõi",
          },
        }))}
      />
    </section>
  );
}
