import { readSettings } from "@/server/settings";
import { openDatabase } from "./database";

/** `npm run audit:verify`: finds an audit row that was edited, removed or put in between. Exit 1 when there is one. */

const env = readSettings(process.argv.slice(2));
const database = await openDatabase(env);
process.env.DATABASE_URL = database.url;
const { verifyAuditChain } = await import("@/lib/audit/queries");
const { db } = await import("@/lib/db");
try {
  const chain = await verifyAuditChain();
  const whole = chain.brokenAt === null && chain.complete;
  if (whole) console.log(`Nhật ký nguyên vẹn: ${chain.entries} dòng.`);
  else
    console.error(
      `Nhật ký không còn nguyên vẹn (${chain.brokenAt ? `từ dòng ${chain.brokenAt}` : "thiếu dòng cuối"}).`,
    );
  process.exitCode = whole ? 0 : 1;
} finally {
  await db().$disconnect();
  await database.stop();
}
