import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { sqlListReader } from "../../src/read/sql/sql-reader.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { DatasetMovedError } from "../../src/opendata/dump/errors.ts";
import { countFiles, exportDataset } from "../../src/opendata/dump/export-dataset.ts";
import { publicUrl } from "../graph/ask.ts";
import { openDataServer, storeSample } from "./sample.ts";
import { openEmpty } from "../databases.ts";
import { ourWords } from "../web/site/plain-words.ts";

let database: Database;
let server: FastifyInstance;
const folder = mkdtempSync(join(tmpdir(), "oogst-"));
const place = (name: string) => join(folder, name);
const source = () => ({
  newReader: () => sqlReader(database.kysely),
  listReaderOf: () => sqlListReader(database.kysely),
  publicUrl,
});
const filesIn = (dir: string): Record<string, Buffer> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(dir.length + 1), readFileSync(path)]),
  );
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

beforeAll(async () => {
  database = await openEmpty();
  await storeSample(database);
  server = await openDataServer(database, { cacheDir: place("cache") });
});
afterAll(async () => {
  await server.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

test("an export of one revision has the same bytes, whenever it is made, and the checksums that it says", async () => {
  const told: string[] = [];
  await exportDataset(source(), place("a"), { onFile: (path) => told.push(path) });
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  await exportDataset(source(), place("b"));
  const [a, b] = [filesIn(place("a")), filesIn(place("b"))];
  expect(Object.keys(b)).toEqual(Object.keys(a));
  for (const [path, bytes] of Object.entries(a))
    expect([path, sha256(b[path] ?? Buffer.of())]).toEqual([path, sha256(bytes)]);
  expect(told.toSorted()).toEqual(Object.keys(a).toSorted());
  expect(told).toHaveLength(countFiles());
  const sums = String(a["SHA256SUMS"])
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  expect(sums.length).toBe(told.length - 2);
  for (const [sum, path = ""] of sums) expect([path, sha256(a[path] ?? Buffer.of())]).toEqual([path, sum]);
});

test("the archive holds the files of the folder, and its README names each", async () => {
  const files = filesIn(place("a"));
  const { "oogst.zip": zip = Buffer.of(), ...others } = files;
  const unzipped = unzipSync(zip);
  expect(String(others["README.md"])).not.toMatch(ourWords);
  const [, told = ""] = /## Wat er in zit\n([^#]*)/.exec(String(others["README.md"])) ?? [];
  const named = [...told.matchAll(/`([^`\s]+)`(?=[,:])/g)].map(([, path]) => path);
  expect(named.toSorted()).toEqual(Object.keys(others).toSorted());
  expect(Object.keys(unzipped).toSorted()).toEqual(Object.keys(others).toSorted());
  for (const [path, bytes] of Object.entries(unzipped))
    expect([path, sha256(bytes)]).toEqual([path, sha256(others[path] ?? Buffer.of())]);
});

test("the data package describes each table: its columns in order, its bytes and its hash", async () => {
  const files = filesIn(place("a"));
  const { resources, ...about } = JSON.parse(String(files["datapackage.json"])) as {
    resources: {
      name: string;
      path: string;
      bytes: number;
      hash: string;
      type: string;
      schema: { fields: { name: string }[] };
    }[];
    created: string;
    licenses: { name: string }[];
  } & Record<string, unknown>;
  expect(about).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    licenses: [{ name: "CC0-1.0" }],
    created: (await sqlReader(database.kysely).dataset()).modified,
  });
  expect(resources.map(({ path }) => path).toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path.endsWith(".csv"))
      .toSorted(),
  );
  for (const { path, bytes, hash, type, schema } of resources) {
    const file = files[path] ?? Buffer.of();
    const [headers] = parse(file, { bom: true, to_line: 1 });
    expect([path, type, bytes, hash]).toEqual([path, "table", file.length, `sha256:${sha256(file)}`]);
    expect(schema.fields.map(({ name }) => name)).toEqual(headers);
    expect(new Set(headers).size).toBe(headers?.length);
  }
});

test("an export of some formats has those, and what goes with every export", async () => {
  await exportDataset(source(), place("some"), { formats: ["xlsx", "ttl"] });
  expect(Object.keys(filesIn(place("some")))).toEqual([
    "LICENSE.txt",
    "README.md",
    "SHA256SUMS",
    "oogst.ttl",
    "oogst.xlsx",
  ]);
});

test("an export during which the data changed is refused", async () => {
  let asked = 0;
  const newReader = () => {
    const reader = sqlReader(database.kysely);
    return { ...reader, dataset: async () => ({ ...(await reader.dataset()), revision: (asked += 1) }) };
  };
  await expect(
    exportDataset({ ...source(), newReader }, place("moved"), { formats: ["csv"] }),
  ).rejects.toThrow(new DatasetMovedError(1, 2));
});

test("a file during whose writing the data changed is not given for whole", async () => {
  let asked = 0;
  const newReader = () => {
    const reader = sqlReader(database.kysely);
    return { ...reader, dataset: async () => ({ ...(await reader.dataset()), revision: (asked += 1) }) };
  };
  const moved = await openDataServer(database, { cacheDir: place("moved-cache"), newReader });
  const answer = await moved.inject({ url: "/open-data/v1/rapportages/data.csv" });
  expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "5"]);
  await moved.close();
});

test("files that cannot be written now are a 503 that says when to come back, and other answers go on", async () => {
  const file = place("no-folder");
  writeFileSync(file, "");
  const server = await openDataServer(database, { cacheDir: join(file, "cache") });
  const answer = await server.inject({ url: "/open-data/data/pilots.csv" });
  expect([answer.statusCode, answer.headers["retry-after"], answer.json()]).toEqual([
    503,
    "5",
    expect.objectContaining({
      detail:
        "De bestanden kunnen hier nu niet gemaakt worden. Vraag zolang om bladzijden, of probeer het later weer.",
    }),
  ]);
  expect((await server.inject({ url: "/open-data/v1/pilots" })).statusCode).toBe(200);
  await server.close();
});

test("a part that lies outside a file is a problem that says how long the file is", async () => {
  const server = await openDataServer(database, { cacheDir: place("part-cache") });
  const url = "/open-data/data/pilots.csv";
  const whole = await server.inject({ url });
  const answer = await server.inject({ url, headers: { range: "bytes=99999999-" } });
  expect([answer.statusCode, answer.headers["content-type"], answer.headers["content-range"]]).toEqual([
    416,
    "application/problem+json; charset=utf-8",
    `bytes */${whole.rawPayload.length}`,
  ]);
  await server.close();
});

test("what is served is what is exported, whole or in part", async () => {
  const files = filesIn(place("a"));
  for (const [path, bytes] of Object.entries(files)) {
    const answer = await server.inject({ url: `/open-data/${path}` });
    expect([path, answer.statusCode, sha256(answer.rawPayload)]).toEqual([path, 200, sha256(bytes)]);
  }
  const zip = files["oogst.zip"] ?? Buffer.of();
  const { etag = "" } = (await server.inject({ url: "/open-data/oogst.zip" })).headers;
  const part = await server.inject({
    url: "/open-data/oogst.zip",
    headers: { range: "bytes=10-19", "if-range": etag },
  });
  expect([part.statusCode, part.headers["content-range"]]).toEqual([206, `bytes 10-19/${zip.length}`]);
  expect(part.rawPayload).toEqual(zip.subarray(10, 20));
  const other = await server.inject({
    url: "/open-data/oogst.zip",
    headers: { range: "bytes=10-19", "if-range": '"x"' },
  });
  expect([other.statusCode, other.rawPayload.length]).toEqual([200, zip.length]);
  expect(
    (await server.inject({ url: "/open-data/oogst.zip", headers: { range: "bytes=99999999-" } })).statusCode,
  ).toBe(416);
  const head = await server.inject({ url: "/open-data/oogst.zip", method: "HEAD" });
  expect([head.statusCode, head.headers["content-length"], head.body]).toEqual([200, String(zip.length), ""]);
  expect(
    (await server.inject({ url: "/open-data/oogst.zip", headers: { "if-none-match": etag } })).statusCode,
  ).toBe(304);
  for (const path of ["/open-data/data/..%2f..%2fpackage.json", "/open-data/data/nergens.csv"])
    expect((await server.inject({ url: path })).statusCode).toBe(404);
});
