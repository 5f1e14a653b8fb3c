import { formatNumber } from "@/lib/format";
import type { Rating } from "@/lib/resolution/schema";

/** Words of the queue's filters, in its address and on the page. */

export const lateSlugs = ["dung-han", "tre"] as const;
export const lateFilters: { value: (typeof lateSlugs)[number]; label: string }[] = [
  { value: "dung-han", label: "Nộp đúng hạn" },
  { value: "tre", label: "Nộp trễ" },
];

export const ratingSlugs = ["dung-tien-do", "nguy-co-cham", "cham-tien-do"] as const;
export type RatingSlug = (typeof ratingSlugs)[number];

const ratings: Record<RatingSlug, Rating> = {
  "dung-tien-do": "ON_TRACK",
  "nguy-co-cham": "AT_RISK",
  "cham-tien-do": "BEHIND",
};

/** The rating behind an address. */
export function ratingOfSlug(slug: RatingSlug): Rating {
  return ratings[slug];
}

/** "hơn 1.000" past the bound of counting. */
export function countText(count: number, most: number): string {
  return count > most ? `hơn ${formatNumber(most)}` : formatNumber(count);
}

/** How long a report has waited: "hôm nay", "3 ngày". */
export function waitingText(days: number): string {
  return days <= 0 ? "nộp hôm nay" : `chờ ${days} ngày`;
}

/** Whose rating a row shows. */
export function raterText(officeRated: boolean): string {
  return officeRated ? "Văn phòng đánh giá" : "đơn vị tự đánh giá";
}

/** Keys of the queue; Enter needs no script, the row that has the focus is a link. */
export const queueKeys = [
  { key: "j", label: "Báo cáo sau", target: "[data-row]", step: 1 as const },
  { key: "k", label: "Báo cáo trước", target: "[data-row]", step: -1 as const },
  { key: "Enter", label: "Mở báo cáo đang chọn" },
  { key: "/", label: "Tìm", target: "#tim" },
];
