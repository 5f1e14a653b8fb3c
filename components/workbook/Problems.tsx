import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import type { Problem } from "@/lib/workbook/schema";

type ProblemsProps = {
  attempt: number;
  title?: string;
  /** one sentence for the whole file */
  message?: string;
  /** what is wrong, by sheet and cell */
  problems: readonly Problem[];
};

/** More than this helps nobody at once. */
const MOST = 30;

/** Why a file is not taken, in one focused box; nothing when all is well. */
export function Problems({ attempt, title = "Chưa nhận tệp này", message = "", problems }: ProblemsProps) {
  if (message === "" && problems.length === 0) return null;
  return (
    <FocusOnArrival
      arrival={`${attempt} ${message}`}
      labelledBy="tep-loi"
      className="mb-6 max-w-form rounded-md border-2 border-bad px-4 py-4 sm:px-6"
    >
      <h2 id="tep-loi" className="mt-0 mb-2">
        {title}
      </h2>
      {message && <p className="my-0">{message}</p>}
      {problems.length > 0 && (
        <>
          <p className="mt-0">Chưa lưu gì. Sửa trong tệp Excel, lưu lại rồi tải lên lần nữa:</p>
          <ul className="mt-2 max-w-none">
            {problems.slice(0, MOST).map(({ where, message: text }) => (
              <li key={`${where} ${text}`} className="py-1">
                {where && <b>{where}: </b>}
                {text}
              </li>
            ))}
          </ul>
          {problems.length > MOST && <p>Còn {problems.length - MOST} chỗ khác.</p>}
        </>
      )}
    </FocusOnArrival>
  );
}
