import type { ReactNode } from "react";

type FiguresProps = { figures: readonly { figure: ReactNode; label: string }[] };

/** A few large figures beside each other, two by two on a phone. */
export function Figures({ figures }: FiguresProps) {
  return (
    <ul className="figures">
      {figures.map(({ figure, label }) => (
        <li key={label}>
          <b>{figure}</b>
          {label}
        </li>
      ))}
    </ul>
  );
}
