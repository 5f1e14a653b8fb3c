import { type RelatedFigure } from "@/lib/workspace/queries";
import { figureText, measureTitle } from "@/lib/measure/calc";
import { type FormMeasure } from "@/lib/measure/schema";
import Link from "next/link";
import { fieldTitle, missingFields } from "@/lib/submission/calc";
import type { Content } from "@/lib/submission/schema";

type DraftAsideProps = {
  content: Content | null;
  measures: readonly FormMeasure[];
  related: readonly RelatedFigure[];
  period: string;
};

/** Beside the form: what is still blank in the stored draft, and figures that are entered in other tasks. */
export function DraftAside({ content, measures, related, period }: DraftAsideProps) {
  const missing = missingFields(content, measures);
  return (
    <aside
      aria-label="Việc còn lại"
      className="mt-8 rounded-md bg-wash px-5 py-4 text-sm lg:sticky lg:top-4 lg:mt-6"
    >
      <FieldLinks title="Cần có trước khi gửi" fields={missing.required} measures={measures} />
      <FieldLinks title="Số liệu chưa nhập" fields={missing.measures} measures={measures} />
      {missing.measures.length > 0 && (
        <p className="mb-3 text-ink-2">Vẫn gửi được; trang công khai ghi “Chưa có số liệu”.</p>
      )}
      {missing.required.length + missing.measures.length === 0 && (
        <p className="font-bold">Bản đã lưu đủ nội dung để gửi.</p>
      )}
      {related.length > 0 && (
        <>
          <p className="mt-2 font-bold">Số liệu liên quan, nhập ở nhiệm vụ khác</p>
          <ul className="mt-1">
            {related.map(({ measure, homeTask, latest }) => (
              <li key={measure.id} className="border-line border-t py-2">
                <span className="block">{measureTitle(measure)}</span>
                {measure.indicatorTitle !== measure.label && (
                  <span className="block text-ink-2">{measure.indicatorTitle}</span>
                )}
                <b className="tabular-nums">
                  {latest ? figureText(measure, latest.value) : "Chưa có số liệu"}
                </b>
                {latest && <span className="text-ink-2"> · {latest.period}</span>}
                <Link href={`/bao-cao/${period}/${homeTask.slug}`} prefetch={false} className="block py-2.5">
                  {homeTask.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

type FieldLinksProps = { title: string; fields: readonly string[]; measures: readonly FormMeasure[] };

function FieldLinks({ title, fields, measures }: FieldLinksProps) {
  if (fields.length === 0) return null;
  return (
    <>
      <p className="font-bold">{title}</p>
      <ul className="mb-3">
        {fields.map((field) => (
          <li key={field}>
            <a href={`#${field}`} className="block py-2.5">
              {fieldTitle(field, measures)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
