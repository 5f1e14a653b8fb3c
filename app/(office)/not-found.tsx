import { NotFoundInside } from "@/components/site/NotFoundInside";

/** Said for a report, figure or period that is not there. */
export default function OfficeNotFound() {
  return <NotFoundInside home="/van-phong" label="Về hàng chờ" />;
}
