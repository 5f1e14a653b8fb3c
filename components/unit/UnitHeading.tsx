import Link from "next/link";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { unitLede } from "@/lib/publication/labels";
import type { PublicPeriod, ReportView, UnitView } from "@/lib/publication/schema";
import { isLocality } from "@/lib/unit/calc";
import { unitKindLabels, unitLabel } from "@/lib/unit/labels";

type UnitHeadingProps = {
  unit: UnitView;
  period: PublicPeriod | null;
  /** whether it is the latest period of which anything is published */
  isPresent: boolean;
  reports: readonly { report: ReportView | null }[];
  office: string;
};

/** A unit as it is called in a period, and of how many of its tasks something is published. */
export function UnitHeading({ unit, period, isPresent, reports, office }: UnitHeadingProps) {
  const reported = reports.filter(({ report }) => report).length;
  return (
    <>
      <Breadcrumb items={[{ href: "/don-vi", label: "Các đơn vị" }]} />
      <PageHeading
        kicker={isLocality(unit.kind) ? undefined : unitKindLabels[unit.kind]}
        title={unitLabel(unit)}
        lede={unitLede({ period, organisation: { office } }, { reported, expected: reports.length })}
      >
        {!isPresent && (
          <p>
            Trang này nói về một kỳ trước; tên đơn vị là tên khi đó.{" "}
            <Link href={`/don-vi/${unit.code}`} prefetch={false} className="-my-2.5 inline-block py-2.5">
              Xem kỳ mới nhất
            </Link>
          </p>
        )}
      </PageHeading>
    </>
  );
}
