import { terms } from "@/lib/matrix/labels";

/** How each figure is counted. */
export function Terms() {
  return (
    <section aria-labelledby="cach-tinh">
      <h2 id="cach-tinh">Cách tính</h2>
      <dl className="grid gap-x-10 text-sm md:grid-cols-2">
        {terms.map(([term, meaning]) => (
          <div key={term} className="border-line border-t py-2.5">
            <dt className="font-bold">{term}</dt>
            <dd className="text-ink-2">{meaning.charAt(0).toUpperCase() + meaning.slice(1)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
