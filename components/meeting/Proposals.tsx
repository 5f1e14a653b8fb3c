import Link from "next/link";
import { formatDate, formatNumber } from "@/lib/format";
import { type MeetingPack, type Proposal, SHOWN_PROPOSALS } from "@/lib/meeting/schema";
import { inSentence, taskKindLabels } from "@/lib/resolution/labels";
import { reviewLabel } from "@/lib/review/labels";
import { reviewPath, versionPath } from "@/lib/review/schema";
import { LongText } from "./LongText";
import { RestNote } from "./RestNote";

/** What the units ask for, by task; each with the version it stands in. */
export function Proposals({ pack }: { pack: MeetingPack }) {
  const { proposals, period } = pack;
  if (proposals.length === 0) {
    return (
      <p className="max-w-none border-line border-y py-4 text-ink-2">
        Các đơn vị chưa nêu kiến nghị trong {inSentence(period.label)}.
      </p>
    );
  }
  return proposals.map((group) => (
    <section key={group.task.id} aria-labelledby={`kn-${group.task.slug}`} className="mb-8">
      <h3 id={`kn-${group.task.slug}`} className="border-line border-b pb-2">
        {taskKindLabels[group.task.kind]} {group.task.ordinal}: {group.task.title}{" "}
        <span className="font-normal text-ink-2">({formatNumber(group.proposals.length)} kiến nghị)</span>
      </h3>
      <ul className="divide-y divide-line">
        {group.proposals.slice(0, SHOWN_PROPOSALS).map((proposal) => (
          <li key={proposal.unit.code} className="grid gap-x-8 py-3 sm:grid-cols-[15rem_minmax(0,1fr)]">
            <Origin proposal={proposal} />
            <LongText text={proposal.text} />
          </li>
        ))}
      </ul>
      <RestNote count={group.proposals.length - SHOWN_PROPOSALS} of="kiến nghị" />
    </section>
  ));
}

function Origin({ proposal }: { proposal: Proposal }) {
  const { unit, place, version, sentAt, progress } = proposal;
  return (
    <div className="mb-1">
      <Link href={reviewPath(place)} prefetch={false} className="-my-2.5 inline-block py-2.5 font-bold">
        {unit.label}
      </Link>
      <p className="text-ink-2 text-sm tabular-nums">
        <Link href={versionPath(place, version)} prefetch={false} className="-my-2.5 inline-block py-2.5">
          Bản {version}
        </Link>
        , nộp {formatDate(sentAt)} · {reviewLabel(progress, version)}
      </p>
    </div>
  );
}
