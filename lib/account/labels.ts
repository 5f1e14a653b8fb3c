import type { Role } from "./schema";

export const roleLabels: Record<Role, string> = {
  UNIT_EDITOR: "Cán bộ tổng hợp đơn vị",
  UNIT_HEAD: "Lãnh đạo đơn vị",
  OFFICE: "Văn phòng",
  LEADER: "Thường trực, Ban Thường vụ",
  ADMIN: "Quản trị",
};
