import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import type { SubmitAllState } from "@/lib/submission/actions";

type SendOutcomeProps = {
  attempt: number;
  period: string;
  results: SubmitAllState["results"];
  titles: Readonly<Record<string, string>>;
};

/** What became of every report that was to be sent, when not all of them were; nothing before the first attempt. */
export function SendOutcome({ attempt, period, results, titles }: SendOutcomeProps) {
  if (results.length === 0) return null;
  const sent = results.filter(({ ok }) => ok);
  const refused = results.filter(({ ok }) => !ok);
  return (
    <FocusOnArrival
      arrival={`${attempt}`}
      labelledBy="ket-qua-gui"
      className="mb-6 max-w-form rounded-md border-2 border-bad px-4 py-4 sm:px-6"
    >
      <h2 id="ket-qua-gui" className="mt-0 mb-2">
        {`Đã gửi ${sent.length} báo cáo, ${refused.length} báo cáo chưa gửi`}
      </h2>
      <ul className="max-w-none">
        {refused.map(({ taskSlug, message }) => (
          <li key={taskSlug} className="py-1">
            <b>{titles[taskSlug]}:</b> {message}
          </li>
        ))}
        {sent.map(({ taskSlug }) => (
          <li key={taskSlug}>
            {titles[taskSlug]}: đã gửi,{" "}
            <a href={`/bao-cao/${period}/${taskSlug}/bien-nhan`} className="inline-block py-2.5">
              biên nhận<span className="sr-only"> {titles[taskSlug]}</span>
            </a>
          </li>
        ))}
      </ul>
    </FocusOnArrival>
  );
}
