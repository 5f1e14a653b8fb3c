"use client";

import { PeriodForm } from "@/components/period/PeriodForm";
import { Callout } from "@/components/ui/Callout";
import { TextField } from "@/components/ui/TextField";
import { setLicenceAction } from "@/lib/opendata/actions";
import { emptyForm } from "@/lib/period/schema.form";

/** Sets the licence of the open data. */
export function LicenceForm({ title, licence }: { title: string; licence: string }) {
  return (
    <PeriodForm
      action={setLicenceAction}
      start={emptyForm}
      title={title}
      errorTitle="Chưa lưu được"
      button="Lưu và công bố"
      done={<Callout tone="ok">Đã lưu. Trang Dữ liệu mở và mọi tệp tải về đã ghi giấy phép này.</Callout>}
    >
      {({ errors, typed }) => (
        <>
          <input type="hidden" name="shown" autoComplete="off" value={licence} />
          <TextField
            name="licence"
            label="Giấy phép sử dụng dữ liệu"
            hint="Ghi tên giấy phép, kèm địa chỉ toàn văn nếu có. Ví dụ: Creative Commons Ghi công 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi. Để trống là chưa công bố giấy phép."
            autoComplete="off"
            error={errors.licence}
            defaultValue={typed.licence ?? licence}
          />
        </>
      )}
    </PeriodForm>
  );
}
