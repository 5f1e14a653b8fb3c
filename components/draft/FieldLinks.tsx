type FieldLinksProps = { names: readonly string[]; labelOf: (name: string) => string };

/** The way to some fields of the form. */
export function FieldLinks({ names, labelOf }: FieldLinksProps) {
  if (names.length === 0) return null;
  return (
    <ul className="max-w-none">
      {names.map((name) => (
        <li key={name}>
          <a href={`#${name}`} className="inline-block py-2.5">
            {labelOf(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
