import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { Parser } from "n3";
import { beforeAll, expect, test } from "vitest";
import type { pilotStatuses } from "../../src/domain/vocabularies.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { sqlListReader } from "../../src/read/sql/sql-reader.ts";
import { exportDataset } from "../../src/opendata/dump/export-dataset.ts";
import { ask, publicUrl } from "../graph/ask.ts";
import { changes } from "./expected/changes.ts";
import { concepts, editions, municipalities } from "./expected/editions.ts";
import { motions, partners } from "./expected/mentioned-things.ts";
import { pilots } from "./expected/pilots.ts";
import { labelOf, nodesOf, type Expected, type Row } from "./expected/table.ts";
import { underReports } from "./expected/under-reports.ts";
import { openStored, storeSeeds } from "./sample.ts";
import { canonicalOf, quadsOfJsonLd } from "./triples.ts";

let tables: Readonly<Record<string, Expected>>;
const opened = openStored(storeSeeds);
const fileOf = (path: string): string => readFileSync(join(opened.cacheDir, path), "utf8");

beforeAll(async () => {
  const { kysely } = opened.database;
  await exportDataset(
    { newReader: () => sqlReader(kysely), listReaderOf: () => sqlListReader(kysely), publicUrl },
    opened.cacheDir,
    {
      formats: ["csv", "json", "ndjson", "xlsx", "jsonld", "ttl"],
    },
  );
  tables = {
    pilots: await pilots(opened.database),
    edities: await editions(opened.database),
    ...(await concepts(opened.database)),
    moties: await motions(opened.database),
    partners: await partners(opened.database),
    gemeenten: await municipalities(opened.database),
    wijzigingen: await changes(opened.database),
    ...(await underReports(opened.database)),
  };
});

/** Every table but that of the reports, which a test of its own compares field by field. */
const names = [
  "pilots",
  "edities",
  "programmas",
  "portefeuilles",
  "moties",
  "partners",
  "wijzigingen",
  "gemeenten",
  "rapportage-herkomst",
  "rapportage-moties",
  "rapportage-partners",
  "rapportage-memos",
  "rapportage-bedragen",
  "rapportage-vervolg",
  "bewijsplaatsen",
];
const tableOf = (name: string): Expected => {
  const table = tables[name];
  if (table === undefined) throw new Error(`nothing is expected of ${name}`);
  expect(table.records.length).toBeGreaterThan(0);
  return table;
};

test("every table of the export is compared", () => {
  const { resources } = JSON.parse(fileOf("datapackage.json")) as { resources: { name: string }[] };
  // No report of the seeds says that its pilot is over; the sample of the other test has one that does.
  const elsewhere = ["rapportages", "rapportage-afloop"];
  expect(resources.map(({ name }) => name).toSorted()).toEqual([...names, ...elsewhere].toSorted());
});

test.for(names)("JSON and NDJSON say of all %s what GraphQL says", (name) => {
  const { records } = tableOf(name);
  const { items } = JSON.parse(fileOf(`data/${name}.json`)) as { items: Row[] };
  expect(items).toEqual(records);
  const told = fileOf(`data/${name}.ndjson`).trimEnd().split("\n");
  expect(told.map((line) => JSON.parse(line) as Row)).toEqual(records);
});

test.for(names)("CSV says of all %s what GraphQL says", (name) => {
  const rows = parse(fileOf(`data/${name}.csv`), {
    bom: true,
    columns: true,
    cast: (cell) => (cell === "" ? null : cell.replace(/^'(?=['=+\-@\t\r])/, "")),
  }) as unknown as Row[];
  const asText = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).map(([header, cell]) => [
        header,
        cell === null ? null : `${cell as string | number}`,
      ]),
    );
  expect(rows).toEqual(tableOf(name).cells.map(asText));
});

