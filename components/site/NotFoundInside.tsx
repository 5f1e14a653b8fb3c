import { ButtonLink } from "@/components/ui/Button";
import { DocumentTitle } from "./DocumentTitle";
import { MessagePage } from "./MessagePage";

/** Said inside the office's or the administrator's area for an address that is not there. */
export function NotFoundInside({ home, label }: { home: string; label: string }) {
  return (
    <MessagePage title="Không tìm thấy trang">
      <DocumentTitle title="Không tìm thấy trang" />
      <p>Nội dung ở địa chỉ này không có, hoặc đã chuyển sang địa chỉ khác.</p>
      <p className="mt-6">
        <ButtonLink href={home}>{label}</ButtonLink>
      </p>
    </MessagePage>
  );
}
