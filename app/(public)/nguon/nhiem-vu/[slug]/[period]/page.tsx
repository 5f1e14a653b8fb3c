import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TaskSourceCard } from "@/components/publication/TaskSourceCard";
import { Page } from "@/components/site/Page";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { progressText } from "@/lib/publication/labels";
import { taskSourceTitle } from "@/lib/publication/labels.sources";
import { taskSource } from "@/lib/publication/queries.sources";
import { listAddress } from "@/lib/publication/schema.address";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ slug: string; period: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function findSource({ params, searchParams }: Props) {
  const { slug, period } = await params;
  const { trang } = listAddress.parse(await searchParams);
  return (await taskSource(slug, period, trang)) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [source, params] = await Promise.all([findSource(props), props.params]);
  return pageMetadata({
    title: `Nguồn số liệu: ${taskSourceTitle(source)}`,
    description: progressText(source.task),
    path: `/nguon/nhiem-vu/${params.slug}/${params.period}`,
  });
}

/** Which approved reports a task's mean progress is made of. */
export default async function TaskSourcePage(props: Props) {
  const source = await findSource(props);
  const { slug, title } = source.task;
  return (
    <Page>
      <Breadcrumb items={[{ href: `/nhiem-vu/${slug}`, label: title }]} />
      <PageHeading kicker="Nguồn số liệu" title={taskSourceTitle(source)} lede={progressText(source.task)} />
      <TaskSourceCard source={source} />
    </Page>
  );
}