test.for(names)(
  "XLSX says of all %s what GraphQL says, with days, moments and numbers as such",
  async (name) => {
    const workbook = await readXlsx(readFileSync(join(opened.cacheDir, "oogst.xlsx")));
    const { sheet, cells } = tableOf(name);
    const [headers = [], ...rows] = workbook.sheets.find((one) => one.name === sheet)?.rows ?? [];
    const told = rows.map((row) =>
      Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null])),
    );
    const typed = (row: Row) =>
      Object.fromEntries(
        Object.entries(row).map(([header, cell]) => {
          const isMoment = /^(Peildatum|Voorbij sinds|Datum van|Datum tot en met|Bijgewerkt op)$/.test(
            header,
          );
          if (isMoment || (name === "rapportage-memos" && header === "Datum"))
            return [header, cell === null ? null : new Date(cell as string)];
          return [header, header === "Euro" ? Number(cell) : cell];
        }),
      );
    expect(told).toEqual(cells.map(typed));
  },
);

test("a list of pilots says of each what GraphQL says, its status on the day and its latest report", async () => {
  const answer = await opened.server.inject({ url: "/open-data/v1/pilots?perPagina=100" });
  const { items } = answer.json<{ items: Row[] }>();
  const asked = (await ask(
    opened.database,
    `{ pilots(first: 100) { edges { node { status statusDoubts { field label reason confidence start end quote }
      latestReport { edition { uri slug title kind year } start { ...period } end { ...period }
        successful { text verdict } policyChange { text verdict } financialConsequence { text verdict } } } } } }
      fragment period on Period { text from to precision part bound extendedFrom }`,
  )) as {
    pilots: {
      edges: {
        node: {
          status: keyof typeof pilotStatuses;
          statusDoubts: { field: string }[];
          latestReport: unknown;
        };
      }[];
    };
  };
  const onDay = nodesOf(asked.pilots).map(({ status, statusDoubts, latestReport }) => ({
    status,
    latestReport,
    statusDoubts: statusDoubts.map((doubt) => ({ ...doubt, fieldLabel: labelOf(doubt.field) })),
  }));
  expect(items).toEqual(tableOf("pilots").records.map((record, i) => ({ ...record, ...onDay[i] })));
});

const withoutTypes = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(withoutTypes);
  if (data === null || typeof data !== "object") return data;
  const { "@type": _, ...others } = data as Row;
  return Object.fromEntries(
    Object.entries(others).map(([key, value]) => [
      key,
      key === "confidence" ? Number(value) : withoutTypes(value),
    ]),
  );
};

test("JSON-LD says of everything but the reports what GraphQL says", () => {
  const { "@graph": graph } = JSON.parse(fileOf("oogst.jsonld")) as { "@graph": Row[] };
  const isReport = (thing: Row) => thing["@type"] === "Report";
  // Where a value came from names its report by address; the slugs are there for tables.
  const all = names.flatMap((name) => {
    const { linked, records } = tableOf(name);
    if (!linked) return [];
    return name === "bewijsplaatsen"
      ? records.map(({ pilot: _, edition: __, municipality: ___, ...entry }) => entry)
      : records;
  });
  expect(graph.filter((thing) => !isReport(thing)).map(withoutTypes)).toEqual(all);
});

test("Turtle says the same triples as JSON-LD, of every table", async () => {
  const turtle = new Parser().parse(fileOf("oogst.ttl"));
  const text = fileOf("oogst.jsonld");
  expect(await canonicalOf(await quadsOfJsonLd(opened.server, text))).toBe(await canonicalOf(turtle));
  const told = new Set(turtle.flatMap(({ subject, object }) => [subject.value, object.value]));
  const values = (data: unknown): unknown[] =>
    data !== null && typeof data === "object" ? Object.values(data).flatMap(values) : [data];
  // A code is the end of its address, and a number has other forms; every text and address is there as it is.
  const texts = names
    .filter((name) => tableOf(name).linked)
    .flatMap((name) => values(tableOf(name).records))
    .filter((value) => typeof value === "string" && !/^[A-Z_]+$/.test(value));
  const slugsOfTables = new Set(
    tableOf("bewijsplaatsen").records.flatMap(({ pilot, edition: one }) => [pilot, one]),
  );
  expect(texts.filter((value) => !told.has(String(value)) && !slugsOfTables.has(value))).toEqual([]);
});
