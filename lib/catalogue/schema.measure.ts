import { z } from "zod";
import { asked, measureKind, measureTest, operator, overTime } from "@/lib/resolution/schema";
import { day, optional, optionalFigure, source, text } from "./schema";

/** What the administrator types about a measure, in the vocabulary of the catalogue. */

/** Whole groups of units that report; otherwise it is the id of the one that does. */
export const reporterGroups = ["UNITS", "WARDS", "COMMUNES"] as const;

const tick = z.literal("co").optional().catch(undefined).transform(Boolean);

/** May change at any time: how it is called, asked and judged. */
const words = {
  label: text("Nhập tên chỉ số thành phần.", 300),
  operator: z.enum(operator.options, "Chọn cách so với mục tiêu."),
  lowerIsBetter: tick,
  mayBeNegative: tick,
  asked: z.enum(asked.options, "Chọn kỳ báo cáo chỉ số này."),
  context: optional,
};

/** Decides how existing figures are read: fixed from the first figure on. */
const definition = {
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9]{1,8}$/, "Nhập mã gồm chữ không dấu và chữ số, tối đa 8 ký tự, ví dụ 16a."),
  unitLabel: text("Nhập đơn vị tính.", 60),
  kind: z.enum(measureKind.options, "Chọn cách cộng số liệu của các đơn vị."),
  numeratorLabel: optional,
  denominatorLabel: optional,
  overTime: z.enum(overTime.options, "Chọn cách tính số của năm."),
  test: z.enum(measureTest.options, "Chọn cách đánh giá."),
  reporter: z.union([z.enum(reporterGroups), z.uuid()], "Chọn đơn vị báo cáo."),
};

type Typed = Partial<
  z.infer<z.ZodObject<typeof definition>> & { indicator: string; indicatorTitle: string; groupId: string }
>;

type Rule = [
  holds: (typed: unknown) => boolean,
  told: { path: string[]; error: string; when: () => boolean },
];

/** A rule over several fields, told at once with what is wrong in single ones. */
function rule(field: string, error: string, holds: (typed: Typed) => boolean): Rule {
  return [(typed) => holds(typed as Typed), { path: [field], error, when: () => true }];
}

function fitting<Shape extends z.ZodRawShape>(shape: Shape) {
  const ratio = ({ kind }: Typed) => kind === "RATIO";
  const grouped = ({ reporter }: Typed) => reporterGroups.some((group) => group === reporter);
  return z
    .object(shape)
    .refine(
      ...rule(
        "numeratorLabel",
        "Chỉ số thành phần dạng tỷ lệ cần tên của tử số.",
        (m) => !ratio(m) || m.numeratorLabel !== "",
      ),
    )
    .refine(
      ...rule(
        "denominatorLabel",
        "Chỉ số thành phần dạng tỷ lệ cần tên của mẫu số.",
        (m) => !ratio(m) || m.denominatorLabel !== "",
      ),
    )
    .refine(
      ...rule(
        "reporter",
        "Số của một cơ quan do một đơn vị báo cáo: chọn đơn vị đó.",
        (m) => m.kind !== "LEVEL" || !grouped(m),
      ),
    );
}

/** `shown` is measureState of what the form showed; the source is asked for when the judgement changes. */
const edited = { measureId: z.uuid(), shown: z.string(), source: optional };
export const measureWordsInput = z.object({ ...edited, ...words });
export const measureInput = fitting({ ...edited, ...words, ...definition });
export type MeasureWords = z.infer<typeof measureWordsInput>;
export type MeasureInput = z.infer<typeof measureInput>;

/** The choice that makes a new indicator. */
export const NEW_INDICATOR = "moi";

export const newMeasureInput = fitting({
  taskId: z.uuid(),
  indicator: z.union([z.literal(NEW_INDICATOR), z.uuid()], "Chọn chỉ tiêu."),
  indicatorTitle: optional,
  groupId: z.uuid().or(z.literal("")),
  ...words,
  ...definition,
  firstDay: day("Nhập ngày bắt đầu."),
  target: optionalFigure,
  source,
})
  .refine(
    ...rule(
      "indicatorTitle",
      "Nhập tên chỉ tiêu mới.",
      (m) => m.indicator !== NEW_INDICATOR || m.indicatorTitle !== "",
    ),
  )
  .refine(
    ...rule(
      "groupId",
      "Chọn nhóm của chỉ tiêu mới.",
      (m) => m.indicator !== NEW_INDICATOR || m.groupId !== "",
    ),
  );
export type NewMeasureInput = z.infer<typeof newMeasureInput>;

type MeasureField = keyof typeof words | keyof typeof definition;
type State = { [field in MeasureField]: string | boolean | null };
export const measureFields = [...Object.keys(words), ...Object.keys(definition)] as MeasureField[];

/** A measure in one string, to tell whether somebody else changed it. */
export function measureState(measure: State): string {
  return JSON.stringify(measureFields.map((key) => measure[key] || ""));
}
