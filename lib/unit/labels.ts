import type { UnitKind } from "@/lib/resolution/schema";

export const unitKindLabels: Record<UnitKind, string> = { WARD: "Phường", COMMUNE: "Xã", AGENCY: "Cơ quan" };

/** "Phường An Lộc", "Xã Tân Hội", "Ban Tổ chức": an agency's name says itself what it is. */
export function unitLabel(unit: { name: string; kind: UnitKind }): string {
  return unit.kind === "AGENCY" ? unit.name : `${unitKindLabels[unit.kind]} ${unit.name}`;
}
