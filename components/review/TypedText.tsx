const longTexts = /^(reason|correctionNote|publicSummary|withheld|note\..+)$/;

type TypedTextProps = {
  typed: Record<string, string>;
  /** texts that stand on the page anyway */
  unchanged?: readonly string[];
};

/** What was typed into a form that is no longer on the page, to be copied from; nothing when nothing was typed. */
export function TypedText({ typed, unchanged = [] }: TypedTextProps) {
  const texts = Object.entries(typed).filter(
    ([name, text]) =>
      longTexts.test(name) && text.trim() !== "" && !unchanged.includes(text.replaceAll("\r", "")),
  );
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="da-go" className="mb-6 border-line border-l-4 pl-4">
      <h2 id="da-go" className="mt-0 mb-2">
        Nội dung đồng chí đã gõ (chưa gửi)
      </h2>
      {texts.map(([name, text]) => (
        <p key={name} className="mb-2 whitespace-pre-line">
          {text}
        </p>
      ))}
    </section>
  );
}
