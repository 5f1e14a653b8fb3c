"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { formatDate } from "@/lib/format";
import { resumeUnitAction, type UnitFormState } from "@/lib/unit/actions";

const start: UnitFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

type ResumeUnitFormProps = { title: string; unitId: string; endedOn: string };

/** Takes the end of a unit back. */
export function ResumeUnitForm({ title, unitId, endedOn }: ResumeUnitFormProps) {
  return (
    <AdminForm action={resumeUnitAction} start={start} title={title} fields={[]} button="Bỏ ngày kết thúc">
      {() => (
        <>
          <input type="hidden" name="unitId" value={unitId} />
          <p className="mb-6 max-w-text">
            Ngày hoạt động cuối cùng đã ghi là {formatDate(endedOn)}. Bỏ ngày này thì đơn vị hoạt động tiếp từ
            ngày liền sau, với các nhiệm vụ đã thôi giao khi kết thúc. Kỳ đã đóng trong thời gian đó, nếu có,
            sẽ hiện là chưa nộp. Tài khoản vẫn khoá, mở lại từng tài khoản ở mục Tài khoản.
          </p>
        </>
      )}
    </AdminForm>
  );
}
