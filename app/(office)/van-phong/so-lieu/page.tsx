import type { Metadata } from "next";
import Link from "next/link";
import { FigureTable } from "@/components/figure/FigureTable";
import { FigureViews } from "@/components/figure/FigureViews";
import { FigureYears } from "@/components/figure/FigureYears";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { listFigures } from "@/lib/figure/queries";
import { figureQuery } from "@/lib/figure/schema";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Số liệu tổng hợp" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The calculated figures of a year, each with its coverage and the way to its units. */
export default async function FiguresPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const { nam } = figureQuery.parse(await searchParams);
  const [frame, { rows, year, years }] = await Promise.all([officeFrame(actor), listFigures(actor, nam)]);
  return (
    <OfficeFrame actor={actor} {...frame} current="figures">
      <PageHeading
        title="Số liệu tổng hợp"
        lede="Số đang công bố, tính từ báo cáo đã duyệt. Mở một chỉ tiêu để xem công thức, từng đơn vị và đơn vị còn thiếu."
      />
      <FigureViews current="measures" />
      <FigureYears years={years} shown={year} href={(one) => `/van-phong/so-lieu?nam=${one}`} />
      <div className="mt-6">
        <FigureTable rows={rows} year={year} />
      </div>
      <p className="mt-6">
        <Link href="/van-phong/du-lieu-mo" prefetch={false} className="inline-block py-2.5">
          Giấy phép dữ liệu mở
        </Link>
      </p>
    </OfficeFrame>
  );
}
