import type { ReactNode } from "react";

type Item = { term: ReactNode; description: ReactNode };

/** Facts about one thing: the term beside its description, above it on a phone. */
export function DefinitionList({ items }: { items: readonly Item[] }) {
  return (
    <dl className="border-line border-t">
      {items.map(({ term, description }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a term may be any node, and the list never changes its order
          key={index}
          className="border-line border-b py-2.5 sm:grid sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] sm:gap-6"
        >
          <dt className="text-ink-2">{term}</dt>
          <dd className="max-w-text">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
