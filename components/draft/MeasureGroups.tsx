import { MeasureField, type MeasureInput } from "./MeasureField";

/** The measures under the heading of the indicator they belong to. */
export function MeasureGroups({ inputs }: { inputs: readonly MeasureInput[] }) {
  if (inputs.length === 0) return null;
  const groups: { title: string; inputs: MeasureInput[] }[] = [];
  for (const input of inputs) {
    const title = input.measure.indicatorTitle;
    const last = groups.at(-1);
    if (last?.title === title) last.inputs.push(input);
    else groups.push({ title, inputs: [input] });
  }
  return (
    <>
      <h2 className="mt-6">Số liệu chỉ tiêu</h2>
      {groups.map(({ title, inputs: own }) => (
        <section key={title} className="border-line border-t pt-4">
          <h3>{heading(title, own)}</h3>
          {own.map((input) => (
            <MeasureField key={input.measure.id} input={input} isAlone={own.length === 1} />
          ))}
        </section>
      ))}
    </>
  );
}

/** "9. Tỷ lệ …": an indicator's number is that of its measures, without their letter. */
function heading(title: string, inputs: readonly MeasureInput[]): string {
  const number = /^\d+/.exec(inputs[0]?.measure.code ?? "")?.[0];
  return number ? `${number}. ${title}` : title;
}
