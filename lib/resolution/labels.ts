import type { Rating, TaskKind } from "./schema";

export const ratingLabels: Record<Rating, string> = {
  ON_TRACK: "Đúng tiến độ",
  AT_RISK: "Có nguy cơ chậm",
  BEHIND: "Chậm tiến độ",
};

export const ratingTones: Record<Rating, "ok" | "warn" | "bad"> = {
  ON_TRACK: "ok",
  AT_RISK: "warn",
  BEHIND: "bad",
};

export const taskKindLabels: Record<TaskKind, string> = {
  KEY: "Nhiệm vụ trọng tâm",
  BREAKTHROUGH: "Nhiệm vụ đột phá",
};

/** "≥ 80 %", "giảm 1,5 điểm %/năm": the operator as it is printed. */
export const operatorSigns: Record<string, string> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };
