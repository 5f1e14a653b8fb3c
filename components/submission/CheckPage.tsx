import Link from "next/link";
import { Changes } from "@/components/review/Changes";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { firstInput } from "@/lib/measure/calc";
import { changesBetween } from "@/lib/review/calc";
import { contentFields, fieldTitle } from "@/lib/submission/calc";
import type { SubmissionRow, Version, Work } from "@/lib/submission/queries";
import { checkComplete } from "@/lib/submission/schema";
import { CheckRemarks } from "./CheckRemarks";
import { CheckSteps } from "./CheckSteps";
import { ContentView } from "./ContentView";

type CheckPageProps = {
  work: Work;
  submission: SubmissionRow;
  /** the version sent last; null before the first sending */
  last: Version | null;
  /** address of the form */
  form: string;
};

/** What would be sent, what stands in its way, and the button for those who may send. */
export function CheckPage({ work, submission, last, form }: CheckPageProps) {
  const { measures } = work.target;
  const { content } = submission;
  const problems = Object.entries(checkComplete(content, measures));
  const back = `${form}?tu=kiem-tra`;
  const change = (field: string, title: string) => (
    <Link key={field} href={`${back}#${field}`} prefetch={false} className="-my-2.5 inline-block py-2.5">
      Sửa<span className="sr-only"> {title}</span>
    </Link>
  );
  const fields = [...measures.map(firstInput), ...contentFields];
  const beside = fields.map((field) => [field, change(field, fieldTitle(field, measures))] as const);
  return (
    <>
      <ErrorSummary
        title="Chưa gửi được: còn nội dung cần bổ sung"
        page={back}
        errors={problems.map(([field, message]) => ({ field, message }))}
      />
      <CheckRemarks content={content} measures={measures} />
      {last && (
        <section aria-labelledby="thay-doi">
          <h2 id="thay-doi">{`Đã sửa so với bản\u00a0${last.number} đã nộp`}</h2>
          <Changes
            changes={changesBetween(last.content, content, measures)}
            empty="Chưa sửa nội dung nào so với bản đã nộp."
          />
        </section>
      )}
      <ContentView
        content={content}
        measures={measures}
        beside={{
          ...Object.fromEntries(beside),
          attachments: change("tai-lieu", "tài liệu kèm theo"),
        }}
      />
      <CheckSteps work={work} revision={submission.revision} complete={problems.length === 0} form={form} />
    </>
  );
}
