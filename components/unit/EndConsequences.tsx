import Link from "next/link";
import { measurePath } from "@/lib/catalogue/schema";
import type { UnitDetail } from "@/lib/unit/queries.admin";

/** What ends with a unit, and what stays. */
export function EndConsequences({ unit }: { unit: UnitDetail }) {
  const active = (unit.accounts ?? []).filter(({ disabled }) => !disabled);
  return (
    <ul className="mb-6 max-w-text list-disc pl-5">
      <li>
        {active.length > 0 ? (
          <>
            Khoá {active.length} tài khoản và kết thúc mọi phiên đăng nhập:{" "}
            <b>{active.map(({ username }) => username).join(", ")}</b>.
          </>
        ) : (
          "Đơn vị không còn tài khoản nào đang dùng."
        )}
      </li>
      <li>
        {unit.tasks > 0 && `Thôi giao ${unit.tasks} nhiệm vụ. `}Các kỳ kết thúc sau ngày này không chờ báo cáo
        của đơn vị.
      </li>
      <li>Báo cáo, số liệu, tên cũ giữ nguyên; báo cáo đã nộp Văn phòng vẫn xem và duyệt được.</li>
      {unit.soleMeasures && (
        <li>
          <b>Các chỉ số thành phần sau chỉ đơn vị này báo cáo.</b> Chỉ số thành phần chưa có số liệu: mở ra và
          đổi đơn vị báo cáo. Chỉ số thành phần đã có số liệu: kết thúc, rồi thêm chỉ số thành phần mới do đơn
          vị khác báo cáo vào cùng chỉ tiêu; số liệu cũ giữ nguyên.
          <ul className="list-disc pl-5">
            {unit.soleMeasures.map(({ id, code, label }) => (
              <li key={id}>
                <Link href={measurePath(id)} prefetch={false} className="inline-block py-2.5">
                  {code}. {label}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}
