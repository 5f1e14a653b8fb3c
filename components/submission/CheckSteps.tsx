import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import type { Work } from "@/lib/submission/queries";
import { ReadyState } from "./ReadyState";
import { StepForm } from "./StepForm";

type CheckStepsProps = {
  work: Work;
  revision: number;
  /** whether nothing stands in the way */
  complete: boolean;
  /** address of the form */
  form: string;
};

const title = "Kiểm tra trước khi gửi";

/** The end of the check page: send it, hand it to the unit's head, or go back and complete it. */
export function CheckSteps({ work, revision, complete, form }: CheckStepsProps) {
  const { ready, maySend, mayMarkReady, target } = work;
  const address = { periodCode: target.period.code, taskSlug: target.task.slug };
  const marked = ready && (
    <ReadyState ready={ready} address={address} revision={revision} mayTakeBack={mayMarkReady} />
  );
  return (
    <div className="mt-10 print:hidden">
      {complete && maySend && (
        <>
          <h2>Gửi Văn phòng</h2>
          {marked}
          <StepForm step="submit" title={title} address={address} revision={revision} button="Gửi báo cáo">
            <p className="mb-4">
              Sau khi gửi, nội dung được khoá lại để Văn phòng xem xét. Đơn vị rút lại được khi Văn phòng chưa
              quyết định.
            </p>
          </StepForm>
        </>
      )}
      {complete && !maySend && (
        <>
          {!(mayMarkReady && !ready) && <DocumentTitle title={title} />}
          <h2>Trình lãnh đạo đơn vị</h2>
          {marked}
          {mayMarkReady && !ready && (
            <StepForm
              step="ready"
              title={title}
              address={address}
              revision={revision}
              button="Trình lãnh đạo"
            >
              <p className="mb-4">
                Lãnh đạo đơn vị thấy báo cáo này ở đầu trang của mình và gửi Văn phòng. Trong khi chờ vẫn sửa
                được; sửa xong thì trình lại.
              </p>
            </StepForm>
          )}
        </>
      )}
      {!complete && (
        <>
          <DocumentTitle title={title} failed />
          {marked}
          <p>Bổ sung các mục nêu ở đầu trang, rồi mở lại trang này để {maySend ? "gửi" : "trình"}.</p>
        </>
      )}
      <p className="mt-3">
        <Link href={form} prefetch={false} className="inline-block py-2.5">
          Quay lại sửa
        </Link>
      </p>
    </div>
  );
}
