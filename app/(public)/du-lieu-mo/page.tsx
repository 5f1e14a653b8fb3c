import type { Metadata } from "next";
import { DatasetSection } from "@/components/opendata/DatasetSection";
import { HowToUse } from "@/components/opendata/HowToUse";
import { Page } from "@/components/site/Page";
import { PageHeading } from "@/components/ui/PageHeading";
import { dictionaryOf } from "@/lib/opendata/calc";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { publishedPeriods } from "@/lib/opendata/queries";
import { datasetNames } from "@/lib/opendata/schema";
import { publicScene } from "@/lib/publication/queries";

export const dynamic = "force-dynamic";

export const metadata: Metadata = pageMetadata({
  title: "Dữ liệu mở",
  description: "Tải số liệu đã công bố dưới dạng CSV và JSON, kèm giải thích từng trường.",
  path: "/du-lieu-mo",
});

/** Every table that may be taken away, with the meaning of its fields. */
export default async function OpenDataPage() {
  const [{ resolution, organisation }, periods] = await Promise.all([publicScene(), publishedPeriods()]);
  return (
    <Page>
      <PageHeading
        title="Dữ liệu mở"
        lede={`Toàn bộ số liệu đã được ${organisation.office} duyệt và công bố, tải về không cần tài khoản.`}
      />
      <HowToUse licence={resolution.openDataLicence} office={organisation.office} />
      {datasetNames.map((name) => (
        <DatasetSection key={name} name={name} periods={periods} fields={dictionaryOf(name)} />
      ))}
    </Page>
  );
}
