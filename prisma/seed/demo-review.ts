import { formatNumber } from "@/lib/format";
import { type FormFields, measureField } from "@/lib/measure/schema";
import type { CorrectionReason } from "@/lib/publication/schema";
import { figureOf } from "./demo-figures";
import { randomOf } from "./demo-random";
import type { DemoSubject } from "./demo-report";
import { inSentence } from "./demo-texts";

/** Mistakes of the demonstration's reports and what the office says to them. */

export type DemoFault = {
  /** the report as it was sent at first */
  spoil(fields: FormFields): FormFields;
  reason: string;
  notes: Record<string, string>;
  /** what a correction tells the public */
  correction: string;
  correctionReason: CorrectionReason;
};

/** Measures that are asked for every period, so that a slip stands out against the last one. */
const EASILY_MISTYPED = ["9", "15a"];
/** How far off a mistyped figure is, as a share of its denominator. */
const SLIP = 0.07;

/**
 * What was wrong with a report at first: a figure where it has one that is easily mistyped, else its wording.
 * @param sound the report without the mistake
 */
export function faultOf(subject: DemoSubject, sound: FormFields): DemoFault {
  const random = randomOf(subject.unit.code, subject.task.slug, subject.period.code, "fault");
  const early = Number(sound.progressPercent) < 90;
  const wordings = early ? [thinResults, officeSummary, wrongProgress] : [thinResults, officeSummary];
  return figureFault(subject) ?? random.pick(wordings)?.() ?? thinResults();
}

function figureFault({ unit, period, measures }: DemoSubject): DemoFault | null {
  const measure = measures.find(({ code }) => EASILY_MISTYPED.includes(code));
  const figure = measure && figureOf(measure.code, unit, period);
  if (!figure || !("numerator" in figure)) return null;
  const field = measureField(measure.id, "numerator");
  const label = measure.numeratorLabel ?? measure.code;
  const typed = formatNumber(figure.numerator - Math.round(figure.denominator * SLIP));
  const right = formatNumber(figure.numerator);
  return {
    spoil: (fields) => ({ ...fields, [field]: typed }),
    reason: `Số liệu chỉ tiêu ${measure.code} chưa khớp với phần kết quả đạt được. Đề nghị đơn vị đối chiếu với cơ quan chuyên môn rồi nộp lại.`,
    notes: {
      [field]: `${label} ghi ${typed}, thấp hơn hẳn kỳ trước và khác số nêu ở phần kết quả. Kiểm tra lại số liệu đến cuối kỳ.`,
      results: "Giữ nguyên số liệu ở phần này nếu đã đúng; nếu sai thì sửa cho khớp.",
    },
    correction: `Đính chính ${inSentence(label)} ${inSentence(period.label)}: ${right} (trước đây ghi nhầm là ${typed}).`,
    correctionReason: "ENTRY_ERROR",
  };
}

function thinResults(): DemoFault {
  return {
    spoil: (fields) => ({
      ...fields,
      results: `${fields.results?.split(/(?<=\.) /)[0] ?? ""} Các nội dung khác thực hiện theo kế hoạch.`,
    }),
    reason:
      "Phần kết quả còn chung chung, chưa có số liệu cụ thể. Đề nghị bổ sung việc đã làm, số lượng và kết quả rồi nộp lại.",
    notes: {
      results:
        "Nêu rõ từng việc đã làm trong kỳ, kèm số liệu; không viết “các nội dung khác thực hiện theo kế hoạch”.",
    },
    correction: "Bổ sung nội dung báo cáo; các số liệu đã công bố không thay đổi.",
    correctionReason: "LATE_DATA",
  };
}

function officeSummary(): DemoFault {
  return {
    spoil: (fields) => ({
      ...fields,
      publicSummary:
        "Cơ bản đạt theo chương trình đã đề ra, chi tiết theo báo cáo của đơn vị gửi Thường trực.",
    }),
    reason:
      "Thông tin công khai chưa phù hợp để người dân đọc. Đề nghị viết lại ngắn gọn, dễ hiểu và có số liệu.",
    notes: {
      publicSummary:
        "Viết 1 – 2 câu cho người dân: đã làm được gì, đạt bao nhiêu. Không dẫn chiếu báo cáo nội bộ.",
    },
    correction: "Viết lại thông tin công khai cho rõ; các số liệu đã công bố không thay đổi.",
    correctionReason: "WORDING",
  };
}

function wrongProgress(): DemoFault {
  return {
    spoil: (fields) => ({ ...fields, progressPercent: "100", selfRating: "ON_TRACK" }),
    reason:
      "Tiến độ 100 % chưa có căn cứ so với kết quả đã nêu. Đề nghị tính lại tiến độ so với kế hoạch năm rồi nộp lại.",
    notes: {
      progressPercent: "Tính theo khối lượng công việc của cả năm, không tính riêng trong quý.",
      selfRating: "Xem lại mức tự đánh giá sau khi sửa tiến độ.",
    },
    correction: "Tính lại tiến độ so với kế hoạch năm.",
    correctionReason: "METHOD",
  };
}
