import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { formatDateTime } from "@/lib/format";
import { reference } from "@/lib/submission/calc";
import { nextStepLabels } from "@/lib/submission/labels";
import type { SubmissionRow, Version, Work } from "@/lib/submission/queries";
import { OfficialHead } from "./OfficialHead";
import { ReceiptFacts } from "./ReceiptFacts";
import { ReceiptLinks } from "./ReceiptLinks";

type ReceiptProps = {
  target: Work["target"];
  submission: SubmissionRow;
  /** all that were sent, newest first */
  versions: readonly Version[];
  /** the one this receipt is about */
  version: Version;
  organisation: { name: string; office: string; place: string };
};

/** What was received, from whom, when, and what happens next; on paper an official document on one sheet. */
export function Receipt({ target, submission, versions, version, organisation }: ReceiptProps) {
  const { unit, task, period } = target;
  const code = reference(unit.code, period.code, task, version.number);
  const newer = versions.find(({ number }) => number === version.number + 1);
  return (
    <>
      <DocumentTitle title={`Biên nhận ${code}`} />
      <Breadcrumb items={[{ href: `/bao-cao/${period.code}`, label: `Các nhiệm vụ ${period.label}` }]} />
      <OfficialHead organisation={organisation} unit={unit} code={code} on={version.submittedAt} />
      <div className="print:text-center print:uppercase print:[&_p]:normal-case print:[&_p]:mx-auto">
        <PageHeading
          title="Biên nhận báo cáo"
          lede="Hệ thống đã nhận báo cáo. Ghi lại mã tham chiếu khi cần trao đổi với Văn phòng."
        />
      </div>
      <p className="my-6 border-ok border-l-4 bg-ok-tint px-4 py-3">
        Mã tham chiếu <b className="block text-lg tabular-nums sm:text-xl">{code}</b>
      </p>
      <ReceiptFacts target={target} version={version} first={versions.at(-1) ?? version} />
      <h2 className="print:mt-6">Việc tiếp theo</h2>
      <p>
        {newer
          ? `Bản này đã được thay bằng bản ${newer.number}, nộp lúc ${formatDateTime(newer.submittedAt)}.`
          : nextStepLabels[submission.status]}
      </p>
      <ReceiptLinks target={target} versions={versions} version={version} />
    </>
  );
}
