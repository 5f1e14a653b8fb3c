import { Button } from "@/components/ui/Button";
import type { PeriodView } from "@/lib/publication/schema";

type PeriodPickerProps = {
  /** where the answer is shown */
  action: string;
  periods: readonly PeriodView[];
  chosen: string;
};

/** Chooses the period that a page speaks of; nothing where there is no choice. */
export function PeriodPicker({ action, periods, chosen }: PeriodPickerProps) {
  if (periods.length < 2) return null;
  return (
    <form action={action} className="mb-4 flex flex-wrap items-end gap-3 print:hidden">
      <div>
        <label htmlFor="ky" className="font-bold text-sm">
          Kỳ báo cáo
        </label>
        <select
          id="ky"
          name="ky"
          defaultValue={chosen}
          className="block min-h-[46px] rounded-sm border-[1.5px] border-edge bg-paper px-3"
        >
          {periods.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Button variant="secondary">Xem kỳ này</Button>
    </form>
  );
}
