import Link from "next/link";
import { ButtonLink } from "@/components/ui/Button";
import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import { StatusTag } from "@/components/ui/StatusTag";
import { outcomeLabel } from "@/lib/workbook/labels";
import type { Outcome } from "@/lib/workbook/schema";

type OutcomesProps = { attempt: number; period: string; outcomes: readonly Outcome[] };

/** What was saved in which task, and what was not and why. */
export function Outcomes({ attempt, period, outcomes }: OutcomesProps) {
  const saved = outcomes.filter(({ code }) => code === "SAVED").length;
  const all = saved === outcomes.length;
  return (
    <>
      <FocusOnArrival
        arrival={`${attempt}`}
        labelledBy="ket-qua"
        className={`mb-6 max-w-form rounded-md border-2 px-4 py-4 sm:px-6 ${all ? "border-ok" : "border-bad"}`}
      >
        <h2 id="ket-qua" className="mt-0 mb-2">
          {all ? `Đã lưu ${saved} nhiệm vụ` : `Đã lưu ${saved}/${outcomes.length} nhiệm vụ`}
        </h2>
        <p className="my-0">
          Nội dung từ Excel nằm trong bản nháp, chưa gửi. Mở từng nhiệm vụ để kiểm tra rồi gửi Văn phòng.
        </p>
      </FocusOnArrival>
      <ul className="max-w-none list-none border-line border-t pl-0">
        {outcomes.map(({ slug, title, code, fields }) => (
          <li
            key={slug}
            className="flex flex-col gap-x-6 gap-y-1 border-line border-b py-3 sm:flex-row sm:justify-between"
          >
            <div className="min-w-0">
              <Link
                href={`/bao-cao/${period}/${slug}`}
                prefetch={false}
                className="inline-block py-2.5 font-bold"
              >
                {title}
              </Link>
              <p className="my-0 max-w-text text-ink-2 text-sm">
                {code === "SAVED" ? `${fields} ô được thay đổi.` : outcomeLabel(code)}
              </p>
            </div>
            <div className="sm:py-2">
              {code === "SAVED" ? (
                <StatusTag tone="ok">Đã lưu</StatusTag>
              ) : (
                <StatusTag tone="bad" sign="alert">
                  Chưa lưu
                </StatusTag>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <ButtonLink href={`/bao-cao/${period}`}>Về danh sách nhiệm vụ</ButtonLink>
      </p>
    </>
  );
}
