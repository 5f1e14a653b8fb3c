import { DocumentTitle } from "@/components/site/DocumentTitle";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";

/** Said inside the workspace for an address that is not there for this unit. */
export default function UnitNotFound() {
  return (
    <>
      <DocumentTitle title="Không tìm thấy báo cáo" />
      <PageHeading
        title="Không tìm thấy báo cáo"
        lede="Kỳ hoặc nhiệm vụ ở địa chỉ này không có, chưa mở, hoặc không giao cho đơn vị của đồng chí."
      />
      <p>
        <ButtonLink href="/bao-cao">Về các nhiệm vụ của kỳ này</ButtonLink>
      </p>
    </>
  );
}
