import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MeasureSourceCard } from "@/components/publication/MeasureSourceCard";
import { Page } from "@/components/site/Page";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { sourceFigure, sourceTitle } from "@/lib/publication/labels.sources";
import { measureSource } from "@/lib/publication/queries.sources";
import { listAddress } from "@/lib/publication/schema.address";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ measure: string; span: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function findSource({ params, searchParams }: Props) {
  const { measure, span } = await params;
  const { trang } = listAddress.parse(await searchParams);
  return (await measureSource(measure, span, trang)) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [source, params] = await Promise.all([findSource(props), props.params]);
  return pageMetadata({
    title: `Nguồn số liệu: ${sourceTitle(source)}`,
    description: sourceFigure(source),
    path: `/nguon/chi-tieu/${params.measure}/${params.span}`,
  });
}

/** Which approved reports a measure's figure is made of. */
export default async function MeasureSourcePage(props: Props) {
  const source = await findSource(props);
  const { indicator, code } = source.measure;
  const back = { href: `/chi-tieu/${indicator.number}#${code}`, label: `Chỉ tiêu ${indicator.number}` };
  return (
    <Page>
      <Breadcrumb items={[back]} />
      <PageHeading kicker="Nguồn số liệu" title={sourceTitle(source)} lede={sourceFigure(source)} />
      <MeasureSourceCard source={source} />
    </Page>
  );
}
