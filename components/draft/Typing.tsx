"use client";

import { type FocusEvent, useState } from "react";
import { isFigure, measureOf, type Typing, toldErrors } from "@/lib/draft/calc";
import { unusualReason } from "@/lib/measure/calc";
import type { FormFields, FormMeasure, MeasureValueContent } from "@/lib/measure/schema";
import type { FieldErrors } from "@/lib/result";

type Read = {
  fields: FormFields;
  errors: FieldErrors;
  values: Readonly<Record<string, MeasureValueContent>>;
  measures: readonly FormMeasure[];
};

/** Where somebody types, and what is told of the form's mistakes meanwhile: what is new waits until the field is left. */
export function useTyping({ fields, errors, values, measures }: Read) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const told = toldErrors(errors, fields, typing);
  const place = typing && isFigure(typing.name) && !typing.warned ? measureOf(typing.name) : "";

  function onFocus({ target }: FocusEvent<HTMLFormElement>) {
    const name = target instanceof HTMLElement ? (target.getAttribute("name") ?? "") : "";
    if (!(name in fields)) return setTyping(null);
    const measure = measures.find(({ id }) => id === measureOf(name));
    const inside = typing !== null && measure !== undefined && measureOf(typing.name) === measure.id;
    const warned = measure ? unusualReason(measure, values[measure.id]) !== null : false;
    setTyping({ name, told: Object.keys(told), warned: inside ? typing.warned : warned });
  }
  function onBlur({ relatedTarget }: FocusEvent<HTMLFormElement>) {
    if (!relatedTarget) setTyping(null);
  }
  return { told, place, onFocus, onBlur };
}
