import { ratingLabels, taskKindLabels } from "@/lib/resolution/labels";
import type { UnitKind } from "@/lib/resolution/schema";
import { unitKindLabels } from "@/lib/unit/labels";
import { csvOf, csvTime } from "@/lib/workspace/calc";
import { type Cell, completeness, isSent, percentOf, timeliness } from "./calc";
import { cellWord, notAskedWord, outcomeLabels, punctualityWords, taskShort, terms } from "./labels";
import type { CellRow, Counts, MatrixTask } from "./schema";

/** The matrix as tables to take away: the same figures as on the page, of all units chosen. */

type Unit = Counts & { id: string; code: string; label: string; kind: UnitKind };
type Task = MatrixTask & { counts: Counts | null };
type Exported = {
  period: { code: string; label: string };
  units: readonly Unit[];
  tasks: readonly Task[];
  total: Counts;
  at: Date;
};
type Cells = ReadonlyMap<string, ReadonlyMap<string, { row: CellRow; cell: Cell }>>;
type Table = { name: string; rows: (string | number | Date | null)[][]; heads: number; widths?: number[] };

const countHeads = [
  "Phải nộp",
  "Đã nộp",
  "Tỷ lệ nộp (%)",
  "Nộp đúng hạn",
  "Đã có kết quả về thời hạn",
  "Tỷ lệ đúng hạn (%)",
  "Đã duyệt",
  ...Object.values(outcomeLabels).map((label) => label.charAt(0).toUpperCase() + label.slice(1)),
];

function countCells(counts: Counts): (number | null)[] {
  const settled = timeliness(counts);
  return [
    counts.asked,
    counts.sent,
    percentOf(completeness(counts)),
    counts.onTime,
    settled.whole,
    percentOf(settled),
    counts.approved,
    counts.doneOnTime,
    counts.doneLate,
    counts.openInTime,
    counts.openOverdue,
  ];
}

function cellText(cell: Cell): string {
  const parts = [cellWord(cell).word, punctualityWords[cell.punctuality].word];
  return [...parts, ...(cell.rating ? [ratingLabels[cell.rating].toLowerCase()] : [])].join("; ");
}

/** @param scope which units, in words */
export function matrixTables(
  { period, units, tasks, total, at }: Exported,
  cells: Cells,
  scope: string,
): Table[] {
  const title = (name: string) => [`${name} – ${period.label} – ${scope} – lập lúc ${csvTime(at)}`];
  const taskName = (task: Task) => `${taskShort(task)}: ${task.title}`;
  return [
    {
      name: "Ma trận",
      heads: 2,
      widths: [28, ...tasks.map(() => 22)],
      rows: [
        title("Ma trận báo cáo"),
        ["Đơn vị", ...tasks.map(taskName)],
        ...units.map((unit) => [
          unit.label,
          ...tasks.map(({ id }) => {
            const found = cells.get(unit.id)?.get(id);
            return found ? cellText(found.cell) : notAskedWord;
          }),
        ]),
      ],
    },
    {
      name: "Theo đơn vị",
      heads: 2,
      widths: [28, 11, ...countHeads.map(() => 13)],
      rows: [
        title("Theo đơn vị"),
        ["Đơn vị", "Loại", ...countHeads],
        ...units.map((unit) => [unit.label, unitKindLabels[unit.kind], ...countCells(unit)]),
      ],
    },
    {
      name: "Theo nhiệm vụ",
      heads: 2,
      widths: [52, ...countHeads.map(() => 13)],
      rows: [
        title("Theo nhiệm vụ"),
        ["Nhiệm vụ", ...countHeads],
        ...tasks.flatMap((task) => (task.counts ? [[taskName(task), ...countCells(task.counts)]] : [])),
      ],
    },
    {
      name: "Thống kê",
      heads: 2,
      widths: [34, 14, 90],
      rows: [
        title("Thống kê chung"),
        ["Nội dung", "Số báo cáo", "Cách tính"],
        ...countHeads.map((head, index) => [head, countCells(total)[index] ?? null, termOf(head)]),
        ...terms
          .filter(([term]) => !countHeads.some((head) => termOf(head) === meaningOf(term)))
          .map(([term, meaning]) => [term, null, meaning]),
      ],
    },
  ];
}

function meaningOf(term: string): string {
  return terms.find(([known]) => known === term)?.[1] ?? "";
}

function termOf(head: string): string {
  return meaningOf(head.replace(" (%)", ""));
}

const csvHeads = [
  "Kỳ",
  "Mã đơn vị",
  "Đơn vị",
  "Loại đơn vị",
  "Loại nhiệm vụ",
  "Số thứ tự",
  "Nhiệm vụ",
  "Tình trạng",
  "Thời hạn",
  "Hạn nộp",
  "Nộp lần đầu lúc",
  "Đánh giá",
  "Thống kê",
];

/** A row for every report that has to be sent or was sent. */
export function matrixCsv({ period, units, tasks }: Exported, cells: Cells): string {
  const rows = units.flatMap((unit) =>
    tasks.flatMap((task) => {
      const found = cells.get(unit.id)?.get(task.id);
      if (!found) return [];
      const { row, cell } = found;
      return [
        [
          period.label,
          unit.code,
          unit.label,
          unitKindLabels[unit.kind],
          taskKindLabels[task.kind],
          String(task.ordinal),
          task.title,
          cellWord(cell).word,
          punctualityWords[cell.punctuality].word,
          csvTime((isSent(row.status) && row.firstDueAt) || row.dueAt),
          row.firstSubmittedAt ? csvTime(row.firstSubmittedAt) : "",
          cell.rating ? ratingLabels[cell.rating] : "",
          outcomeLabels[cell.outcome],
        ],
      ];
    }),
  );
  return csvOf(csvHeads, rows);
}
