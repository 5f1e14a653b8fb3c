import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckLine } from "@/components/figure/CheckLine";
import { FigureFacts } from "@/components/figure/FigureFacts";
import { FigurePages } from "@/components/figure/FigurePages";
import { FigureParts } from "@/components/figure/FigureParts";
import { FigureUnits } from "@/components/figure/FigureUnits";
import { FigureYears } from "@/components/figure/FigureYears";
import { MissingUnits } from "@/components/figure/MissingUnits";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { checkText, measureHeading, publishedText } from "@/lib/figure/labels";
import { loadFigure } from "@/lib/figure/queries.measure";
import { figurePath, figureQuery } from "@/lib/figure/schema";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Số liệu của chỉ tiêu" };

type Props = {
  params: Promise<{ measure: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One figure taken apart: formula, units with their approved versions, missing units, and a check of the sum. */
export default async function FigurePage({ params, searchParams }: Props) {
  const actor = await requireArea("office");
  const [{ measure: key }, query] = await Promise.all([params, searchParams]);
  const { nam, trang } = figureQuery.parse(query);
  const [frame, detail] = await Promise.all([
    officeFrame(actor),
    loadFigure(actor, key, nam, { page: trang }),
  ]);
  if (!detail) notFound();
  const { measure, parts, rollup, check, year, years } = detail;
  const rollups = parts.length > 0 ? parts.map((part) => part.rollup) : [detail.total > 0 ? rollup : null];
  return (
    <OfficeFrame actor={actor} {...frame} current="figures">
      <Breadcrumb items={[{ href: `/van-phong/so-lieu?nam=${year}`, label: "Số liệu tổng hợp" }]} />
      <PageHeading kicker={measure.indicator.title} title={measureHeading(measure)} />
      <FigureYears years={years} shown={year} href={(one) => figurePath(measure, one)} />
      <p className="mt-6 mb-4 text-lg">
        Năm {year}:{" "}
        <b className="text-2xl tabular-nums">{publishedText(measure, rollups) ?? "chưa có số liệu"}</b>
      </p>
      <FigureFacts detail={detail} />
      {parts.length > 0 ? (
        <FigureParts parts={parts} year={year} />
      ) : (
        <>
          <h2>Đơn vị trong số liệu</h2>
          {(detail.total > 0 || !check.agrees) && (
            <CheckLine agrees={check.agrees} text={checkText(measure, check)} />
          )}
          <FigureUnits detail={detail} />
          <FigurePages
            {...detail}
            href={(page) => figurePath(measure, year, "", page)}
            csv={figurePath(measure, year, "/csv")}
          />
          <h2 className="mb-0">Đơn vị còn thiếu</h2>
          <MissingUnits missing={detail.missing} of="chỉ tiêu này" />
        </>
      )}
    </OfficeFrame>
  );
}
