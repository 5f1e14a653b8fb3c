import path from "node:path";
import { z } from "zod";

const logLevel = z.enum(["fatal", "error", "warn", "info", "debug", "silent"]);

const port = z.coerce
  .number({ error: "phải là số cổng từ 1 đến 65535" })
  .int("phải là số nguyên")
  .min(1, "phải từ 1 đến 65535")
  .max(65535, "phải từ 1 đến 65535");

const envSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1, "không được để trống").default(".data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "phải bắt đầu bằng postgresql://")
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  NEXTAUTH_SECRET: z.string().min(32, "phải có ít nhất 32 ký tự").optional(),
  PUBLIC_URL: z
    .url({ error: "phải là một địa chỉ như https://nghiquyet.example.vn", protocol: /^https?$/ })
    .optional(),
  LOG_LEVEL: logLevel.default("info"),
  DEMO: z.enum(["0", "1"]).default("0"),
  CLOCK_START: z.iso.datetime({ offset: true, error: "phải có dạng 2023-06-16T08:00:00+07:00" }).optional(),
});

/** The configuration, checked; every variable is described in `.env.example`. */
export type Env = {
  port: number;
  host: string;
  /** absolute path */
  dataDir: string;
  databaseUrl: string | undefined;
  databasePool: number;
  nextAuthSecret: string | undefined;
  publicUrl: string | undefined;
  logLevel: z.infer<typeof logLevel>;
  demo: boolean;
  /** ISO instant at which the portal's clock starts; undefined is the real time. */
  clockStart: string | undefined;
};

/** A wrong configuration: one line per mistake. */
export class EnvError extends Error {}

/**
 * Reads and checks environment variables; an empty value counts as not set.
 * @throws EnvError with one line per mistake, naming the variable
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `Cấu hình sai: ${issue.path.join(".")} ${issue.message}`).join("\n"),
    );
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: path.resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    nextAuthSecret: env.NEXTAUTH_SECRET,
    publicUrl: env.PUBLIC_URL,
    logLevel: env.LOG_LEVEL,
    demo: env.DEMO === "1",
    clockStart: env.CLOCK_START,
  };
}

/** Whether this is a demonstration: every page says so. */
export function isDemo(): boolean {
  return process.env.DEMO === "1";
}
