import { ensureBuild } from "@/scripts/build";

/** `npm run bench -- NAME`: ratios measured in one run; absolute times drift from machine to machine. */

// Imported late: the Prisma client is made by the build.
const benches: Record<string, () => Promise<() => Promise<void>>> = {
  unit: async () => (await import("./unit")).benchUnit,
  office: async () => (await import("./office")).benchOffice,
  public: async () => (await import("./public")).benchPublic,
};

const name = process.argv[2] ?? "";
const bench = benches[name];
if (!bench) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(1);
}
await ensureBuild();
await (await bench())();
