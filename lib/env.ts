import path from "node:path";
import { z } from "zod";

const logLevel = z.enum(["fatal", "error", "warn", "info", "debug", "silent"]);

const port = z.coerce
  .number({ error: "phải là số cổng từ 1 đến 65535" })
  .int("phải là số nguyên")
  .min(1, "phải từ 1 đến 65535")
  .max(65535, "phải từ 1 đến 65535");

/** All or none of them: half a configuration would lose files in the wrong place. */
const s3Shape = {
  S3_ENDPOINT: z
    .url({ error: "phải là một địa chỉ như https://s3.example.vn", protocol: /^https?$/ })
    .transform((address) => address.replace(/\/+$/, ""))
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      "phải là tên thùng chứa: chữ thường, chữ số, dấu chấm và gạch nối",
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, "phải là tên vùng như us-east-1")
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
};
const s3Names = Object.keys(s3Shape) as (keyof typeof s3Shape)[];

const smtpShape = {
  SMTP_URL: z
    .string()
    .refine((address) => {
      const { protocol = "", hostname } = URL.parse(address) ?? {};
      return /^smtps?:$/.test(protocol) && Boolean(hostname);
    }, "phải có dạng smtps://nguoi-dung:mat-khau@may-chu:465 hoặc smtp://may-chu:587")
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\p{Cc}]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u,
      "phải là một địa chỉ như Cổng Nghị quyết <nghiquyet@example.vn>",
    )
    .optional(),
};

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
  TRUSTED_PROXIES: z.coerce.number({ error: "phải là một số" }).int().min(0).max(9).default(0),
  LOG_LEVEL: logLevel.default("info"),
  DEMO: z.enum(["0", "1"]).default("0"),
  CATALOGUE: z.string().optional(),
  ...s3Shape,
  ...smtpShape,
  CLOCK_START: z.iso.datetime({ offset: true, error: "phải có dạng 2023-06-16T08:00:00+07:00" }).optional(),
});

/** A server that speaks S3, and where files go there. */
export type S3Settings = {
  /** address without a slash at its end */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** The server that takes the portal's mail. */
export type SmtpSettings = {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it */
  secure: boolean;
  user: string | undefined;
  password: string | undefined;
  /** whom the mail comes from */
  from: string;
};

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
  /** how many of the operator's own proxies stand in front and add to X-Forwarded-For */
  trustedProxies: number;
  logLevel: z.infer<typeof logLevel>;
  demo: boolean;
  /** absolute path of the catalogue file that an empty portal starts with; undefined is the one it brings along */
  catalogue: string | undefined;
  /** undefined keeps files in `dataDir` */
  s3: S3Settings | undefined;
  /** undefined sends no mail: notices stay in the portal */
  smtp: SmtpSettings | undefined;
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
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
    demo: env.DEMO === "1",
    catalogue: env.CATALOGUE && path.resolve(env.CATALOGUE),
    s3: s3Of(env),
    smtp: smtpOf(env),
    clockStart: env.CLOCK_START,
  };
}

/** @throws EnvError when only some of the settings are there */
function s3Of(env: z.infer<typeof envSchema>): S3Settings | undefined {
  const missing = s3Names.filter((name) => !env[name]);
  if (missing.length === s3Names.length) return undefined;
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = env;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (endpoint && bucket && region && accessKeyId && secretAccessKey) {
    return { endpoint, bucket, region, accessKeyId, secretAccessKey };
  }
  throw new EnvError(
    `Cấu hình sai: thiếu ${missing.join(", ")}. Kho tệp S3 cần đủ ${s3Names.length} giá trị S3_…, hoặc không đặt giá trị nào.`,
  );
}

/** @throws EnvError when only one of the two settings is there, or the address names no server */
function smtpOf({ SMTP_URL, MAIL_FROM }: z.infer<typeof envSchema>): SmtpSettings | undefined {
  if (!SMTP_URL && !MAIL_FROM) return undefined;
  if (!SMTP_URL || !MAIL_FROM) {
    const missing = SMTP_URL ? "MAIL_FROM" : "SMTP_URL";
    throw new EnvError(
      `Cấu hình sai: thiếu ${missing}. Gửi thư điện tử cần cả SMTP_URL và MAIL_FROM, hoặc không đặt giá trị nào.`,
    );
  }
  const { protocol, hostname, port: typedPort, username, password } = new URL(SMTP_URL);
  const secure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(typedPort) || (secure ? 465 : 587),
    secure,
    user: username ? decoded(username) : undefined,
    password: username ? decoded(password) : undefined,
    from: MAIL_FROM,
  };
}

/** @throws EnvError for a % that begins no escape */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new EnvError("Cấu hình sai: SMTP_URL có ký tự % chưa được viết thành %25.");
  }
}

/** Whether mail is sent at all; only true while the portal runs. */
export function sendsMail(): boolean {
  return Boolean(process.env.SMTP_URL);
}

/** Whether this is a demonstration: every page says so. */
export function isDemo(): boolean {
  return process.env.DEMO === "1";
}

/** The address people type, without a slash at its end; only set while the portal runs. */
export function publicBase(): string {
  return (process.env.NEXTAUTH_URL ?? "").replace(/\/+$/, "");
}
