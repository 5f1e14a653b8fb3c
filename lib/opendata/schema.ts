import { z } from "zod";
import { periodCode } from "@/lib/period/schema";
import { correctionReason } from "@/lib/publication/schema";
import { measureKind, rating, taskKind, unitKind } from "@/lib/resolution/schema";

/**
 * The open data: every table with its fields. The one description that the data dictionary, the OpenAPI document, the
 * files and their tests share. Figures are decimal strings with a point; ids are stable.
 */

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const moment = z.iso.datetime().describe("Thời điểm UTC, ISO 8601");
const standing = z.enum(["REACHED", "ON_TRACK", "AT_RISK", "BEHIND", "INSUFFICIENT", "NO_DATA"]);
const code = z.string().describe("Mã đơn vị, không đổi khi đơn vị đổi tên");
const slug = z.string().describe("Mã nhiệm vụ");
const measure = z.string().describe("Mã chỉ số thành phần, không đổi");
const year = z.int().describe("Năm dương lịch");
const value = decimal.nullable().describe("Giá trị theo đơn vị tính; trống khi mẫu số bằng 0");
const numerator = decimal.nullable().describe("Tử số, với chỉ số là tỷ lệ");
const denominator = decimal.nullable().describe("Mẫu số, với chỉ số là tỷ lệ");
const reported = z.int().describe("Số đơn vị có số liệu đã duyệt");
const expected = z.int().describe("Số đơn vị phải báo cáo");

const period = z.string().describe("Mã kỳ báo cáo");
const onTrack = z.int().describe("Số đơn vị đúng tiến độ");
const atRisk = z.int().describe("Số đơn vị có nguy cơ chậm");
const behind = z.int().describe("Số đơn vị chậm tiến độ");

const rows = {
  "nhiem-vu": z.object({
    slug,
    kind: taskKind.describe("KEY: trọng tâm; BREAKTHROUGH: đột phá"),
    ordinal: z.int().describe("Số thứ tự trong loại"),
    title: z.string().describe("Tên nhiệm vụ"),
    period: z.string().nullable().describe("Kỳ báo cáo gần nhất có công bố"),
    meanProgress: decimal.nullable().describe("Bình quân tiến độ các đơn vị, % kế hoạch năm"),
    standing: standing.describe("Đánh giá so với mốc thời gian"),
    onTrack,
    atRisk,
    behind,
    reported,
    expected,
  }),
  ky: z.object({
    period,
    label: z.string().describe("Tên kỳ"),
    year,
    ordinal: z.int().describe("Số thứ tự của kỳ trong năm"),
    endsOn: z.iso.date().describe("Ngày cuối của kỳ"),
    meanProgress: decimal.nullable().describe("Bình quân tiến độ của mọi báo cáo, % kế hoạch năm"),
    milestone: decimal.describe("Mốc: phần của năm đã qua, %"),
    reports: z.int().describe("Số báo cáo đã duyệt và công bố"),
    expectedReports: z.int().describe("Số báo cáo phải có"),
    updatedAt: moment,
  }),
  "nhiem-vu-theo-ky": z.object({
    slug,
    period,
    meanProgress: decimal.nullable().describe("Bình quân tiến độ các đơn vị, % kế hoạch năm"),
    milestone: decimal.describe("Mốc: phần của năm đã qua, %"),
    standing: standing.describe("Đánh giá so với mốc thời gian"),
    onTrack,
    atRisk,
    behind,
    reported,
    expected,
  }),
  "chi-tieu": z.object({
    measure,
    indicator: z.int().describe("Số thứ tự chỉ tiêu trong nghị quyết"),
    indicatorTitle: z.string().describe("Tên chỉ tiêu"),
    label: z.string().describe("Tên chỉ số thành phần"),
    task: slug,
    unit: z.string().describe("Đơn vị tính"),
    kind: measureKind.describe("RATIO: tổng tử số / tổng mẫu số; SUM: tổng; LEVEL: số của một cơ quan"),
    overTime: z
      .enum(["STOCK", "FLOW"])
      .describe("STOCK: số của kỳ gần nhất trong năm; FLOW: cộng các kỳ trong năm"),
    target: decimal.nullable().describe("Mục tiêu đang áp dụng"),
    operator: z.enum([">=", ">", "<=", "<"]).describe("So sánh với mục tiêu"),
    targetVersion: z.int().nullable().describe("Bản thứ mấy của mục tiêu"),
    targetSource: z.string().nullable().describe("Nguồn của mục tiêu"),
    baseline: decimal.nullable().describe("Mốc so sánh"),
    baselineYear: z.int().nullable().describe("Năm của mốc so sánh"),
    baselineSource: z.string().nullable().describe("Nguồn của mốc so sánh"),
    standing: standing.describe("Đánh giá hiện tại"),
  }),
  "tong-hop": z.object({ measure, year, value, numerator, denominator, reported, expected }),
  "so-lieu-theo-ky": z.object({
    measure,
    period: z.string().describe("Mã kỳ báo cáo"),
    value,
    numerator,
    denominator,
    reported,
    expected,
  }),
  "so-lieu-don-vi": z.object({
    measure,
    unit: code,
    year,
    value,
    numerator,
    denominator,
    reports: z.int().describe("Số báo cáo đã duyệt có trong số liệu"),
    period: z.string().describe("Kỳ gần nhất có trong số liệu"),
  }),
  "don-vi": z.object({
    code,
    name: z.string().describe("Tên đơn vị hiện nay"),
    kind: unitKind.describe("WARD: phường; COMMUNE: xã; AGENCY: cơ quan"),
  }),
  "bao-cao": z.object({
    id: z.string().describe("Mã lần công bố, không đổi"),
    unit: code,
    task: slug,
    period,
    rating: rating.describe("Đánh giá của Văn phòng"),
    progressPercent: decimal.describe("Tiến độ, % kế hoạch năm"),
    publicSummary: z.string().describe("Tóm tắt công khai"),
    publishedAt: moment,
    correctionNote: z.string().describe("Ghi chú đính chính; trống khi công bố lần đầu"),
  }),
  "dinh-chinh": z.object({
    id: z.string().describe("Mã lần công bố đã được thay thế hoặc rút khỏi công khai"),
    at: moment,
    kind: z.enum(["CORRECTED", "WITHDRAWN"]).describe("CORRECTED: đính chính; WITHDRAWN: rút khỏi công khai"),
    unit: code,
    task: slug,
    period: z.string().describe("Mã kỳ báo cáo"),
    reason: correctionReason.nullable().describe("Lý do đính chính"),
    note: z.string().describe("Ghi chú đính chính"),
    field: z
      .enum(["rating", "progressPercent", "publicSummary", "measure"])
      .nullable()
      .describe("Nội dung thay đổi; mỗi nội dung một dòng"),
    measure: z.string().nullable().describe("Mã chỉ số thành phần, khi field là measure"),
    from: z.string().nullable().describe("Giá trị cũ; tỷ lệ ghi tử số/mẫu số"),
    to: z.string().nullable().describe("Giá trị mới; trống khi đã rút"),
  }),
} as const;

