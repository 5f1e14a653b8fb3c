import { Callout } from "@/components/ui/Callout";
import { FieldLinks } from "./FieldLinks";

type TakenNoticeProps = { names: readonly string[]; by: string; labelOf: (name: string) => string };

/** That fields were filled by somebody else meanwhile; said once, changed nowhere else. */
export function TakenNotice({ names, by, labelOf }: TakenNoticeProps) {
  if (names.length === 0) return null;
  return (
    <div role="status">
      <Callout
        tone="info"
        title={by ? `Đã cập nhật nội dung ${by}.` : "Đã cập nhật nội dung lưu từ cửa sổ khác."}
      >
        <p>Các ô sau đồng chí không sửa nên lấy theo bản mới nhất:</p>
        <FieldLinks names={names} labelOf={labelOf} />
      </Callout>
    </div>
  );
}
