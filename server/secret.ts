import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartError } from "./settings";

const SHORTEST = 32;

/**
 * The key that signs the session cookies, made on the first start and kept in DATA_DIR/secret for its owner alone.
 * @param dataDir absolute path of DATA_DIR
 * @throws StartError when the file holds something else
 */
export function sessionSecret(dataDir: string): string {
  const file = path.join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    chmodSync(file, 0o600);
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < SHORTEST) {
    throw new StartError(
      `Tệp ${file} không chứa khóa hợp lệ. Xóa tệp này rồi khởi động lại; mọi người sẽ phải đăng nhập lại.`,
    );
  }
  return secret;
}
