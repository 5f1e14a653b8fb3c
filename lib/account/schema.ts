import { z } from "zod";

export const role = z.enum(["UNIT_EDITOR", "UNIT_HEAD", "OFFICE", "LEADER", "ADMIN"]);
export type Role = z.infer<typeof role>;

/** Whoever acts, read fresh from the database at each request; the first argument of every query and command. */
export type Actor = {
  accountId: string;
  sessionId: string;
  username: string;
  role: Role;
  /** Set for the two unit roles, null for all others. */
  unitId: string | null;
  mustChangePassword: boolean;
};

const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

/** The login form. The name is folded to lower case; limits keep the hash from being fed megabytes. */
export const loginSchema = z.object({
  username: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, "Nhập tên đăng nhập.")
    .max(100, "Tên đăng nhập quá dài.")
    // PostgreSQL cannot take a NUL, and no name has one.
    .transform((name) => name.replaceAll("\0", "")),
  password: z.string().min(1, "Nhập mật khẩu.").max(LONGEST_PASSWORD, "Mật khẩu quá dài."),
});

/** The form for a new password. */
export const passwordChangeSchema = z
  .object({
    currentPassword: z.string().min(1, "Nhập mật khẩu đang dùng.").max(LONGEST_PASSWORD, "Mật khẩu quá dài."),
    newPassword: z
      .string()
      .min(SHORTEST_PASSWORD, `Mật khẩu mới phải có ít nhất ${SHORTEST_PASSWORD} ký tự.`)
      .max(LONGEST_PASSWORD, `Mật khẩu mới dài tối đa ${LONGEST_PASSWORD} ký tự.`),
    repeatPassword: z.string(),
  })
  .refine((form) => form.newPassword === form.repeatPassword, {
    path: ["repeatPassword"],
    error: "Hai lần nhập mật khẩu mới không giống nhau. Nhập lại.",
  })
  .refine((form) => form.newPassword !== form.currentPassword, {
    path: ["newPassword"],
    error: "Mật khẩu mới phải khác mật khẩu đang dùng.",
  });

const DEMO_PASSWORD = "minh-hoa-2023";

/** The accounts of a demonstration, shown on its login page; the seed of the demonstration creates them. */
export const demoAccounts: readonly { username: string; password: string; role: Role }[] = [
  { username: "quan-tri", password: DEMO_PASSWORD, role: "ADMIN" },
  { username: "van-phong", password: DEMO_PASSWORD, role: "OFFICE" },
  { username: "thuong-truc", password: DEMO_PASSWORD, role: "LEADER" },
  { username: "an-loc", password: DEMO_PASSWORD, role: "UNIT_HEAD" },
  { username: "an-loc-tong-hop", password: DEMO_PASSWORD, role: "UNIT_EDITOR" },
  { username: "tan-hoi", password: DEMO_PASSWORD, role: "UNIT_HEAD" },
  { username: "tai-chinh", password: DEMO_PASSWORD, role: "UNIT_HEAD" },
];
