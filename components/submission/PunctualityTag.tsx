import { StatusTag } from "@/components/ui/StatusTag";
import type { Version } from "@/lib/submission/queries";

type PunctualityTagProps = {
  /** the first sending: what was late stays late, however often it is sent again */
  first: Version;
  version: Version;
};

/** Whether a report came in time. */
export function PunctualityTag({ first, version }: PunctualityTagProps) {
  const onTime = first.submittedAt <= first.dueAt;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <StatusTag tone={onTime ? "ok" : "warn"}>{onTime ? "Đúng hạn" : "Trễ hạn"}</StatusTag>
      {version.number > first.number && (
        <span className="text-ink-2 text-sm">{`theo bản\u00a0${first.number}`}</span>
      )}
    </span>
  );
}
