import type { MatrixTask } from "@/lib/matrix/schema";
import { standingLabels, taskKindLabels } from "@/lib/resolution/labels";
import { progressLabel } from "@/lib/submission/labels";
import type { Table, TableCell } from "@/lib/workbook/schema";
import {
  aimText,
  coverageOf,
  daysLateText,
  dragsText,
  judgedFigure,
  madeText,
  measureText,
  owedSince,
  paceText,
  summaryText,
} from "./labels";
import type { MeetingPack } from "./schema";

/** The meeting's papers as tables, a sheet for each section and a row for each report. */

const title = (text: string): TableCell[] => [text];
const taskText = ({ kind, ordinal, title: name }: MatrixTask) =>
  `${taskKindLabels[kind]} ${ordinal}: ${name}`;

/** A sheet with its title above the headings; one line says so when there is nothing. */
function sheet(
  name: string,
  heading: string,
  columns: string[],
  rows: TableCell[][],
  widths: number[],
): Table {
  const filled = rows.length > 0 ? rows : [title("Không có.")];
  return { name, rows: [title(heading), columns, ...filled], heads: 2, widths };
}

/** @returns the sheets in the order of the page */
export function packTables(pack: MeetingPack): Table[] {
  const { period, at } = pack;
  const named = (text: string) => `${text}, ${period.label}`;
  return [
    {
      name: "Tóm tắt",
      rows: [title(`Tài liệu họp ${period.label}`), title(summaryText(pack)), title(madeText(at))],
      heads: 1,
      widths: [110],
    },
    sheet(
      "Chưa nộp",
      named("Báo cáo chưa nộp"),
      ["Đơn vị", "Nhiệm vụ", "Hạn nộp", "Thời hạn", "Ghi chú"],
      pack.missing.flatMap((unit) =>
        unit.reports.map(({ task, withdrawn }) => [
          unit.unit.label,
          taskText(task),
          unit.dueAt,
          owedSince(unit, at),
          withdrawn ? "Đã rút lại, chưa nộp lại" : "",
        ]),
      ),
      [26, 52, 18, 18, 26],
    ),
    sheet(
      "Nộp trễ",
      named("Báo cáo nộp trễ hạn (tính theo lần nộp đầu)"),
      ["Đơn vị", "Nhiệm vụ", "Hạn nộp", "Nộp lần đầu", "Trễ"],
      pack.late.map((late) => [
        late.unit.label,
        taskText(late.task),
        late.dueAt,
        late.sentAt,
        daysLateText(late),
      ]),
      [26, 52, 18, 18, 20],
    ),
    sheet(
      "Trả lại",
      named("Báo cáo đã trả lại, chưa nộp lại"),
      ["Đơn vị", "Nhiệm vụ", "Từ lúc", "Việc", "Lý do"],
      pack.returned.map(({ unit, task, since, reopened, reason }) => [
        unit.label,
        taskText(task),
        since,
        reopened ? "Mở lại" : "Trả lại",
        reason,
      ]),
      [26, 52, 18, 12, 60],
    ),
    sheet(
      "Chỉ tiêu",
      `Chỉ tiêu chậm, có nguy cơ chậm theo số liệu đã công bố đến ${pack.measures.asOf || "nay"}`,
      ["Chỉ tiêu", "Số liệu", "Mục tiêu", "Đánh giá", "Tiến độ", "Đã báo cáo", "Đơn vị chậm"],
      pack.measures.behind.map((one) => [
        measureText(one),
        judgedFigure(one),
        aimText(one),
        standingLabels[one.measure.standing],
        paceText(one),
        coverageOf(one),
        dragsText(one),
      ]),
      [48, 30, 30, 18, 24, 28, 48],
    ),
    sheet(
      "Kiến nghị",
      named("Kiến nghị, đề xuất của các đơn vị"),
      ["Nhiệm vụ", "Đơn vị", "Kiến nghị", "Bản", "Nộp lúc", "Tình trạng"],
      pack.proposals.flatMap(({ task, proposals }) =>
        proposals.map(({ unit, text, version, sentAt, progress }) => [
          taskText(task),
          unit.label,
          text,
          version,
          sentAt,
          progressLabel(progress, version),
        ]),
      ),
      [40, 26, 60, 8, 18, 18],
    ),
  ];
}
