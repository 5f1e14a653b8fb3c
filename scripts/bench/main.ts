import { benchOffice } from "./office";
import { benchUnit } from "./unit";

/** `npm run bench -- NAME`: ratios measured in one run; absolute times drift from machine to machine. */

const benches: Record<string, () => Promise<void>> = { unit: benchUnit, office: benchOffice };

const name = process.argv[2] ?? "";
const bench = benches[name];
if (!bench) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(1);
}
await bench();
