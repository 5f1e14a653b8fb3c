import { compareVi, fold } from "@/lib/format";
import type { Cell } from "@/lib/matrix/calc";
import type { CellRow, MatrixTask } from "@/lib/matrix/schema";
import { daysLeft } from "@/lib/period/calc";
import { progressOf } from "@/lib/submission/workflow";
import type {
  LateReport,
  MissingUnit,
  PackUnit,
  Proposal,
  ProposalGroup,
  ReturnedReport,
  SaidRow,
} from "./schema";

/** From the cells of a period and what was sent in it to the sections of the meeting's papers. */

/** A cell with its names. */
export type Filled = { unit: PackUnit; task: MatrixTask; row: CellRow; cell: Cell };

/** A report that is not in its unit's hands any more is no longer owed. */
function isOwed({ cell }: Filled): boolean {
  return cell.punctuality === "OVERDUE" || cell.punctuality === "NOT_SUBMITTED";
}

/** The units that owe reports: overdue ones first, then by the number of reports, then by name. */
export function missingUnits(filled: readonly Filled[]): MissingUnit[] {
  const byUnit = new Map<string, Filled[]>();
  for (const one of filled) {
    const own = byUnit.get(one.unit.code);
    if (own) own.push(one);
    else byUnit.set(one.unit.code, [one]);
  }
  const owing = [...byUnit.values()].flatMap((cells) => {
    const owed = cells.filter(isOwed);
    const [first] = owed;
    if (!first) return [];
    return {
      unit: first.unit,
      dueAt: first.row.dueAt,
      overdue: first.cell.punctuality === "OVERDUE",
      asked: cells.length,
      reports: owed.map(({ task, row }) => ({ task, withdrawn: row.versionCount > 0 })),
    };
  });
  return owing.sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      b.reports.length - a.reports.length ||
      compareVi(a.unit.label, b.unit.label),
  );
}

/** What came late, the latest first. */
export function lateReports(filled: readonly Filled[], period: string): LateReport[] {
  const late = filled.flatMap(({ unit, task, row, cell }) => {
    const sentAt = row.firstSubmittedAt;
    if (cell.punctuality !== "LATE" || !sentAt) return [];
    const dueAt = row.firstDueAt ?? row.dueAt;
    const place = { period, unit: unit.code, task: task.slug };
    return { unit, task, place, dueAt, sentAt, days: Math.max(0, -daysLeft(sentAt, dueAt)) };
  });
  return late.sort((a, b) => b.days - a.days || compareVi(a.unit.label, b.unit.label));
}

type Named = { period: string; tasks: readonly MatrixTask[]; units: readonly PackUnit[] };

/** Work that waits for its unit, longest first. */
export function returnedReports(rows: readonly SaidRow[], named: Named): ReturnedReport[] {
  const waiting = sources(rows, named).flatMap(({ row, ...source }) => {
    const { returned } = row;
    if (!returned) return [];
    return { ...source, since: returned.at, reason: returned.reason, reopened: returned.action === "reopen" };
  });
  return waiting.sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** What the units ask for, by task in the order of the resolution, then by unit. */
export function proposalGroups(rows: readonly SaidRow[], named: Named): ProposalGroup[] {
  const asking: Proposal[] = sources(rows, named)
    .filter(({ row }) => isProposal(row.proposals))
    .map(({ row, ...source }) => ({
      ...source,
      version: row.versionCount,
      sentAt: row.submittedAt,
      progress: progressOf(row),
      text: row.proposals.trim(),
    }))
    .sort((a, b) => compareVi(a.unit.label, b.unit.label));
  return named.tasks.flatMap((task) => {
    const proposals = asking.filter((proposal) => proposal.task.id === task.id);
    return proposals.length > 0 ? [{ task, proposals }] : [];
  });
}

/** "Không." and "Không có kiến nghị" are answers, but ask for nothing. */
export function isProposal(text: string): boolean {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return words !== "" && !/^khong( co)?( kien nghi)?( de xuat)?( gi)?( them)?$/.test(words);
}

/** Rows with the names of unit and task; a task that has ended meanwhile is left out with its period's cells. */
function sources(rows: readonly SaidRow[], { period, tasks, units }: Named) {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  return rows.flatMap((row) => {
    const task = tasks.find(({ id }) => id === row.taskId);
    const unit = unitOf.get(row.unit) ?? { code: row.unit, label: row.unit };
    return task ? { row, unit, task, place: { period, unit: unit.code, task: task.slug } } : [];
  });
}

const SHOWN_LINES = 6;
const LINE = 80;

/** Whether a text takes more than about six lines. */
export function isLong(text: string): boolean {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return lines > SHOWN_LINES;
}
