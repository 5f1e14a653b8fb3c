import Link from "next/link";
import { Callout } from "@/components/ui/Callout";
import { formatDateTime } from "@/lib/format";
import type { FormMeasure } from "@/lib/measure/schema";
import { versionAddress } from "@/lib/submission/calc";
import type { Version } from "@/lib/submission/queries";
import { ContentView } from "./ContentView";

type ShownVersionProps = {
  shown: Version;
  /** the one that was sent last */
  latest: Version;
  measures: readonly FormMeasure[];
  /** of the page this is on */
  href: string;
};

/** One version whole, as it was sent; an earlier one says that it is not the last. */
export function ShownVersion({ shown, latest, measures, href }: ShownVersionProps) {
  const { number, submittedAt, content } = shown;
  return (
    <section id="noi-dung-ban" aria-label={`Nội dung bản ${number}`} className="mt-12">
      <p className="mb-0 border-line border-b-2 pb-2 font-bold text-xl">{`Nội dung bản\u00a0${number}`}</p>
      {number < latest.number && (
        <Callout tone="warn" title={`Đây là bản ${number}, nộp ${formatDateTime(submittedAt)}`}>
          <p>
            Sau bản này đơn vị đã nộp lại: bản {latest.number}, nộp {formatDateTime(latest.submittedAt)}.{" "}
            <Link
              href={versionAddress(href, latest.number)}
              prefetch={false}
              className="-my-2.5 inline-block py-2.5"
            >
              Xem bản {latest.number}
            </Link>
          </p>
        </Callout>
      )}
      <ContentView content={content} measures={measures.filter(({ id }) => id in content.values)} />
    </section>
  );
}
