import { DataTable } from "@/components/ui/DataTable";
import type { Problem } from "@/lib/catalogue/schema.import";

const columns = [
  { key: "place", label: "Chỗ sai" },
  { key: "message", label: "Cần sửa" },
];

/** Everything that is wrong with a file, so that one correction is enough. */
export function ImportProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div className="mb-8">
      <DataTable
        caption={`Tệp có ${problems.length} chỗ cần sửa; chưa ghi gì. Sửa trong tệp rồi kiểm tra lại.`}
        columns={columns}
        empty=""
        rows={problems.map(({ place, message }) => ({
          key: `${place} ${message}`,
          cells: { place: <b>{place}</b>, message },
        }))}
      />
    </div>
  );
}
