import Link from "next/link";
import type { Source } from "@/lib/meeting/schema";
import { reviewPath } from "@/lib/review/schema";

/** A report by its unit and task, leading to its review page. */
export function SourceLink({ unit, task, place }: Source) {
  return (
    <Link href={reviewPath(place)} prefetch={false} className="-my-2.5 block py-2.5 no-underline">
      <b className="underline underline-offset-3">{unit.label}</b>
      <span className="block text-ink">{task.title}</span>
    </Link>
  );
}
