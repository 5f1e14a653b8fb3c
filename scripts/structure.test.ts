import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** The tree of DESIGN.md, kept as it was decided: where a line may live and what a file may be called. */

const root = path.resolve(import.meta.dirname, "..");
const listing = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
const files = listing.split("\n").filter((file) => file !== "" && existsSync(path.join(root, file)));
const source = files.filter((file) => /\.(ts|tsx|css|js|mjs)$/.test(file) && !file.startsWith("generated/"));
const text = new Map(source.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));

const NOUNS = [
  "resolution",
  "unit",
  "account",
  "period",
  "submission",
  "draft",
  "measure",
  "workspace",
  "workbook",
  "review",
  "notice",
  "publication",
  "audit",
  "attachment",
  "matrix",
  "meeting",
  "figure",
  "catalogue",
  "opendata",
  "search",
];
const NOUN_FILES = [
  "schema",
  "workflow",
  "policy",
  "calc",
  "labels",
  "sql",
  "queries",
  "commands",
  "actions",
  "browser",
  "worker",
];
const LIB_FILES = ["db", "env", "result", "log", "clock", "format", "storage"];
const TOP_FOLDERS = ["app", "components", "lib", "prisma", "e2e", "server", "scripts", "docs", ".ci"];
const ROUTE_FILES =
  /^(page|layout|loading|error|not-found|global-error|route|icon|opengraph-image)\.(tsx|ts|svg)$/;

function lines(file: string): number {
  return (text.get(file) ?? "").split("\n").length - 1;
}

/** Value imports of a file (types vanish at run time). */
function imports(file: string): string[] {
  const found = (text.get(file) ?? "").matchAll(/^(?:import|export)\s+(?!type\s)[^;]*?from\s+"([^"]+)"/gms);
  return [...found].map((match) => match[1] ?? "");
}

describe("the tree", () => {
  it("has only the decided top-level folders", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
    expect([...folders].filter((folder) => !TOP_FOLDERS.includes(folder ?? ""))).toEqual([]);
  });

  it("names the files of a noun by the closed vocabulary", () => {
    const odd = files.filter((file) => {
      const [top, noun, name, deeper] = file.split("/");
      if (top !== "lib") return false;
      if (!name) return !LIB_FILES.includes((noun ?? "").replace(/(\.test)?\.ts$/, ""));
      if (noun === "auth") return deeper !== undefined;
      const base = name.replace(/(\.[a-z]+)?(\.db|\.timed)?(\.test)?\.ts$/, "");
      return !NOUNS.includes(noun ?? "") || !NOUN_FILES.includes(base) || deeper !== undefined;
    });
    expect(odd).toEqual([]);
  });

  it("keeps only routes in app", () => {
    const inside = files.filter((file) => /^app\/.+\/|^app\/[^/]+\.tsx?$/.test(file));
    expect(inside.filter((file) => !ROUTE_FILES.test(path.basename(file)))).toEqual([]);
  });

  it("names components by what they are, one folder per noun or ui or site", () => {
    const components = files.filter((file) => file.startsWith("components/"));
    expect(components.filter((file) => !/^components\/[a-z]+\/[A-Z][A-Za-z]*\.tsx$/.test(file))).toEqual([]);
  });
});

describe("size", () => {
  it("has no file above 250 lines and a median of at most 60", () => {
    const counted = source.filter((file) => !file.startsWith("prisma/migrations/"));
    expect(counted.filter((file) => lines(file) > 250)).toEqual([]);
    const sorted = counted.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  it("has pages of at most 80 lines", () => {
    const pages = source.filter((file) => /^app\/.*(page|layout)\.tsx$/.test(file));
    expect(pages.filter((file) => lines(file) > 80)).toEqual([]);
  });
});

describe("imports the linter cannot see", () => {
  it("components take only types from queries", () => {
    const guilty = source.filter(
      (file) =>
        file.startsWith("components/") && imports(file).some((from) => /\/queries(\.[a-z]+)?$/.test(from)),
    );
    expect(guilty).toEqual([]);
  });

  it("nouns that read and write do not lean on each other in a circle", () => {
    const edges = new Map<string, Set<string>>();
    for (const file of source) {
      const noun = /^lib\/([a-z]+)\/(queries|commands)(?:\.[a-z]+)?\.ts$/.exec(file)?.[1];
      if (!noun) continue;
      const others = imports(file).flatMap(
        (from) => /^@\/lib\/([a-z]+)\/(queries|commands)(?:\.[a-z]+)?$/.exec(from)?.[1] ?? [],
      );
      edges.set(noun, new Set([...(edges.get(noun) ?? []), ...others.filter((other) => other !== noun)]));
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(edges.get(from) ?? [])].some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
      );
    expect([...edges.keys()].filter((noun) => reaches(noun, noun))).toEqual([]);
  });

  it("statuses are compared only in workflow.ts, roles only in policy.ts", () => {
    const status = /[=!]==\s*"(DRAFT|SUBMITTED|RETURNED|APPROVED)"/;
    const role = /[=!]==\s*"(UNIT_EDITOR|UNIT_HEAD|OFFICE|LEADER|ADMIN)"/;
    const checked = source.filter(
      (file) => /^(lib|app|components|server)\//.test(file) && !file.includes(".test."),
    );
    const guilty = checked.filter((file) => {
      const body = text.get(file) ?? "";
      return (
        (status.test(body) && !file.endsWith("/workflow.ts")) ||
        (role.test(body) && !file.endsWith("/policy.ts"))
      );
    });
    expect(guilty).toEqual([]);
  });
});
