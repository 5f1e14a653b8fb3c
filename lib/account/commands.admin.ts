import { recordAudit } from "@/lib/audit/commands";
import { db, type Tx } from "@/lib/db";
import { Refusal, type Result, settle } from "@/lib/result";
import { hashPassword, liftLoginLimit, randomPassword } from "./commands";
import { mayManageAccounts } from "./policy";
import type { Actor, Role } from "./schema";
import type { AccountRights, NewAccountInput, ShownRights } from "./schema.admin";

/** A password that is shown once and has to be replaced at the first login. */
export type Issued = { username: string; password: string };

type Locked = {
  id: string;
  username: string;
  role: Role;
  unitId: string | null;
  email: string | null;
  disabledAt: Date | null;
};

/**
 * Locks the actor's account, and the one it is about, in one order. Administrators who act on each other wait here,
 * and the second is refused: so the last one can never be lost, since nobody may disable or demote themselves.
 * @throws Refusal FORBIDDEN when the actor is no longer an administrator, NOT_FOUND without that account
 */
async function lockAccounts(tx: Tx, actor: Actor, accountId = actor.accountId): Promise<Locked> {
  if (!mayManageAccounts(actor)) throw new Refusal("FORBIDDEN");
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT id, username, role::text AS role, unit_id AS "unitId", email, disabled_at AS "disabledAt" FROM account
    WHERE id IN (${actor.accountId}::uuid, ${accountId}::uuid) ORDER BY id FOR NO KEY UPDATE`;
  const own = rows.find(({ id }) => id === actor.accountId);
  if (!own || own.disabledAt || !mayManageAccounts({ ...actor, role: own.role }))
    throw new Refusal("FORBIDDEN");
  const account = rows.find(({ id }) => id === accountId);
  if (!account) throw new Refusal("NOT_FOUND");
  return account;
}

async function requireUnit(tx: Tx, unitId: string | null): Promise<void> {
  if (unitId === null) return;
  // The unit must not end while an account is given to it.
  const rows = await tx.$queryRaw<{ endedOn: Date | null }[]>`
    SELECT ended_on AS "endedOn" FROM unit WHERE id = ${unitId}::uuid FOR SHARE`;
  if (!rows[0]) throw new Refusal("INVALID", { unitId: "Không tìm thấy đơn vị này. Chọn lại." });
  if (rows[0].endedOn) {
    throw new Refusal("INVALID", { unitId: "Đơn vị này đã kết thúc hoạt động. Chọn đơn vị khác." });
  }
}

/** @returns how many logins ended */
async function endLogins(tx: Tx, accountId: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { accountId, endedAt: null, expiresAt: { gt: new Date() } },
    data: { endedAt: new Date() },
  });
  return count;
}

/**
 * Creates an account with a one-time password.
 * @returns the password, which is kept nowhere else; INVALID for a name that is taken or a unit that has ended
 */
export async function openAccount(actor: Actor, input: NewAccountInput): Promise<Result<Issued>> {
  return settle(async () => {
    if (!mayManageAccounts(actor)) throw new Refusal("FORBIDDEN");
    const password = randomPassword();
    const passwordHash = await hashPassword(password);
    await db().$transaction(async (tx) => {
      await lockAccounts(tx, actor);
      await requireUnit(tx, input.unitId);
      const made = await tx.account.createManyAndReturn({
        data: [{ ...input, passwordHash, mustChangePassword: true }],
        skipDuplicates: true,
        select: { id: true },
      });
      const id = made[0]?.id;
      if (!id) throw new Refusal("INVALID", { username: "Tên đăng nhập này đã có. Chọn tên khác." });
      const detail = { role: input.role, unit: input.unitId };
      await recordAudit(tx, actor, "account.create", { type: "account", id }, detail);
    });
    return { username: input.username, password };
  });
}

/**
 * Changes role, unit and e-mail address. A new role or unit ends every login of the account.
 * @param shown what the form showed; CONFLICT when somebody changed it since
 * @returns INVALID for one's own role or unit
 */
export async function changeRights(
  actor: Actor,
  shown: ShownRights,
  rights: AccountRights,
): Promise<Result<{ username: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const present = await lockAccounts(tx, actor, shown.accountId);
      const same =
        present.role === shown.shownRole &&
        present.unitId === shown.shownUnitId &&
        present.email === shown.shownEmail;
      if (!same) throw new Refusal("CONFLICT");
      const moved = rights.role !== present.role || rights.unitId !== present.unitId;
      if (moved && present.id === actor.accountId) {
        const message = "Không tự đổi vai trò của mình vì sẽ mất quyền quản trị. Nhờ quản trị viên khác.";
        throw new Refusal("INVALID", { role: message });
      }
      if (rights.unitId !== present.unitId) await requireUnit(tx, rights.unitId);
      const { role, unitId, email } = rights;
      await tx.account.update({
        where: { id: present.id },
        data: { role, unitId, email },
        select: { id: true },
      });
      const ended = moved ? await endLogins(tx, present.id) : 0;
      await recordAudit(tx, actor, "account.edit", subjectOf(present), {
        from: present.role,
        to: role,
        unitFrom: present.unitId,
        unitTo: unitId,
        emailChanged: email !== present.email,
        ended,
      });
      return { username: present.username };
    }),
  );
}

/**
 * Disables an account and ends its logins, or enables it again.
 * @returns WRONG_STATUS when it already is so; INVALID for one's own account, and for one whose unit has ended
 */
export async function switchAccount(
  actor: Actor,
  accountId: string,
  to: "disabled" | "enabled",
): Promise<Result<{ username: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const present = await lockAccounts(tx, actor, accountId);
      if (present.id === actor.accountId) {
        throw new Refusal("INVALID", {
          account: "Không tự khoá tài khoản của mình. Nhờ quản trị viên khác.",
        });
      }
      const disable = to === "disabled";
      if (disable === (present.disabledAt !== null)) throw new Refusal("WRONG_STATUS");
      if (!disable) await requireUnit(tx, present.unitId);
      await tx.account.update({
        where: { id: present.id },
        data: { disabledAt: disable ? new Date() : null },
        select: { id: true },
      });
      const ended = disable ? await endLogins(tx, present.id) : 0;
      const action = disable ? "account.disable" : "account.enable";
      await recordAudit(tx, actor, action, subjectOf(present), { ended });
      return { username: present.username };
    }),
  );
}

/**
 * Gives an account a new one-time password, ends its logins and lets it try at once.
 * @returns the password, which is kept nowhere else; INVALID for one's own account
 */
export async function resetPassword(actor: Actor, accountId: string): Promise<Result<Issued>> {
  return settle(async () => {
    if (!mayManageAccounts(actor)) throw new Refusal("FORBIDDEN");
    const password = randomPassword();
    const passwordHash = await hashPassword(password);
    const username = await db().$transaction(async (tx) => {
      const present = await lockAccounts(tx, actor, accountId);
      if (present.id === actor.accountId) {
        throw new Refusal("INVALID", { account: "Mật khẩu của mình thì đổi ở trang “Đổi mật khẩu”." });
      }
      await tx.account.update({
        where: { id: present.id },
        data: { passwordHash, mustChangePassword: true },
        select: { id: true },
      });
      const ended = await endLogins(tx, present.id);
      await recordAudit(tx, actor, "account.password-reset", subjectOf(present), { ended });
      return present.username;
    });
    await liftLoginLimit(username);
    return { username, password };
  });
}

/** "Đăng xuất mọi nơi": ends every login of an account at once, one's own included. */
export async function endAllLogins(
  actor: Actor,
  accountId: string,
): Promise<Result<{ username: string; own: boolean }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const present = await lockAccounts(tx, actor, accountId);
      const ended = await endLogins(tx, present.id);
      await recordAudit(tx, actor, "account.end-sessions", subjectOf(present), { ended });
      return { username: present.username, own: present.id === actor.accountId };
    }),
  );
}

function subjectOf({ id }: Locked) {
  return { type: "account", id } as const;
}
