const sizes = [
  { id: "co-chu-thuong", label: "Cỡ chữ thường" },
  { id: "co-chu-lon", label: "Cỡ chữ lớn" },
  { id: "co-chu-rat-lon", label: "Cỡ chữ rất lớn" },
];

const line = "flex min-h-11 items-center gap-2.5";
const box = "size-5 accent-ink";

/** Text size and contrast of the page, in HTML and CSS alone: app/themes.css reads what is checked. */
export function DisplaySwitch() {
  return (
    <details className="border-line border-b print:hidden">
      <summary className="wrap flex min-h-11 cursor-pointer list-none items-center text-sm underline underline-offset-3 md:justify-end">
        Cỡ chữ và độ tương phản
      </summary>
      <form className="wrap flex flex-wrap gap-x-8 pb-2 md:justify-end">
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="sr-only">Cỡ chữ</legend>
          {sizes.map(({ id, label }) => (
            <label key={id} className={line}>
              <input
                type="radio"
                name="co-chu"
                id={id}
                className={box}
                defaultChecked={id === "co-chu-thuong"}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <label className={line}>
          <input type="checkbox" id="tuong-phan" className={box} />
          Tương phản cao
        </label>
      </form>
    </details>
  );
}
