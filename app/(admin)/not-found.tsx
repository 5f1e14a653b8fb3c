import { NotFoundInside } from "@/components/site/NotFoundInside";

/** Said for an account, unit, task or measure that is not there. */
export default function AdminNotFound() {
  return <NotFoundInside home="/quan-tri" label="Về trang quản trị" />;
}
