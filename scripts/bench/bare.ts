import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serialize } from "node:v8";
import { freePort } from "@/scripts/portal";

/**
 * A bare Next program that shows a page of the portal from memory: the same page file and components, but what the
 * page asks of the database (and of the login) was asked once before and stands in a file.
 */

const root = path.resolve(import.meta.dirname, "../..");
/** Below the project, because Next looks for packages from there. */
const folder = path.join(root, ".bench");

/** A page of the portal, by the folder of its file, and what its modules answer, by module and function. */
export type BarePage = { page: string; answers: Record<string, Record<string, unknown>> };

export type Bare = { url: string; stop: () => Promise<void> };

/** Builds the program and starts it. */
export async function startBare(pages: readonly BarePage[], prefix: readonly string[]): Promise<Bare> {
  rmSync(folder, { recursive: true, force: true });
  const answers: BarePage["answers"] = {};
  for (const page of pages) {
    for (const [module, functions] of Object.entries(page.answers)) {
      answers[module] = { ...answers[module], ...functions };
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "answers.bin"), serialize(answers));
  write("tsconfig.json", JSON.stringify(tsconfig(Object.keys(answers))));
  write(
    "next.config.js",
    `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} },
    typescript: { ignoreBuildErrors: true }, serverExternalPackages: ["@node-rs/argon2", "pg", "pino"] };`,
  );
  write("postcss.config.mjs", 'export default { plugins: { "@tailwindcss/postcss": {} } };');
  write("package.json", '{ "type": "module", "private": true }');
  write("app/layout.tsx", 'export { default, metadata } from "../../app/layout";');
  for (const [module, functions] of Object.entries(answers)) {
    write(`${stub(module)}.ts`, stubModule(module, Object.keys(functions)));
  }
  for (const { page } of pages) {
    const area = page.split("/")[0] ?? "";
    write(
      `app/${area}/layout.tsx`,
      `export { default } from "../../../app/${area}/layout";\nexport const dynamic = "force-dynamic";`,
    );
    write(
      `app/${page}/page.tsx`,
      `export { default } from "${"../".repeat(page.split("/").length + 2)}app/${page}/page";\nexport const dynamic = "force-dynamic";`,
    );
  }
  return buildAndServe(prefix);
}

/**
 * A bare Next program of static pages, each with one text.
 * @param texts by the name of the page
 */
export async function startStatic(
  texts: ReadonlyMap<string, string>,
  prefix: readonly string[],
): Promise<Bare> {
  rmSync(folder, { recursive: true, force: true });
  write(
    "next.config.js",
    `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  );
  write("package.json", '{ "type": "module", "private": true }');
  write(
    "app/layout.jsx",
    'export default function Layout({ children }) { return <html lang="vi"><body>{children}</body></html>; }',
  );
  write("app/page.jsx", "export default function Page() { return <p>Cổng</p>; }");
  for (const [name, text] of texts) {
    write(
      `app/${name}/page.jsx`,
      `export const dynamic = "force-static";\nexport default function Page() { return <p>{${JSON.stringify(text)}}</p>; }`,
    );
  }
  return buildAndServe(prefix);
}

async function buildAndServe(prefix: readonly string[]): Promise<Bare> {
  const next = path.join(root, "node_modules/next/dist/bin/next");
  execFileSync(process.execPath, [next, "build", folder], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const port = String(await freePort());
  const [program = process.execPath, ...args] = [
    ...prefix,
    process.execPath,
    next,
    "start",
    folder,
    "-p",
    port,
  ];
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://localhost:${port}`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  )
    await new Promise((go) => setTimeout(go, 100));
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function write(name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${content}\n`);
}

function stub(module: string): string {
  return `stubs/${module.replace("@/lib/", "").replaceAll("/", "-")}`;
}

/** Functions that answer from the file; everything else of the module is the module's own. */
function stubModule(module: string, functions: readonly string[]): string {
  const answers = functions.map(
    (name) =>
      `export const ${name} = async () => answers[${JSON.stringify(module)}][${JSON.stringify(name)}];`,
  );
  return `import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
export * from ${JSON.stringify(module.replace("@/", "../../"))};
const answers = deserialize(readFileSync(${JSON.stringify(path.join(folder, "answers.bin"))}));
${answers.join("\n")}`;
}

function tsconfig(modules: readonly string[]) {
  const own = Object.fromEntries(modules.map((module) => [module, [`./${stub(module)}.ts`]]));
  return {
    extends: "../tsconfig.json",
    compilerOptions: { baseUrl: ".", paths: { ...own, "@/*": ["../*"] }, plugins: [{ name: "next" }] },
    include: ["app/**/*.tsx", "stubs/**/*.ts"],
  };
}
