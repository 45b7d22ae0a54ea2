import { globSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What each folder of `src` may import of ours. Files at the top of `src` compose, and may import anything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dutch: [],
  source: ["domain"],
  report: ["domain", "dutch", "source"],
  database: ["domain"],
  store: ["domain", "database", "report", "source"],
  read: ["domain", "database"],
  search: ["domain", "dutch", "read", "database"],
  graph: ["domain", "dutch", "read", "search", "database"],
  http: ["domain"],
  apollo: ["domain", "read", "graph", "http"],
  tracing: ["domain", "http", "database", "apollo"],
  opendata: ["domain", "read", "search", "http"],
  web: ["domain", "read", "search", "http"],
  import: ["domain", "dutch", "source", "report", "store", "search", "database"],
};
/** Folders that use another for its types only. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  report: ["source"],
  store: ["report", "source"],
};
/** Packages that one place alone may know. */
const packageHomes: readonly { readonly name: RegExp; readonly homes: readonly string[] }[] = [
  { name: /^(@mikro-orm|@electric-sql|kysely|pg$)/, homes: ["database", "store", "read", "search/postgres"] },
  { name: /^type-graphql$/, homes: ["graph/"] },
  { name: /^meilisearch$/, homes: ["search/meilisearch"] },
  { name: /^@opentelemetry/, homes: ["tracing"] },
  {
    name: /^(fastify|@fastify)/,
    homes: ["server.ts", "app.ts", "opendata/", "web/", "http/", "apollo/", "tracing/"],
  },
];

const src = resolve(import.meta.dirname, "../src");
const files = globSync(`${src}/**/*.{ts,tsx}`).map((file) => relative(src, file));
const imports = (file: string) =>
  [
    ...readFileSync(resolve(src, file), "utf8").matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)"/gm),
  ].map(([, type, from = ""]) => ({ from, type: type !== undefined }));
const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "top");

test("every folder of src has its line in the table", () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== "top" && folder !== "cli"));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test.for(files)("%s imports only what lies upstream", (file) => {
  const own = folderOf(file);
  const wrong = imports(file)
    .filter(({ from }) => from.startsWith("."))
    .map(({ from, type }) => ({
      to: folderOf(relative(src, resolve(dirname(resolve(src, file)), from))),
      type,
    }))
    .filter(({ to, type }) => {
      if (own === "top" || own === "cli" || to === own) return false;
      return !mayImport[own]?.includes(to) || (!type && typesOnly[own]?.includes(to));
    });
  expect(wrong).toEqual([]);
});

test.for(files)("%s knows no package that belongs elsewhere", (file) => {
  const wrong = imports(file)
    .map(({ from }) => from)
    .filter((from) =>
      packageHomes.some(({ name, homes }) => name.test(from) && !homes.some((home) => file.startsWith(home))),
    );
  expect(wrong).toEqual([]);
});

test("only main.ts touches the process", () => {
  const offenders = files.filter(
    (file) =>
      file !== "main.ts" &&
      /\bprocess\.(argv|env|exit|exitCode)\b/.test(readFileSync(resolve(src, file), "utf8")),
  );
  expect(offenders).toEqual([]);
});
