import { FocusOnArrival } from "@/components/ui/FocusOnArrival";

type RefusalProps = {
  attempt: number;
  text: string;
  /** after a conflict: the fields whose stored text differs */
  differing?: readonly { name: string; label: string }[];
  title?: string;
};

/** Why nothing was done, in one focused box; with links to the fields that two people changed. */
export function Refusal({ attempt, text, differing = [], title = "Chưa lưu" }: RefusalProps) {
  return (
    <FocusOnArrival
      arrival={`${attempt} ${text}`}
      labelledBy="chua-thuc-hien"
      className="mb-6 max-w-form rounded-md border-2 border-bad px-4 py-4 sm:px-6"
    >
      <h2 id="chua-thuc-hien" className="mt-0 mb-2">
        {title}
      </h2>
      <p className="my-0">{text}</p>
      {differing.length > 0 && (
        <>
          <p className="mt-2">
            Ở các ô sau, nội dung đang lưu được ghi ngay dưới ô. Lưu lần nữa là thay nội dung đó bằng nội dung
            trong ô:
          </p>
          <ul className="max-w-none">
            {differing.map(({ name, label }) => (
              <li key={name}>
                <a href={`#${name}`} className="inline-block py-2.5 font-bold">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </FocusOnArrival>
  );
}
