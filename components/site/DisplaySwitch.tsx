import { Button } from "@/components/ui/Button";

const sizes = [
  { value: "thuong", label: "Cỡ chữ thường" },
  { value: "lon", label: "Cỡ chữ lớn" },
  { value: "rat-lon", label: "Cỡ chữ rất lớn" },
];
const contrasts = [
  { value: "thuong", label: "Tương phản thường" },
  { value: "cao", label: "Tương phản cao" },
];

/**
 * Text size and contrast. A choice shows at once, by app/themes.css alone; sent, the server keeps it for the pages
 * that follow (server/display.ts), whose style sheet is the only thing that differs from reader to reader.
 */
export function DisplaySwitch() {
  return (
    <section aria-label="Cách hiển thị" className="print:hidden">
      <details className="border-line border-b">
        <summary className="wrap flex min-h-11 cursor-pointer list-none items-center text-sm underline underline-offset-3 md:justify-end">
          Cỡ chữ và độ tương phản
        </summary>
        <form
          method="post"
          action="/hien-thi"
          className="wrap flex flex-wrap items-center gap-x-8 gap-y-2 pb-3 md:justify-end"
        >
          <Choices legend="Cỡ chữ" name="co-chu" choices={sizes} />
          <Choices legend="Độ tương phản" name="tuong-phan" choices={contrasts} />
          <Button variant="secondary">Giữ cho các trang sau</Button>
          <p className="max-w-none basis-full text-ink-2 text-sm md:text-right">
            Chọn là thấy ngay trên trang này. Khi bấm nút, Cổng lưu một cookie chỉ ghi lựa chọn hiển thị.
          </p>
        </form>
        <link rel="stylesheet" href="/hien-thi.css" precedence="reader" />
      </details>
    </section>
  );
}

type ChoicesProps = { legend: string; name: string; choices: { value: string; label: string }[] };

/** Nothing is chosen beforehand: until something is, what was kept holds. */
function Choices({ legend, name, choices }: ChoicesProps) {
  return (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-2.5">
          <input
            type="radio"
            name={name}
            value={value}
            id={`${name}-${value}`}
            className="size-5 accent-ink"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
