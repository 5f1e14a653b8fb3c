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
      {unit.soleMeasures.length > 0 && (
        <li>
          <b>
            Chỉ tiêu {unit.soleMeasures.join(", ")} chỉ đơn vị này báo cáo: cần giao cho đơn vị khác ở phần
            Danh mục.
          </b>
        </li>
      )}
    </ul>
  );
}
