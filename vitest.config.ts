import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // Loading the modules again for each file took longer than the tests.
          pool: "threads",
          isolate: false,
          include: ["lib/**/*.test.ts", "server/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "**/*.timed.test.ts"],
          testTimeout: 60_000,
          env: { LOG_LEVEL: "silent" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "timed",
          include: ["lib/**/*.timed.test.ts"],
          env: { LOG_LEVEL: "silent" },
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          isolate: false,
          include: ["{lib,prisma,scripts,server}/**/*.db.test.ts"],
          globalSetup: ["e2e/fixtures/database-server.ts"],
          setupFiles: ["e2e/fixtures/hash-checks.ts", "e2e/fixtures/database-audit.ts"],
          env: { LOG_LEVEL: "silent" },
          // One embedded database, one connection at a time: files take turns.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
