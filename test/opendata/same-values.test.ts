import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { Parser, Store, type Term } from "n3";
import { beforeAll, expect, test } from "vitest";
import type { Field } from "../../src/domain/field.ts";
import { reportFields } from "../../src/domain/report-fields.ts";
import { mentionFields, type MentionField } from "../../src/domain/mention-fields.ts";
import {
  doubtReasons,
  originKinds,
  periodBounds,
  periodParts,
  precisions,
  sequelKinds,
  verdicts,
} from "../../src/domain/vocabularies.ts";
import { namespaces } from "../../src/domain/namespaces.ts";
import { ask, publicUrl } from "../graph/ask.ts";
import { openStored, storeSeeds } from "./sample.ts";
import { labelOf, lineOf, lines } from "./expected/table.ts";
import { canonicalOf, quadsOfJsonLd } from "./triples.ts";

interface Period {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: keyof typeof precisions;
  readonly part: keyof typeof periodParts | null;
  readonly bound: keyof typeof periodBounds | null;
  readonly extendedFrom: string | null;
}
interface Answer {
  readonly text: string | null;
  readonly verdict: keyof typeof verdicts;
}
type Json = Record<string, unknown>;
interface GraphReport extends Json {
  readonly uri: string;
  readonly pilot: { readonly slug: string; readonly name: string };
  readonly edition: { readonly slug: string; readonly title: string };
  readonly municipality: { readonly code: string; readonly name: string };
  readonly origins: readonly { readonly kind: keyof typeof originKinds }[];
  readonly motions: readonly { readonly motion: { readonly slug: string } }[];
  readonly partners: readonly { readonly partner: { readonly name: string } }[];
  readonly memos: readonly { readonly number: string }[];
  readonly amounts: readonly { readonly euros: string }[];
  readonly sequels: readonly { readonly kind: keyof typeof sequelKinds }[];
  readonly endings: readonly { readonly quote: string }[];
  readonly doubts: readonly {
    readonly field: string;
    readonly reason: keyof typeof doubtReasons;
    readonly quote: string;
  }[];
  readonly extra: readonly { readonly label: string; readonly text: string }[];
  readonly provenance: readonly Json[];
}

/** What GraphQL is asked of a field of each kind. */
const selections = {
  name: "",
  text: "",
  period: "{ text from to precision part bound extendedFrom }",
  answer: "{ text verdict }",
};
const selectionOf = (field: Field): string =>
  field.kind === "reference"
    ? `{ uri slug ${"numbered" in field && field.numbered === true ? "number" : ""} name }`
    : selections[field.kind];
const motion = "motion { uri slug number title }";
const reportsQuery = `{ reports(first: 100) { edges { node {
  uri pilot { uri slug name } edition { uri slug title kind year } municipality { uri code name }
  ${Object.entries(reportFields)
    .map(([name, field]) => `${name} ${selectionOf(field)}`)
    .join("\n")}
  origins { kind quote ${motion} } motions { role quote ${motion} }
  partners { quote partner { uri slug name kind } } memos { number date quote } amounts { euros quote }
  sequels { kind quote } endings { quote } doubts { field label reason confidence start end quote } extra { label text }
  provenance { field item method confidence start end quote corrections { printed read } }
} } } }`;

let reports: readonly GraphReport[];
const opened = openStored(storeSeeds);

beforeAll(async () => {
  const answer = (await ask(opened.database, reportsQuery)) as {
    reports: { edges: { node: GraphReport }[] };
  };
  reports = answer.reports.edges.map(({ node }) => node);
});

const get = async (path: string): Promise<Buffer> => {
  const answer = await opened.server.inject({ url: `/open-data/v1/${path}` });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
};

