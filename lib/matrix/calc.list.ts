import { type Cell, isApproved, isSent } from "./calc";
import type { CellRow, Counts, ListSlug } from "./schema";

/** The lists behind the numbers of the matrix: a number and its list are counted by the same rule. */

/** How many reports a list holds, as the statements count them. */
export const listCounts: Record<ListSlug, (counts: Counts) => number> = {
  "phai-nop": ({ asked }) => asked,
  "da-nop": ({ sent }) => sent,
  "chua-nop": ({ asked, sent }) => asked - sent,
  "da-duyet": ({ approved }) => approved,
  "nop-dung-han": ({ onTime }) => onTime,
  "nop-tre": ({ sent, onTime }) => sent - onTime,
  "chua-nop-qua-han": ({ overdue }) => overdue,
  "hoan-thanh-dung-han": ({ doneOnTime }) => doneOnTime,
  "hoan-thanh-qua-han": ({ doneLate }) => doneLate,
  "chua-hoan-thanh-trong-han": ({ openInTime }) => openInTime,
  "chua-hoan-thanh-qua-han": ({ openOverdue }) => openOverdue,
};

type Filled = { row: CellRow; cell: Cell };

/** Whether a report is in a list. */
export const inList: Record<ListSlug, (one: Filled) => boolean> = {
  "phai-nop": () => true,
  "da-nop": ({ row }) => isSent(row.status),
  "chua-nop": ({ row }) => !isSent(row.status),
  "da-duyet": ({ row }) => isApproved(row.status),
  "nop-dung-han": ({ cell }) => cell.punctuality === "ON_TIME",
  "nop-tre": ({ cell }) => cell.punctuality === "LATE",
  "chua-nop-qua-han": ({ cell }) => cell.punctuality === "OVERDUE",
  "hoan-thanh-dung-han": ({ cell }) => cell.outcome === "DONE_ON_TIME",
  "hoan-thanh-qua-han": ({ cell }) => cell.outcome === "DONE_LATE",
  "chua-hoan-thanh-trong-han": ({ cell }) => cell.outcome === "OPEN_IN_TIME",
  "chua-hoan-thanh-qua-han": ({ cell }) => cell.outcome === "OPEN_OVERDUE",
};
