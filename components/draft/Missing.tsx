import { FieldLinks } from "./FieldLinks";

type MissingProps = {
  missing: { required: readonly string[]; measures: readonly string[] };
  labelOf: (name: string) => string;
};

/** What is still blank before the report can be sent, as links; changes while it is typed. */
export function Missing({ missing, labelOf }: MissingProps) {
  const { required, measures } = missing;
  if (required.length + measures.length === 0) return <p className="font-bold">Đã đủ nội dung để gửi.</p>;
  return (
    <>
      {required.length > 0 && <p className="font-bold">Cần có trước khi gửi</p>}
      <FieldLinks names={required} labelOf={labelOf} />
      {measures.length > 0 && (
        <>
          <p className="mt-2 font-bold">Số liệu chưa nhập</p>
          <FieldLinks names={measures} labelOf={labelOf} />
          <p className="text-ink-2">Vẫn gửi được; trang công khai ghi “Chưa có số liệu”.</p>
        </>
      )}
    </>
  );
}
