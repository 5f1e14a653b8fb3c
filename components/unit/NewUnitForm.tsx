"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { createUnitAction, type UnitFormState } from "@/lib/unit/actions";
import { NameFields } from "./NameFields";

const start: UnitFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const fields = ["code", "name", "kind", "validFrom"];

/** A new unit with its first name. */
export function NewUnitForm() {
  return (
    <AdminForm
      action={createUnitAction}
      start={start}
      title="Thêm đơn vị"
      fields={fields}
      button="Thêm đơn vị"
    >
      {({ typed, errors }) => (
        <>
          <TextField
            name="code"
            label="Mã đơn vị"
            hint="Đứng trong địa chỉ trang, ví dụ an-loc. Sau này không đổi được."
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            error={errors.code}
            defaultValue={typed.code ?? ""}
          />
          <NameFields typed={typed} errors={errors} />
          <TextField
            name="validFrom"
            label="Ngày thành lập (không bắt buộc)"
            hint="Ngày/tháng/năm, ví dụ 01/11/2020. Kỳ báo cáo kết thúc trước ngày này không tính đơn vị. Để trống nếu đơn vị có từ trước."
            width="short"
            autoComplete="off"
            error={errors.validFrom}
            defaultValue={typed.validFrom ?? ""}
          />
        </>
      )}
    </AdminForm>
  );
}
