"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** An alert that takes the focus when it appears and whenever `arrival` changes; a plain box without JavaScript. */
export function FocusOnArrival({
  arrival,
  labelledBy,
  className,
  children,
}: {
  arrival: string;
  labelledBy: string;
  className: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new arrival is the reason to take the focus again
  useEffect(() => box.current?.focus(), [arrival]);
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={labelledBy} className={className}>
      {children}
    </div>
  );
}
