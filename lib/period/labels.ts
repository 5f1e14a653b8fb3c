import type { PeriodState } from "./schema";

export const periodStateLabels: Record<PeriodState, string> = {
  UPCOMING: "Chưa mở",
  OPEN: "Đang mở",
  CLOSED: "Đã đóng",
};
