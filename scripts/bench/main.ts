import { ensureBuild } from "@/scripts/build";
import type { Sizes } from "./scene";

/**
 * `npm run bench -- NAME …`: ratios measured in one run; absolute times drift from machine to machine. What needs years
 * of reports shares them.
 */

// Imported late: the Prisma client is made by the build.
const filled: Record<string, () => Promise<(sizes: Sizes) => Promise<void>>> = {
  office: async () => (await import("./office")).benchOffice,
  public: async () => (await import("./public")).benchPublic,
};
const alone: Record<string, () => Promise<() => Promise<void>>> = {
  unit: async () => (await import("./unit")).benchUnit,
};

const names = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const known = { ...filled, ...alone };
if (names.length === 0 || names.some((name) => !Object.hasOwn(known, name))) {
  console.error(`Usage: npm run bench -- ${Object.keys(known).join(" | ")}`);
  process.exit(1);
}
await ensureBuild();
for (const name of names) await (await alone[name]?.())?.();
// In this order: the public pages approve what the queue shows.
const sized = Object.entries(filled).flatMap(([name, bench]) => (names.includes(name) ? [bench] : []));
if (sized.length > 0) {
  const { withSizes } = await import("./scene");
  await withSizes(async (sizes) => {
    for (const bench of sized) await (await bench())(sizes);
  });
}
