import { firstInput } from "@/lib/measure/calc";
import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Callout } from "@/components/ui/Callout";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { contentFields, fieldTitle, missingFields } from "@/lib/submission/calc";
import { prepareOnlyLabel } from "@/lib/submission/labels";
import type { SubmissionRow, Work } from "@/lib/submission/queries";
import { checkComplete } from "@/lib/submission/schema";
import { ContentView } from "./ContentView";
import { StepForm } from "./StepForm";

type CheckPageProps = {
  work: Work;
  submission: SubmissionRow;
  /** address of the form */
  form: string;
};

const title = "Kiểm tra trước khi gửi";

/** What would be sent, what stands in its way, and the button for those who may send. */
export function CheckPage({ work, submission, form }: CheckPageProps) {
  const { period, task, measures } = work.target;
  const problems = Object.entries(checkComplete(submission.content, measures));
  const blank = missingFields(submission.content, measures).measures;
  const change = (field: string) => (
    <Link key={field} href={`${form}#${field}`} prefetch={false} className="-my-2.5 inline-block py-2.5">
      Sửa<span className="sr-only"> {fieldTitle(field, measures)}</span>
    </Link>
  );
  const fields = [...measures.map(firstInput), ...contentFields];
  const ready = problems.length === 0;
  return (
    <>
      <ErrorSummary
        title="Chưa gửi được: còn nội dung cần bổ sung"
        page={form}
        errors={problems.map(([field, message]) => ({ field, message }))}
      />
      {blank.length > 0 && (
        <Callout tone="info" title={`${blank.length} số liệu chưa nhập`}>
          <p className="max-w-none">
            {blank.map((field) => fieldTitle(field, measures)).join("; ")}. Vẫn gửi được; trang công khai ghi
            “Chưa có số liệu”.
          </p>
        </Callout>
      )}
      <ContentView
        content={submission.content}
        measures={measures}
        beside={Object.fromEntries(fields.map((field) => [field, change(field)]))}
      />
      <div className="mt-8">
        {ready && work.maySend ? (
          <StepForm
            step="submit"
            title={title}
            address={{ periodCode: period.code, taskSlug: task.slug }}
            revision={submission.revision}
            button="Gửi báo cáo"
          >
            <h2>Gửi Văn phòng</h2>
            <p className="mb-4">
              Sau khi gửi, nội dung được khoá lại để Văn phòng xem xét. Đơn vị rút lại được khi Văn phòng chưa
              quyết định.
            </p>
          </StepForm>
        ) : (
          <>
            <DocumentTitle title={title} failed={!ready} />
            <p>
              {ready ? prepareOnlyLabel : "Bổ sung các mục nêu ở đầu trang, rồi mở lại trang này để gửi."}
            </p>
          </>
        )}
        <p className="mt-3">
          <Link href={form} prefetch={false} className="inline-block py-2.5">
            Quay lại sửa
          </Link>
        </p>
      </div>
    </>
  );
}
