"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { type CatalogueFormState, resumeMeasureAction, resumeTaskAction } from "@/lib/catalogue/actions";
import { formatDate } from "@/lib/format";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

type ResumeFormProps = {
  title: string;
  of: { taskId: string } | { measureId: string };
  /** last day, YYYY-MM-DD */
  endedOn: string;
  /** the day has passed: periods may have gone by since */
  passed: boolean;
};

/** Stands where the form that ends stood: on which day it ends, and taking that back. */
export function ResumeForm({ title, of, endedOn, passed }: ResumeFormProps) {
  const [[name, id] = ["", ""]] = Object.entries(of);
  const action = "taskId" in of ? resumeTaskAction : resumeMeasureAction;
  return (
    <AdminForm action={action} start={start} title={title} fields={[]} button="Bỏ ngày kết thúc">
      {() => (
        <>
          <input type="hidden" name={name} value={id} />
          <p className="mb-6 max-w-text">
            Ngày theo dõi cuối cùng đã ghi là {formatDate(endedOn)}. Bỏ ngày này thì việc theo dõi tiếp tục từ
            ngày liền sau, các kỳ sau lại được hỏi như trước.
            {passed && " Kỳ đã đóng trong thời gian đó, nếu có, sẽ hiện là chưa nộp."}
          </p>
        </>
      )}
    </AdminForm>
  );
}
