import type { Metadata } from "next";
import { SearchForm } from "@/components/search/SearchForm";
import { SearchResults } from "@/components/search/SearchResults";
import { SearchStart } from "@/components/search/SearchStart";
import { Page } from "@/components/site/Page";
import { PageHeading } from "@/components/ui/PageHeading";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { MOST_REPORTS, searchPublic } from "@/lib/search/queries";
import { searchInput } from "@/lib/search/schema";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = searchInput.parse(await searchParams);
  return pageMetadata({
    title: q ? `Tìm kiếm: ${q}` : "Tìm kiếm",
    description: "Tìm trong nhiệm vụ, chỉ tiêu, đơn vị và báo cáo đã công bố.",
    path: "/tim-kiem",
    indexed: q === "",
  });
}

/** Finds what is published by its words. */
export default async function SearchPage({ searchParams }: Props) {
  const { q } = searchInput.parse(await searchParams);
  const hits = await searchPublic(q);
  return (
    <Page>
      <PageHeading
        title="Tìm kiếm"
        lede="Tìm trong tên nhiệm vụ, chỉ tiêu, đơn vị và tóm tắt báo cáo đã công bố."
      />
      <SearchForm asked={q} />
      {hits ? <SearchResults asked={q} hits={hits} most={MOST_REPORTS} /> : <SearchStart asked={q} />}
    </Page>
  );
}