/** What a table should say of a report, by the headings of its columns. */
function cellsOf(report: GraphReport): Json {
  const cells: Json = {
    URI: report.uri,
    "Pilot slug": report.pilot.slug,
    Pilot: report.pilot.name,
    "Editie slug": report.edition.slug,
    Editie: report.edition.title,
    "Gemeente code": report.municipality.code,
    Gemeente: report.municipality.name,
  };
  for (const [name, field] of Object.entries(reportFields)) {
    const { kind, label } = field;
    const value = report[name];
    if (kind === "name" || kind === "text") cells[label] = value;
    if (kind === "period") {
      const period = value as Period | null;
      cells[label] = period?.text ?? null;
      cells[`${label} van`] = period?.from ?? null;
      cells[`${label} tot en met`] = period?.to ?? null;
      cells[`${label} precisie`] = period ? precisions[period.precision] : null;
      cells[`${label} precisie (code)`] = period?.precision ?? null;
      cells[`${label} deel`] = period?.part ? periodParts[period.part] : null;
      cells[`${label} deel (code)`] = period?.part ?? null;
      cells[`${label} grens`] = period?.bound ? periodBounds[period.bound] : null;
      cells[`${label} grens (code)`] = period?.bound ?? null;
      cells[`${label} eerder`] = period?.extendedFrom ?? null;
    }
    if (kind === "answer") {
      const { text, verdict } = value as Answer;
      cells[label] = text;
      cells[`${label} oordeel`] = verdicts[verdict];
      cells[`${label} oordeel (code)`] = verdict;
    }
    if (field.kind === "reference") {
      const thing = value as { slug: string; name: string; number?: number | null } | null;
      cells[label] = thing?.name ?? null;
      cells[`${label} slug`] = thing?.slug ?? null;
      if (field.numbered) cells[`${label} nummer`] = thing?.number ?? null;
    }
  }
  cells[mentionFields.origins.label] = lines(report.origins.map(({ kind }) => originKinds[kind]));
  cells[mentionFields.motions.label] = lines(report.motions.map((one) => one.motion.slug));
  cells[mentionFields.partners.label] = lines(report.partners.map((one) => one.partner.name));
  cells[mentionFields.memos.label] = lines(report.memos.map(({ number }) => number));
  cells[mentionFields.amounts.label] = lines(report.amounts.map(({ euros }) => euros));
  cells[mentionFields.sequels.label] = lines(report.sequels.map(({ kind }) => sequelKinds[kind]));
  cells[mentionFields.endings.label] = lines(report.endings.map(({ quote }) => quote));
  cells["Twijfel"] = lines(
    report.doubts.map(({ field, reason, quote }) => lineOf(labelOf(field), doubtReasons[reason], quote)),
  );
  cells["Extra velden"] = lines(report.extra.map(({ label, text }) => lineOf(label, text)));
  return cells;
}

test("the seeds are there to compare", () => {
  expect(reports).toHaveLength(25);
});

test("REST says of every report what GraphQL says", async () => {
  const { items } = JSON.parse((await get("rapportages/data.json")).toString()) as { items: GraphReport[] };
  const withoutScheme = (thing: unknown) => {
    if (thing === null) return null;
    const { scheme, ...others } = thing as Json;
    expect(scheme).toMatch(/#(programmas|portefeuilles)$/);
    return others;
  };
  const asked = items.map(({ position: __, heading: ___, ...item }) => ({
    ...item,
    programme: withoutScheme(item["programme"]),
    portfolio: withoutScheme(item["portfolio"]),
    partners: item.partners.map(({ printed: ____, ...one }: Json) => one),
  }));
  expect(asked).toEqual(
    reports.map(({ provenance: __, doubts, ...report }) => ({
      ...report,
      doubts: doubts.map((doubt) => ({ ...doubt, fieldLabel: labelOf(doubt.field) })),
    })),
  );
});

test("NDJSON says line by line what JSON says", async () => {
  const { items } = JSON.parse((await get("rapportages/data.json")).toString()) as { items: Json[] };
  const lines = (await get("rapportages/data.ndjson")).toString().trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as Json)).toEqual(items);
});

test("CSV says of every report what GraphQL says", async () => {
  const rows = parse((await get("rapportages/data.csv")).toString(), {
    bom: true,
    columns: true,
    cast: (cell) => (cell === "" ? null : cell),
  }) as unknown as Json[];
  const told = rows.map(({ "Plaats in het document": _, Kop: __, ...row }) => row);
  const expected = reports.map((report) =>
    Object.fromEntries(
      Object.entries(cellsOf(report)).map(([header, cell]) => [
        header,
        typeof cell === "number" ? String(cell) : cell,
      ]),
    ),
  );
  expect(told).toEqual(expected);
});

