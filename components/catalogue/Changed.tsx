import { Callout } from "@/components/ui/Callout";

/** Said on the page that shows a change; nothing without one. */
export function Changed({ said }: { said: unknown }) {
  if (said !== "ghi") return null;
  return (
    <div role="status">
      <Callout tone="ok">Đã ghi. Thay đổi có hiệu lực ngay và được lưu trong nhật ký.</Callout>
    </div>
  );
}
