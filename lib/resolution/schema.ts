import * as z from "zod";

/**
 * The vocabulary of measures (how a figure is reported, added up and judged) and the shape of a catalogue
 * file, so that a committee can start from its own resolution. Meanings: docs/glossary.md.
 */

export const taskKind = z.enum(["KEY", "BREAKTHROUGH"]);
export const unitKind = z.enum(["WARD", "COMMUNE", "AGENCY"]);
export const measureKind = z.enum(["RATIO", "SUM", "LEVEL"]);
export const overTime = z.enum(["STOCK", "FLOW"]);
export const measureTest = z.enum([
  "AT_END",
  "EACH_YEAR",
  "YEARLY_GROWTH",
  "AVERAGE_YEARLY_DROP",
  "CUMULATIVE",
  "EXTERNAL_EACH_YEAR",
]);
export const operator = z.enum([">=", ">", "<=", "<"]);
export const asked = z.enum(["EACH_PERIOD", "YEAR_END"]);
export const cadence = z.enum(["MONTH", "QUARTER", "HALF_YEAR", "YEAR"]);

/** How a unit (and then the office) judges the work on a task. */
export const rating = z.enum(["ON_TRACK", "AT_RISK", "BEHIND"]);

export type Rating = z.infer<typeof rating>;
export type TaskKind = z.infer<typeof taskKind>;
export type UnitKind = z.infer<typeof unitKind>;
export type MeasureKind = z.infer<typeof measureKind>;
export type OverTime = z.infer<typeof overTime>;
export type MeasureTest = z.infer<typeof measureTest>;
export type Operator = z.infer<typeof operator>;
export type Asked = z.infer<typeof asked>;
export type Cadence = z.infer<typeof cadence>;

const isoDate = z.iso.date();
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "only a-z, 0-9 and single hyphens");
const figure = z.number().finite();

const baseline = z.object({
  year: z.int(),
  value: figure,
  numerator: figure.optional(),
  denominator: figure.optional(),
  note: z.string().optional(),
});

const historyPoint = z
  .object({
    year: z.int().optional(),
    period: z.string().optional(),
    value: figure,
    numerator: figure.optional(),
    note: z.string().optional(),
  })
  .refine((point) => (point.year === undefined) !== (point.period === undefined), {
    error: "needs either a year or a period",
  });

const measure = z
  .object({
    code: z.string().min(1),
    label: z.string().min(1),
    unit: z.string().min(1),
    kind: measureKind,
    numerator: z.string().optional(),
    denominator: z.string().optional(),
    overTime,
    /** UNITS, WARDS, COMMUNES, or the code of the one agency that knows the figure. */
    reportedBy: z.string().min(1),
    lowerIsBetter: z.boolean().default(false),
    mayBeNegative: z.boolean().default(false),
    test: measureTest,
    op: operator,
    target: figure.nullable(),
    targetUnit: z.string().optional(),
    targetNote: z.string().optional(),
    sumOf: z.array(z.string()).optional(),
    baseline: baseline.nullable(),
    history: z.array(historyPoint).default([]),
    context: z.string().optional(),
    asked,
  })
  .refine((m) => m.kind !== "RATIO" || (m.numerator && m.denominator), {
    error: "a RATIO names its numerator and its denominator",
  });

const datedName = z.object({
  name: z.string().min(1),
  kind: unitKind,
  from: isoDate.optional(),
  until: isoDate.optional(),
});

/** A catalogue file: one resolution with everything that is followed, who reports it and when. */
export const catalogueSchema = z.object({
  resolution: z.object({
    slug: code,
    title: z.string().min(1),
    shortTitle: z.string().min(1),
    adoptedOn: isoDate.nullable(),
    termStart: isoDate,
    termEnd: isoDate,
    measuredFrom: isoDate,
    measuredTo: isoDate,
    motto: z.string().optional(),
    vision: z.string().optional(),
    status: z.string(),
    statusNote: z.string().optional(),
  }),
  organisationNames: z
    .array(
      z.object({
        name: z.string().min(1),
        parent: z.string().min(1),
        office: z.string().min(1),
        place: z.string().min(1),
        from: isoDate.optional(),
        until: isoDate.optional(),
      }),
    )
    .min(1),
  units: z.array(z.object({ code, names: z.array(datedName).min(1) })).min(1),
  agencies: z.object({ items: z.array(z.object({ code, name: z.string().min(1), kind: unitKind })) }),
  tasks: z
    .array(
      z.object({
        kind: taskKind,
        ordinal: z.int().positive(),
        slug: code,
        title: z.string().min(1),
        summary: z.string().default(""),
        indicators: z.array(z.int()),
        relatedIndicators: z.array(z.int()).default([]),
        workItems: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  indicatorGroups: z.array(z.object({ code: z.string(), title: z.string(), indicators: z.array(z.int()) })),
  indicators: z.array(
    z.object({
      number: z.int().positive(),
      title: z.string().min(1),
      context: z.string().optional(),
      measures: z.array(measure).min(1),
    }),
  ),
  reporting: z.object({
    cadence,
    opensDayOfLastMonth: z.int().min(1).max(28),
    dueDayOfLastMonth: z.int().min(1).max(28),
    dueTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    timezone: z.literal("Asia/Ho_Chi_Minh"),
  }),
  /** unit or agency code -> task codes such as KEY-1; `units` says what wards and communes report on. */
  assignments: z.record(z.string(), z.union([z.literal("ALL"), z.array(z.string()), z.string()])),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueMeasure = z.infer<typeof measure>;

const decimal = z.string();

/** A measure with all that is known of it before anybody reports; figures are decimal strings. */
export const measureFacts = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  unit: z.string(),
  kind: measureKind,
  numeratorLabel: z.string().nullable(),
  denominatorLabel: z.string().nullable(),
  overTime,
  test: measureTest,
  operator,
  lowerIsBetter: z.boolean(),
  asked,
  reporterScope: z.enum(["UNITS", "WARDS", "COMMUNES", "ONE_UNIT"]),
  reporterUnitId: z.string().nullable(),
  /** the measure that is added up from this one and others */
  wholeId: z.string().nullable(),
  context: z.string(),
  /** first and last day (YYYY-MM-DD) on which it is asked for, where it was added or ended within the term */
  startedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  indicator: z.object({ number: z.int(), title: z.string(), context: z.string(), group: z.string() }),
  homeTask: z.object({ slug: z.string(), title: z.string() }),
  /** the version in force */
  target: z
    .object({
      version: z.int(),
      value: decimal.nullable(),
      unit: z.string(),
      note: z.string(),
      source: z.string(),
      setAt: z.coerce.date(),
    })
    .nullable(),
  baseline: z
    .object({
      year: z.int(),
      value: decimal,
      numerator: decimal.nullable(),
      denominator: decimal.nullable(),
      note: z.string(),
      source: z.string(),
    })
    .nullable(),
  /** what a higher level assigned, one figure per year */
  assigned: z.array(z.object({ year: z.int(), value: decimal, source: z.string() })),
  history: z.array(
    z.object({ span: z.string(), value: decimal, numerator: decimal.nullable(), note: z.string() }),
  ),
});
export type MeasureFacts = z.infer<typeof measureFacts>;
