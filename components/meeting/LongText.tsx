import { isLong } from "@/lib/meeting/calc";

/** A text with its line ends; a long one shows six lines until it is opened, and all of it on paper. */
export function LongText({ text }: { text: string }) {
  if (!isLong(text)) return <p className="whitespace-pre-line">{text}</p>;
  return (
    <div className="group">
      <p className="line-clamp-6 whitespace-pre-line group-has-[details[open]]:line-clamp-none print:line-clamp-none">
        {text}
      </p>
      <details className="print:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link underline underline-offset-3">
          <span className="group-has-[details[open]]:hidden">Xem toàn bộ</span>
          <span className="hidden group-has-[details[open]]:inline">Thu gọn</span>
        </summary>
      </details>
    </div>
  );
}