export type DatasetName = keyof typeof rows;
export type DatasetRow<Name extends DatasetName> = z.infer<(typeof rows)[Name]>;
export const datasetNames = Object.keys(rows) as DatasetName[];

/** The fields of a table. */
export function rowSchema(name: DatasetName): z.ZodObject {
  return rows[name];
}

/** A table as JSON: its rows, and what is to be known about them. */
export function fileSchema<Row extends z.ZodType>(row: Row) {
  return z.object({
    dataset: z.string().describe("Mã bảng"),
    period: z.string().nullable().describe("Mã kỳ báo cáo, với bảng chia theo kỳ"),
    licence: z.string().describe("Giấy phép sử dụng; trống khi chưa công bố"),
    modified: moment,
    rows: z.array(row),
  });
}

export const formats = ["csv", "json"] as const;
export type Format = (typeof formats)[number];

/** Reports are published period by period; their address has one. */
export function needsPeriod(name: DatasetName): boolean {
  return name === "bao-cao";
}

/** A file's name as it stands in an address: "chi-tieu.csv", "bao-cao-2023-q2.json". */
export const fileName = z
  .string()
  .max(80)
  .transform((text, context) => {
    const [, base = "", format = ""] = /^([a-z0-9-]+)\.(csv|json)$/.exec(text) ?? [];
    const name = datasetNames.find((known) =>
      needsPeriod(known) ? base.startsWith(`${known}-`) : base === known,
    );
    const period = name && needsPeriod(name) ? base.slice(name.length + 1) : null;
    if (!name || (period !== null && !periodCode.safeParse(period).success)) {
      context.addIssue("no such file");
      return z.NEVER;
    }
    return { name, period, format: format as Format };
  });
export type DataFile = z.infer<typeof fileName>;

/** Where a table lies. */
export function filePath(name: DatasetName, format: Format, period: string | null = null): string {
  return `/du-lieu-mo/${name}${period ? `-${period}` : ""}.${format}`;
}
