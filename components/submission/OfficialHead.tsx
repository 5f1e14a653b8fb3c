import { formatDate } from "@/lib/format";
import { unitLabel } from "@/lib/unit/labels";

type OfficialHeadProps = {
  organisation: { name: string; place: string };
  unit: Parameters<typeof unitLabel>[0];
  /** number of the document */
  code: string;
  on: Date;
};

/**
 * The head of an official document of the Party (Hướng dẫn 36-HD/VPTW): organisation and unit on the left, the Party's
 * name on the right, number, place and date below. Only on paper; what frames the screen is left out there.
 */
export function OfficialHead({ organisation, unit, code, on }: OfficialHeadProps) {
  const [day, month = "", year] = formatDate(on).split("/");
  // As the form asks: a nought only before days under 10 and the months 1 and 2.
  const spoken = Number(month) < 3 ? month : Number(month);
  return (
    <div data-official className="mb-8 hidden grid-cols-2 gap-x-8 text-center print:grid">
      <div>
        <p className="uppercase">{organisation.name}</p>
        <p className="font-bold uppercase">{unitLabel(unit)}</p>
        <p>*</p>
        <p>Số: {code}</p>
      </div>
      <div>
        <p className="font-bold uppercase">
          <span className="border-ink border-b pb-1">Đảng Cộng sản Việt Nam</span>
        </p>
        <p className="mt-4 italic">
          {organisation.place}, ngày {day} tháng {spoken} năm {year}
        </p>
      </div>
    </div>
  );
}
