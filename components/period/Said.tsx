import { Callout } from "@/components/ui/Callout";

type SaidProps = { said: Record<string, string>; word: string | string[] | undefined };

/** What came of the form that led here, by the word in the address; nothing for any other word. */
export function Said({ said, word }: SaidProps) {
  const text = typeof word === "string" && Object.hasOwn(said, word) ? said[word] : undefined;
  if (!text) return null;
  return (
    <div role="status">
      <Callout tone="ok">{text}</Callout>
    </div>
  );
}
