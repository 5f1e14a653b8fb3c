import Link from "next/link";
import { CsvLink } from "@/components/opendata/CsvLink";
import { SourceLink } from "@/components/publication/SourceLink";
import { TermChart } from "@/components/publication/TermChart";
import { DataTable } from "@/components/ui/DataTable";
import { formatPercent } from "@/lib/format";
import { bothSides, progressOf } from "@/lib/publication/calc.series";
import { outOf, ratingParts, ratingsSentence, termSentence } from "@/lib/publication/labels.series";
import type { TaskPoint } from "@/lib/publication/schema";
import { taskSourcePath } from "@/lib/publication/schema.sources";
import { RatingChart } from "./RatingChart";

type TaskTermProps = {
  slug: string;
  points: readonly TaskPoint[];
  /** code of the period the page speaks of */
  chosen: string | undefined;
};

/** A task through the periods of the term: progress and ratings as pictures, each said in words, and their table. */
export function TaskTerm({ slug, points, chosen }: TaskTermProps) {
  if (points.length === 0) return null;
  const progress = progressOf(points);
  return (
    <section>
      <h2>Qua các kỳ</h2>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <figure>
          <h3>Tiến độ bình quân so với kế hoạch năm</h3>
          <TermChart points={progress} chosen={chosen} />
          <figcaption className="small">
            {`${termSentence(progress)} Vạch đỏ là mốc của kỳ, dải dưới là tỷ lệ đơn vị có báo cáo.`}
          </figcaption>
        </figure>
        <figure>
          <h3>Đánh giá của Văn phòng đối với từng đơn vị</h3>
          <RatingChart points={points} />
          <figcaption className="small">{ratingsSentence(points)}</figcaption>
          <ul className="key">
            {points.slice(0, 1).flatMap((point) =>
              ratingParts(point).map(({ tone, label }) => (
                <li key={tone} className={`t-${tone}`}>
                  {label}
                </li>
              )),
            )}
          </ul>
        </figure>
      </div>
      <details className="mt-4">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline underline-offset-3">
          {`Bảng số liệu ${points.length} kỳ`}
        </summary>
        <DataTable
          caption="Tiến độ và đánh giá theo kỳ"
          captionHidden
          columns={[
            { key: "period", label: "Kỳ" },
            { key: "mean", label: "Bình quân", align: "right" },
            { key: "milestone", label: "Mốc", align: "right" },
            { key: "onTrack", label: "Đúng tiến độ", align: "right" },
            { key: "atRisk", label: "Có nguy cơ chậm", align: "right" },
            { key: "behind", label: "Chậm tiến độ", align: "right" },
            { key: "coverage", label: "Đơn vị có báo cáo", align: "right" },
          ]}
          rows={points.toReversed().map((point) => ({
            key: point.code,
            cells: {
              period: (
                <Link href={`/nhiem-vu/${slug}?ky=${point.code}`} prefetch={false}>
                  {point.label}
                </Link>
              ),
              mean:
                point.mean === null ? (
                  "Chưa có"
                ) : (
                  <SourceLink href={taskSourcePath(slug, point.code)}>
                    {formatPercent(point.mean, 1)}
                  </SourceLink>
                ),
              milestone: formatPercent(point.milestone, 1),
              onTrack: String(point.ratings.ON_TRACK),
              atRisk: String(point.ratings.AT_RISK),
              behind: String(point.ratings.BEHIND),
              coverage: outOf(bothSides(point)),
            },
          }))}
          empty=""
        />
      </details>
      <CsvLink file="nhiem-vu-theo-ky" label="Tải số liệu các nhiệm vụ theo kỳ" />
    </section>
  );
}
