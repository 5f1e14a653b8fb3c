import { isFigure } from "@/lib/draft/calc";
import { choiceLabels } from "@/lib/draft/labels";
import type { Choice } from "@/lib/draft/schema";

type MergeChoiceProps = {
  name: string;
  label: string;
  mine: string;
  theirs: string;
  chosen: Choice;
  choose: (choice: Choice) => void;
};

/** One field of a conflict: both texts side by side, one below the other on a phone, each with its choice. */
export function MergeChoice({ name, label, mine, theirs, chosen, choose }: MergeChoiceProps) {
  const radio = (choice: Choice) => (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 font-bold">
      <input
        type="radio"
        name={`doi-chieu ${name}`}
        checked={chosen === choice}
        onChange={() => choose(choice)}
        className="size-6 flex-none accent-ink"
      />
      {choiceLabels[choice]}
    </label>
  );
  const mayKeepBoth = !isFigure(name) && name !== "selfRating" && mine.trim() !== "" && theirs.trim() !== "";
  return (
    <fieldset className="mt-4 min-w-0 border-line border-t pt-3">
      <legend className="sr-only">{label}</legend>
      <p aria-hidden="true" className="font-bold">
        {label}
      </p>
      <div className="mt-1 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <div className="min-w-0">
          {radio("mine")}
          <Side text={mine} />
        </div>
        <div className="min-w-0">
          {radio("theirs")}
          <Side text={theirs} />
        </div>
      </div>
      {mayKeepBoth && <div className="mt-2">{radio("both")}</div>}
    </fieldset>
  );
}

function Side({ text }: { text: string }) {
  if (text.trim() === "")
    return <p className="border-line border-l-[3px] pl-3 text-ink-2 italic">Để trống</p>;
  return (
    <p className="max-h-80 overflow-y-auto whitespace-pre-line break-words border-line border-l-[3px] pl-3">
      {text}
    </p>
  );
}
