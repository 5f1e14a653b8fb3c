"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { FormFields, MeasureValueContent } from "@/lib/measure/schema";
import type { FieldErrors } from "@/lib/result";

/** What every field of the form knows about the draft. */
export type Draft = {
  /** what the inputs began with: they hold their texts themselves */
  initial: FormFields;
  /** what stands in them now */
  fields: FormFields;
  /** what is wrong with it, as far as it is told while somebody types */
  errors: FieldErrors;
  /** what can be read of the measures, by id */
  values: Readonly<Record<string, MeasureValueContent>>;
  /** the measure whose figures are being typed; "" when none is */
  typing: string;
  /** after a conflict: what somebody else stored */
  stored: FormFields;
  /** fields with text that was brought back */
  restored: readonly string[];
  write: (texts: FormFields) => void;
};

const blank: Draft = {
  ...{ initial: {}, fields: {}, errors: {}, values: {}, typing: "", stored: {}, restored: [] },
  write: () => {},
};

export const DraftContext = createContext<Draft>(blank);

export function useDraft(): Draft {
  return useContext(DraftContext);
}

const never = () => () => {};

/** Whether scripts run: false on the server and for the very first picture. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
