import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { createAccounts, randomPassword } from "@/lib/account/commands";
import type { Role } from "@/lib/account/schema";
import type { Db } from "@/lib/db";

/**
 * On the first run: one administrator, one office account and a head for every unit, with random passwords that must
 * be changed at first login. They are written once, to a file only its owner can read, and nowhere else.
 * @param dataDir absolute path of DATA_DIR
 * @returns the file and how many accounts; null when there are accounts already
 */
export async function createFirstAccounts(
  db: Db,
  dataDir: string,
): Promise<{ file: string; count: number } | null> {
  if ((await db.account.count()) > 0) return null;
  const units = await db.unit.findMany({ where: { endedOn: null }, orderBy: { code: "asc" } });
  const heads = units.map((unit) => ({ username: unit.code, role: "UNIT_HEAD" as Role, unitId: unit.id }));
  const first = [
    { username: "quan-tri", role: "ADMIN" as Role, unitId: null },
    { username: "van-phong", role: "OFFICE" as Role, unitId: null },
    { username: "thuong-truc", role: "LEADER" as Role, unitId: null },
    ...heads,
  ].map((account) => ({ ...account, password: randomPassword(), mustChangePassword: true }));
  const codes = new Map(units.map((unit) => [unit.id, unit.code]));
  const rows = first.map((a) =>
    [a.username, a.password, a.role, a.unitId ? codes.get(a.unitId) : ""].join(","),
  );
  const file = path.join(dataDir, "first-run-accounts.csv");
  rmSync(file, { force: true });
  const handle = openSync(file, "w", 0o600);
  writeSync(handle, `${["username,password,role,unit", ...rows].join("\n")}\n`);
  closeSync(handle);
  await createAccounts(db, first);
  return { file, count: first.length };
}