test("XLSX says of every report what GraphQL says, with days as days and amounts as numbers", async () => {
  const workbook = await readXlsx(await get("rapportages/data.xlsx"));
  const [sheet] = workbook.sheets;
  const [headers = [], ...rows] = sheet?.rows ?? [];
  // One can filter by every column of every sheet.
  expect(workbook.sheets.map(({ autoFilter }) => autoFilter?.range)).toEqual(
    workbook.sheets.map(({ rows: all }) => expect.stringMatching(new RegExp(`^A1:[A-Z]+${all.length}$`))),
  );
  const told = rows.map((row) => {
    const {
      "Plaats in het document": _,
      Kop: __,
      ...cells
    } = Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null]));
    return Object.fromEntries(
      Object.entries(cells).map(([header, cell]) => [
        header,
        cell instanceof Date ? cell.toISOString().slice(0, 10) : cell,
      ]),
    );
  });
  expect(told).toEqual(reports.map(cellsOf));
  const days = headers.flatMap((header, i) => (/ (van|tot en met|eerder)$/.test(String(header)) ? [i] : []));
  expect(days).toHaveLength(9);
  for (const row of rows) for (const i of days) expect(row[i] ?? new Date()).toBeInstanceOf(Date);
  const amounts = workbook.sheets.find(({ name }) => name === "Rapportage bedragen")?.rows ?? [];
  const euros = amounts.slice(1).map((row) => row[amounts[0]?.indexOf("Euro") ?? -1]);
  expect(euros).toEqual(reports.flatMap((report) => report.amounts.map((one) => Number(one.euros))));
});

test("the table of evidence has every entry of provenance that GraphQL has", async () => {
  for (const report of reports) {
    const key = `zoetermeer/${report.edition.slug}/${report.pilot.slug}`;
    const { items } = JSON.parse((await get(`rapportages/${key}/bewijsplaatsen`)).toString()) as {
      items: Json[];
    };
    const told = items.map(({ field, item, method, confidence, start, end, quote, corrections }) => ({
      field,
      item,
      method,
      confidence,
      start,
      end,
      quote,
      corrections,
    }));
    expect(told).toEqual(report.provenance);
  }
});

test("Turtle and JSON-LD of every report are the same triples, and say what GraphQL says", async () => {
  const oogst = `${publicUrl}/open-data/vocabulaire#`;
  const expand = (name: string) =>
    name.startsWith("oogst:")
      ? oogst + name.slice(6)
      : name.replace(/^(\w+):/, (_, prefix: keyof typeof namespaces) => namespaces[prefix]);
  for (const report of reports) {
    const key = `zoetermeer/${report.edition.slug}/${report.pilot.slug}`;
    const quads = new Parser().parse((await get(`rapportages/${key}/data.ttl`)).toString());
    const json = await quadsOfJsonLd(opened.server, (await get(`rapportages/${key}/data.jsonld`)).toString());
    expect(await canonicalOf(json)).toBe(await canonicalOf(quads));

    const store = new Store(quads);
    const objects = (subject: Term | string, name: string) => store.getObjects(subject, expand(name), null);
    const value = (subject: Term | string, name: string) => objects(subject, name)[0]?.value ?? null;
    const codeOf = (subject: Term | string, name: string) =>
      value(subject, name)?.replace(/^.*-/, "") ?? null;
    const told = Object.fromEntries(
      Object.entries(reportFields).map(([name, field]) => {
        const { kind, rdf } = field;
        const [object] = objects(report.uri, rdf);
        if (object === undefined) return [name, null];
        switch (kind) {
          case "name":
          case "text":
            return [name, object.value];
          case "period":
            return [
              name,
              {
                text: value(object, "oogst:text"),
                from: value(object, "oogst:from"),
                to: value(object, "oogst:to"),
                precision: codeOf(object, "oogst:precision"),
                part: codeOf(object, "oogst:part"),
                bound: codeOf(object, "oogst:bound"),
                extendedFrom: value(object, "oogst:extendedFrom"),
              },
            ];
          case "answer":
            return [name, { text: value(object, "oogst:text"), verdict: codeOf(object, "oogst:verdict") }];
          case "reference": {
            const number = value(object, "skos:notation");
            return [
              name,
              {
                uri: object.value,
                slug: value(object, "oogst:slug"),
                ...(field.numbered ? { number: number === null ? null : Number(number) } : {}),
                name: value(object, "skos:prefLabel"),
              },
            ];
          }
        }
      }),
    );
    expect(told).toEqual(Object.fromEntries(Object.keys(reportFields).map((name) => [name, report[name]])));
    for (const list of Object.keys(mentionFields) as MentionField[]) {
      const quotes = objects(report.uri, mentionFields[list].rdf).map((one) => value(one, "oogst:quote"));
      const expected = report[list].map((one) => (one as unknown as Json)["quote"]);
      expect(quotes.toSorted()).toEqual(expected.toSorted());
    }
  }
});
