import type { Actor, Role } from "./schema";

const UNIT_ROLES: readonly Role[] = ["UNIT_EDITOR", "UNIT_HEAD"];

/** Roles that belong to a unit; all others must not have one. */
export function isUnitRole(role: Role): boolean {
  return UNIT_ROLES.includes(role);
}

export type WorkArea = "unit" | "office" | "admin";

/** The first page of each work area. */
export const areaHomes: Record<WorkArea, string> = {
  unit: "/bao-cao",
  office: "/van-phong",
  admin: "/quan-tri",
};

/** The actor's work area, which decides the page after login and the navigation. */
export function workArea(actor: Pick<Actor, "role">): WorkArea {
  if (isUnitRole(actor.role)) return "unit";
  return actor.role === "ADMIN" ? "admin" : "office";
}

/** Where a login leads: to the own area, or to the change of an initial password. */
export function homeOf(actor: Actor): string {
  return mayWork(actor) ? areaHomes[workArea(actor)] : "/doi-mat-khau";
}

/** Until the initial password is replaced, an account may do nothing else. */
export function mayWork(actor: Actor): boolean {
  return !actor.mustChangePassword;
}

export function mayManageAccounts(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "ADMIN";
}
