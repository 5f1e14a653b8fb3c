import type { FormFields } from "@/lib/measure/schema";
import type { Result } from "@/lib/result";
import { reopen, returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit, withdraw } from "@/lib/submission/commands";
import type { DemoActors } from "./demo-accounts";
import { reportOf } from "./demo-report";
import { faultOf } from "./demo-review";
import type { DemoReport } from "./demo-scene";
import { caseName, type DemoDeed } from "./demo-story";

const REOPEN_REASON =
  "Đơn vị đề nghị đính chính sau khi đối chiếu với Bảo hiểm xã hội thành phố: số người tham gia bảo hiểm y tế của kỳ ghi thiếu.";

/**
 * Does the next deed of a report through the portal's own commands.
 * @param report changed to what is stored afterwards
 * @throws Error when the portal refuses: the story would be wrong from there on
 */
export async function doDeed(actors: DemoActors, report: DemoReport, deed: DemoDeed): Promise<void> {
  const { subject, revision, versionNumber } = report;
  const { unit, task, period } = subject;
  const { office } = actors;
  const head = actors.heads.get(unit.id);
  if (!head) throw new Error(`demo: ${unit.code} has no head`);
  const address = { taskSlug: task.slug, periodCode: period.code };
  const review = { submissionId: report.id ?? "", revision };
  const name = `${deed.act} ${caseName(unit.code, task.slug, period.code)}`;
  const { fields, rating } = reportOf(subject);
  const fault = faultOf(subject, fields);
  switch (deed.act) {
    case "save": {
      const typed =
        deed.text === "begun" ? begun(fields) : deed.text === "faulty" ? fault.spoil(fields) : fields;
      const writer = actors.editors.get(unit.id) ?? head;
      expectOk(await saveDraft(writer, address, revision || null, typed), name);
      break;
    }
    case "submit": {
      const sent = expectOk(await submit(head, address, revision), name);
      report.id = sent.submissionId;
      report.versionNumber = sent.versionNumber;
      break;
    }
    case "withdraw":
      expectOk(await withdraw(head, address, revision), name);
      break;
    case "return":
      expectOk(await returnSubmission(office, review, fault.reason, fault.notes), name);
      break;
    case "reopen":
      expectOk(await reopen(office, review, REOPEN_REASON), name);
      break;
    case "approve": {
      const { correction: correctionNote, correctionReason } = fault;
      const decision = { versionNumber, rating, correctionNote, correctionReason };
      expectOk(await approve(office, review, decision), name);
    }
  }
  report.revision += 1;
}

/** @throws Error when a command refused */
export function expectOk<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`demo: ${what} was refused: ${result.code} ${JSON.stringify(result.fields)}`);
}

/** A report somebody has only started: the first lines and the figures. */
function begun(fields: FormFields): FormFields {
  const figures = Object.entries(fields).filter(([name]) => name.startsWith("measure."));
  return { ...Object.fromEntries(figures), results: fields.results?.split("\n")[0] ?? "" };
}
