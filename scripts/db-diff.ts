import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startDatabase } from "./database";
import { diffToSchema } from "./schema-engine";

/** `npm run db:diff -- NAME`: writes the migration that leads from the migrations folder to prisma/schema. */

const name = process.argv[2] ?? "";
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run db:diff -- NAME (a-z, 0-9 and _)");
  process.exit(1);
}

const scratch = mkdtempSync(path.join(os.tmpdir(), "portal-diff-"));
const database = await startDatabase({ dataDir: scratch });
try {
  const sql = await diffToSchema(database.url);
  if (sql === "") {
    console.log("Schema and migrations agree; nothing to write.");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.resolve(import.meta.dirname, `../prisma/migrations/${stamp}_${name}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, "migration.sql"), `${sql}\n`);
    console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql; read it before you commit it.`);
  }
} finally {
  await database.stop();
  rmSync(scratch, { recursive: true, force: true });
}
