import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";

/** Chooses the year that is previewed; an address of its own, so it needs no script. */
export function YearChoice({ years, shown }: { years: readonly number[]; shown: number }) {
  return (
    <form action="/van-phong/ky/tao" className="flex flex-wrap items-end gap-x-4">
      <SelectField
        name="nam"
        label="Năm"
        hint="Những năm chưa có kỳ báo cáo."
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        defaultValue={String(shown)}
      />
      <div className="mb-6">
        <Button variant="secondary">Xem trước</Button>
      </div>
    </form>
  );
}
