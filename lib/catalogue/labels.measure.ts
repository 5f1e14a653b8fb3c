import { cleanText } from "@/lib/format";
import {
  askedLabels,
  kindLabels,
  operatorLabels,
  overTimeChoices,
  reporterGroupLabels,
  testLabels,
} from "./labels";
import { measureFields } from "./schema.measure";

/** What is stored of a measure, in the words of its form. */

const choices: Record<string, Record<string, string>> = {
  operator: operatorLabels,
  asked: askedLabels,
  kind: kindLabels,
  overTime: overTimeChoices,
  test: testLabels,
  reporter: reporterGroupLabels,
};
const ticks = ["lowerIsBetter", "mayBeNegative"];

/**
 * What stands under the fields of a form that came too late: the stored value of each that differs from what was typed.
 * @param stored and typed by field name, ticks as "co"
 * @param reporters what units are called, by id
 */
export function storedNotes(
  stored: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
  reporters: readonly { value: string; label: string }[],
): Record<string, string> {
  const units = Object.fromEntries(reporters.map(({ value, label }) => [value, label]));
  const differing = measureFields.filter((field) => (stored[field] ?? "") !== plain(typed[field]));
  return Object.fromEntries(
    differing.map((field) => {
      const value = stored[field] ?? "";
      const empty = ticks.includes(field) ? "không" : "để trống";
      const word = ticks.includes(field) && value ? "có" : (choices[field]?.[value] ?? units[value] ?? value);
      return [field, `Người khác vừa lưu: ${word || empty}`];
    }),
  );
}

/** Typed text as it would be stored. */
function plain(typed = ""): string {
  return cleanText(typed).trim();
}
