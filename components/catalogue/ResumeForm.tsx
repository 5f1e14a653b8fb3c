"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { type CatalogueFormState, resumeMeasureAction, resumeTaskAction } from "@/lib/catalogue/actions";
import { formatDate } from "@/lib/format";

const start: CatalogueFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

type ResumeFormProps = {
  title: string;
  of: { taskId: string } | { measureId: string };
  /** last day, YYYY-MM-DD */
  endedOn: string;
  /** the day has not passed yet */
  ahead: boolean;
};

/** Stands where the form that ends stood: on which day it ends, and taking that back while the day lies ahead. */
export function ResumeForm({ title, of, endedOn, ahead }: ResumeFormProps) {
  const [[name, id] = ["", ""]] = Object.entries(of);
  const action = "taskId" in of ? resumeTaskAction : resumeMeasureAction;
  if (!ahead) {
    return (
      <>
        <DocumentTitle title={title} />
        <p className="max-w-text">
          Ngày theo dõi cuối cùng là {formatDate(endedOn)}. Ngày này đã qua nên không bỏ được nữa; số liệu đã
          báo cáo được giữ nguyên.
        </p>
      </>
    );
  }
  return (
    <AdminForm action={action} start={start} title={title} fields={[]} button="Bỏ ngày kết thúc">
      {() => (
        <>
          <input type="hidden" name={name} value={id} />
          <p className="mb-6 max-w-text">
            Ngày theo dõi cuối cùng đã ghi là {formatDate(endedOn)}. Ngày này chưa qua nên còn bỏ được: các kỳ
            sau lại được hỏi như trước.
          </p>
        </>
      )}
    </AdminForm>
  );
}
