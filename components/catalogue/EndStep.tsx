import { EndCatalogueForm } from "./EndCatalogueForm";
import { ResumeForm } from "./ResumeForm";

type EndStepProps = {
  title: string;
  of: { taskId: string } | { measureId: string };
  /** last day, YYYY-MM-DD; null while it is followed without an end */
  endedOn: string | null;
  /** today, YYYY-MM-DD */
  today: string;
};

/** The end of a task or a measure: setting it, or taking it back. */
export function EndStep({ title, of, endedOn, today }: EndStepProps) {
  if (!endedOn) return <EndCatalogueForm title={title} of={of} />;
  return <ResumeForm title={title} of={of} endedOn={endedOn} passed={endedOn < today} />;
}
