import Link from "next/link";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { measureSummary } from "@/lib/publication/labels";
import type { IndicatorView, PublicPeriod } from "@/lib/publication/schema";
import { StandingTag } from "./StandingTag";

type IndicatorHeadingProps = { indicator: IndicatorView; period: PublicPeriod | null };

/** What an indicator is, how it stands, and each of its measures in one sentence. */
export function IndicatorHeading({ indicator, period }: IndicatorHeadingProps) {
  const { number, title, group, homeTask, standing, measures, context } = indicator;
  const [first] = measures;
  return (
    <>
      <Breadcrumb items={[{ href: "/#chi-tieu", label: "Các chỉ tiêu" }]} />
      <PageHeading
        kicker={`Chỉ tiêu ${number} · ${group}`}
        title={title}
        lede={measures.length === 1 && first ? measureSummary(first, period) : context}
      >
        {measures.length > 1 && (
          <>
            <p>
              <StandingTag standing={standing} />
            </p>
            <ul>
              {measures.map((measure) => (
                <li key={measure.id}>{measureSummary(measure, period)}</li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-3">
          Báo cáo trong nhiệm vụ{" "}
          <Link href={`/nhiem-vu/${homeTask.slug}`} prefetch={false} className="-my-2.5 inline-block py-2.5">
            {homeTask.title}
          </Link>
        </p>
      </PageHeading>
    </>
  );
}
