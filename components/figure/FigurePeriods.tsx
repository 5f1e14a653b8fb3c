import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";

type FigurePeriodsProps = {
  /** the page's own address */
  action: string;
  periods: readonly { code: string; label: string }[];
  /** the one shown */
  period: string;
};

/** Chooses the period of a task's figures. */
export function FigurePeriods({ action, periods, period }: FigurePeriodsProps) {
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-3 print:hidden [&>div]:mb-0">
      <SelectField
        name="ky"
        label="Kỳ báo cáo"
        options={periods.map(({ code, label }) => ({ value: code, label }))}
        defaultValue={period}
      />
      <Button variant="secondary">Xem</Button>
    </form>
  );
}
