import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { formatDateTime } from "@/lib/format";
import type { Version } from "@/lib/submission/queries";

type CompareFormProps = {
  /** newest first */
  versions: readonly Version[];
  compared: readonly [Version, Version] | null;
  action: string;
};

/** Chooses two versions to compare; the last two when nothing was chosen yet. */
export function CompareForm({ versions, compared, action }: CompareFormProps) {
  const options = versions.map(({ number, submittedAt }) => ({
    value: String(number),
    label: `Bản ${number} · ${formatDateTime(submittedAt)}`,
  }));
  const [from = options[1]?.value, to = options[0]?.value] =
    compared?.map(({ number }) => String(number)) ?? [];
  return (
    <section aria-labelledby="so-sanh" className="print:hidden">
      <h2 id="so-sanh">So sánh hai bản</h2>
      <form action={action} className="grid items-end gap-x-4 sm:grid-cols-[1fr_1fr_auto] [&>div]:mb-4">
        <SelectField name="tu" label="Từ" options={options} defaultValue={from} />
        <SelectField name="den" label="Đến" options={options} defaultValue={to} />
        <Button variant="secondary" className="mb-4">
          So sánh
        </Button>
      </form>
    </section>
  );
}
