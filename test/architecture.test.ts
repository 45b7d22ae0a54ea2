import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { circlesIn, readModuleGraph } from "./module-graph.ts";

/** What each folder of `src` may import of ours. Files at the top of `src`, and `cli`, compose: they may import anything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dutch: [],
  http: ["domain"],
  source: ["domain"],
  database: ["domain"],
  report: ["domain", "dutch", "source"],
  store: ["domain", "dutch", "database"],
  read: ["domain", "database"],
  search: ["domain", "dutch", "read"],
  graph: ["domain", "read", "search"],
  apollo: ["domain", "read", "graph", "http"],
  tracing: ["domain", "http", "database"],
  opendata: ["domain", "read", "search", "http"],
  web: ["domain", "read", "search", "http"],
  import: ["domain", "dutch", "source", "report", "store", "search", "database"],
};
/** Single imports beside the table: from a place, to a place. */
const besides: readonly { readonly from: RegExp; readonly to: RegExp }[] = [
  // The store is handed what was read, and knows its form alone.
  { from: /^store\//, to: /^report\/report\.ts$|^source\/(register|source-document)\.ts$/ },
  // The search engine in PostgreSQL, and who opens it, speak SQL.
  { from: /^search\/(postgres\/|load-|start-search|search-service|indexer)/, to: /^database\/database\.ts$/ },
];
/** Packages that one place alone may know. */
const packageHomes: readonly { readonly name: RegExp; readonly homes: readonly string[] }[] = [
  {
    name: /^(@mikro-orm|@electric-sql|kysely|pg$)/,
    homes: ["database/", "store/", "read/", "search/postgres/"],
  },
  { name: /^type-graphql$/, homes: ["graph/"] },
  { name: /^meilisearch$/, homes: ["search/meilisearch/"] },
  { name: /^@opentelemetry/, homes: ["tracing/"] },
  {
    name: /^(fastify|@fastify)/,
    homes: ["server.ts", "app.ts", "opendata/", "web/", "http/", "apollo/", "tracing/"],
  },
];

const graph = readModuleGraph();
const src = resolve(import.meta.dirname, "../src");
const files = globSync(`${src}/**/*.{ts,tsx}`).map((file) => relative(src, file));
const folderOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "top");

test("every folder of src has its line in the table", () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== "top" && folder !== "cli"));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test("no file of src imports what lies downstream, types included", () => {
  const inside = graph.flatMap(({ from, to }) =>
    from.startsWith("src/") && to.startsWith("src/") ? [{ from: from.slice(4), to: to.slice(4) }] : [],
  );
  expect(inside.length).toBeGreaterThan(files.length);
  const wrong = inside.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    if (own === "top" || own === "cli" || own === other || mayImport[own]?.includes(other)) return false;
    return !besides.some((allowed) => allowed.from.test(from) && allowed.to.test(to));
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("no imports run in a circle, in src, test, bench and corpus, types included", () => {
  expect(circlesIn(graph)).toEqual([]);
});

test("tests and benches share the corpus, and nothing of each other", () => {
  const rootOf = (file: string): string => file.split("/")[0] ?? "";
  const shares: Readonly<Record<string, readonly string[]>> = {
    corpus: ["corpus", "src"],
    test: ["test", "corpus", "src"],
    bench: ["bench", "corpus", "src"],
  };
  const wrong = graph.filter(({ from, to }) => shares[rootOf(from)]?.includes(rootOf(to)) === false);
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("a circle is found, and what hangs on it is not part of it", () => {
  const imports = [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "c", to: "b" },
    { from: "c", to: "d" },
  ];
  expect(circlesIn(imports)).toEqual([["b", "c"]]);
});

describe("packages", () => {
  const packagesOf = (file: string): string[] =>
    [
      ...readFileSync(resolve(src, file), "utf8").matchAll(/^(?:import|export) [^;]*?from "([^."][^"]*)"/gm),
    ].map(([, name = ""]) => name);

  test.for(files)("%s knows no package that belongs elsewhere", (file) => {
    const wrong = packagesOf(file).filter((name) =>
      packageHomes.some(
        (home) => home.name.test(name) && !home.homes.some((place) => file.startsWith(place)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("the domain knows none, but the function that likens names", () => {
    const offenders = files.filter(
      (file) => file.startsWith("domain/") && packagesOf(file).some((name) => name !== "fastest-levenshtein"),
    );
    expect(offenders).toEqual([]);
  });
});

test("only main.ts touches the process", () => {
  const offenders = files.filter(
    (file) =>
      file !== "main.ts" &&
      /\bprocess\.(argv|env|exit|exitCode)\b/.test(readFileSync(resolve(src, file), "utf8")),
  );
  expect(offenders).toEqual([]);
});
