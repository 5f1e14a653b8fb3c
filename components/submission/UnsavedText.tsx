import { type FormFields } from "@/lib/measure/schema";
import { Refusal } from "./Refusal";

type UnsavedTextProps = {
  refusal: string;
  typed: FormFields;
  /** what is stored by now */
  stored: FormFields;
  labelOf: (name: string) => string;
};

/** What was typed into a report that is locked by now: refused, but not lost. */
export function UnsavedText({ refusal, typed, stored, labelOf }: UnsavedTextProps) {
  const texts = Object.entries(typed).filter(
    ([name, text]) => text.trim() !== "" && normal(text) !== normal(stored[name] ?? ""),
  );
  return (
    <>
      <Refusal attempt={1} text={refusal} />
      {texts.length > 0 && (
        <section aria-labelledby="chua-luu" className="mb-8">
          <h2 id="chua-luu">Nội dung đồng chí vừa nhập, chưa được lưu</h2>
          <p className="mb-3">Chép lại phần cần giữ trước khi rời trang này.</p>
          <dl className="border-line border-t">
            {texts.map(([name, text]) => (
              <div key={name} className="border-line border-b py-2.5">
                <dt className="font-bold">{labelOf(name)}</dt>
                <dd className="max-w-text whitespace-pre-line">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Browsers post line ends as CRLF. */
function normal(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
