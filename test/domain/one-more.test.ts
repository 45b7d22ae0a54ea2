import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase, type Database } from "../../src/database/database.ts";
import { documentOf } from "../../src/search/document.ts";
import { loadPilots } from "../../src/search/load-pilots.ts";
import type * as Fields from "../../src/domain/report-fields.ts";
import type * as Things from "../../src/domain/things/things.ts";
import type * as Dimensions from "../../src/domain/dimensions/dimensions.ts";
import { precisions } from "../../src/domain/vocabularies.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import type { RunningSearch } from "../../src/search/start-search.ts";
import { askSearch } from "../../src/web/pages/search/ask-search.ts";
import { readChosen } from "../../src/web/listing/choices.ts";
import { askAll } from "../graph/ask.ts";
import { openDataServer, searchOf, storeSample } from "../opendata/sample.ts";
import { analyser } from "../search/dutch.ts";
import { addPages } from "../web/pages-site.ts";

/**
 * What a field, a thing and a dimension take: a declaration each. They are declared here alone, in memory, and asked for through every
 * door of the product; what is derived must know them, and nothing else of it changes.
 */
vi.mock("../../src/domain/report-fields.ts", async (original) => {
  const { fieldOf, referenceFieldOf } = await import("../../src/domain/field.ts");
  const { reportFields, ...others } = await original<typeof Fields>();
  const lesson = fieldOf("text")("Wat de gemeente van de pilot leerde", {
    ...reportFields.goal,
    label: "Les",
    rdf: "oogst:lesson",
  });
  const district = referenceFieldOf("District", false)("De wijk waar de pilot is", {
    label: "Wijk",
    section: "programme",
    rdf: "oogst:district",
    search: "facet",
  });
  const declared = { ...reportFields, lesson, district };
  return { ...others, reportFields: declared, reportFieldNames: Object.keys(declared) };
});
vi.mock("../../src/domain/things/things.ts", async (original) => {
  const { a, kept } = await import("../../src/domain/property.ts");
  const { address, inMunicipality, ofMunicipality, slug } = await import("../../src/domain/things/shared.ts");
  const { thing } = await import("../../src/domain/thing.ts");
  const { things } = await original<typeof Things>();
  const District = thing({
    name: "District",
    noun: "de wijk",
    description: "Een wijk van de gemeente",
    plural: {
      graphql: "districts",
      dutch: "wijken",
      title: "Wijken",
      paged: false,
      order: ["slug"],
      orderWords: "op slug",
    },
    segment: "wijk",
    ...inMunicipality,
    properties: {
      slug: slug(),
      address: address(),
      key: kept(a.string()),
      name: a.text("Naam", "Naam van de wijk", "skos:prefLabel"),
      homes: a.integer("Woningen", "Hoeveel woningen er staan", "oogst:homes"),
      note: kept(a.text()),
      municipality: ofMunicipality("De gemeente"),
    },
    inReferences: { slug: "slug", name: "" },
    pilots: { description: "Pilots die volgens een rapport in de wijk zijn", path: "district" },
  });
  return { things: { ...things, District } };
});
vi.mock("../../src/domain/dimensions/dimensions.ts", async (original) => {
  const { by, over } = await import("../../src/domain/dimension.ts");
  const { dimensions } = await original<typeof Dimensions>();
  const endPrecisions = {
    label: "Hoe precies het einde is",
    parameter: "eindprecisie",
    description: "Hoe precies het laatste rapport het einde zegt",
    ...by.codesOf(over.latest("end.precision")),
  };
  const districts = {
    label: "Wijk",
    parameter: "wijken",
    description: "Slugs van wijken waar de pilot volgens een rapport is",
    ...by.thingsOf(over.reports("district")),
  };
  return { dimensions: { ...dimensions, endPrecisions, districts } };
});

let database: Database;
let search: RunningSearch;
let server: Awaited<ReturnType<typeof openDataServer>>;

beforeAll(async () => {
  database = await openDatabase({ dataDir: null });
  for (const statement of (await database.orm.schema.getUpdateSchemaSQL()).split(";\n"))
    if (statement.trim() !== "") await sql.raw(statement).execute(database.kysely);
  await storeSample(database);
  await sql`insert into district (slug, address, key, name, homes, note, municipality_code)
    select 'oosterheem', 'zoetermeer/oosterheem', 'oosterheem', 'Oosterheem', 8200, 'blijft in huis', code from municipality`.execute(
    database.kysely,
  );
  await sql`update report set lesson = 'Begin klein', district_id = (select id from district) where id = (select min(id) from report)`.execute(
    database.kysely,
  );
  search = await searchOf(database);
  server = await openDataServer(database, {
    cacheDir: await mkdtemp(join(tmpdir(), "oogst-")),
    search: search.service,
  });
  await addPages(server, database, { search: search.service });
});
afterAll(async () => {
  await server.close();
  await search.stop();
  await database.close();
});

const get = async (path: string) => {
  const { statusCode, payload } = await server.inject(`/open-data${path}`);
  return { statusCode, payload };
};

test("GraphQL looks one up, lists all, counts them, and finds one again by its id", async () => {
  const { data, errors } = await askAll(
    database,
    `{ district(slug: "oosterheem") { id uri slug name homes municipality { code } }
       districts { name } dataset { counts { districts } }
       __type(name: "District") { description fields { name description } } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    district: {
      uri: "https://oogst.example/id/wijk/zoetermeer/oosterheem",
      slug: "oosterheem",
      name: "Oosterheem",
      homes: 8200,
      municipality: { code: "GM0637" },
    },
    districts: [{ name: "Oosterheem" }],
    dataset: { counts: { districts: 1 } },
    __type: { description: "Een wijk van de gemeente" },
  });
  const { id } = (data as { district: { id: string } }).district;
  const again = await askAll(database, `query ($id: ID!) { node(id: $id) { ... on District { homes } } }`, {
    id,
  });
  expect(again.data).toEqual({ node: { homes: 8200 } });
});

test("what is the table's alone, is shown nowhere", async () => {
  const { errors } = await askAll(database, `{ districts { note } }`);
  expect(errors).toMatchObject([{ message: expect.stringContaining('Cannot query field "note"') as string }]);
  expect((await get("/v1/wijken/data.csv")).payload).not.toContain("blijft in huis");
});

test("REST has its list, its things, and their shape", async () => {
  const list = await get("/v1/wijken");
  expect(list.statusCode).toBe(200);
  expect((JSON.parse(list.payload) as { items: unknown }).items).toEqual([
    {
      uri: "https://oogst.example/id/wijk/zoetermeer/oosterheem",
      slug: "oosterheem",
      name: "Oosterheem",
      homes: 8200,
      municipality: { uri: "https://oogst.example/id/gemeente/GM0637", code: "GM0637", name: "Zoetermeer" },
    },
  ]);
  expect((await get("/v1/wijken/zoetermeer/oosterheem")).statusCode).toBe(200);
  const openapi = JSON.parse((await get("/v1/openapi.json")).payload) as {
    components: { schemas: Record<string, unknown> };
  };
  expect(openapi.components.schemas["District"]).toMatchObject({
    description: "Een wijk van de gemeente",
    properties: { homes: { type: "integer", description: "Hoeveel woningen er staan" } },
  });
});

test("CSV has its columns", async () => {
  const { payload } = await get("/v1/wijken/data.csv");
  expect(payload.replace("\uFEFF", "").split("\r\n").slice(0, 2)).toEqual([
    "URI,Slug,Naam,Woningen,Gemeente code,Gemeente",
    "https://oogst.example/id/wijk/zoetermeer/oosterheem,oosterheem,Oosterheem,8200,GM0637,Zoetermeer",
  ]);
});

test("linked data has its terms", async () => {
  const { payload } = await get("/v1/wijken/data.ttl");
  expect(payload).toContain("oogst:District");
  expect(payload).toContain("oogst:homes 8200");
  expect(payload).toContain('skos:prefLabel "Oosterheem"@nl');
});

test("a field is in GraphQL, REST, CSV and linked data", async () => {
  const { data } = await askAll(database, `{ reports { edges { node { lesson } } } }`);
  expect(JSON.stringify(data)).toContain('{"lesson":"Begin klein"}');
  const list = JSON.parse((await get("/v1/rapportages")).payload) as { items: { lesson: unknown }[] };
  expect(list.items.map(({ lesson }) => lesson).filter((lesson) => lesson !== null)).toEqual(["Begin klein"]);
  const [header = ""] = (await get("/v1/rapportages/data.csv")).payload.split("\r\n");
  expect(header.split(",")).toContain("Les");
  expect((await get("/v1/rapportages/data.ttl")).payload).toContain('oogst:lesson "Begin klein"@nl');
});

test("what a report names in a field is shown, filtered on, searched and followed", async () => {
  const filter = { districts: ["oosterheem"] };
  const { data, errors } = await askAll(
    database,
    `query ($filter: PilotFilter) { pilots(filter: $filter) { edges { node { slug district { name } reports { district { slug } } } } } }`,
    { filter },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    pilots: { edges: [{ node: { slug: "flexwonen", district: { name: "Oosterheem" } } }] },
  });
  expect((await get("/v1/rapportages/data.csv")).payload).toContain(",oosterheem,Oosterheem");
  const found = await search.service.search(
    { text: "wijk oosterheem", filter: null, first: 10, after: null },
    { reader: sqlReader(database.kysely), today: "2025-07-01" },
  );
  expect(found.hits.map(({ key }) => key)).toEqual(["zoetermeer/flexwonen"]);
  expect(found.things.map(({ kind, label }) => [kind, label])).toEqual([["DISTRICT", "Oosterheem"]]);
  const feed = await server.inject("/feeds/wijken/zoetermeer/oosterheem.atom");
  expect(feed.payload).toContain("Wijzigingen in pilots van de wijk Oosterheem");
});

test("pages tell of it: its list, its own, that of the pilot, the lists that it narrows, and the map of the site", async () => {
  const pageAt = async (path: string) => {
    const { statusCode, payload } = await server.inject(path);
    return `${statusCode} ${payload.replace(/^.*<main/su, "")}`;
  };
  const own = "/wijken/zoetermeer/oosterheem";
  expect(await pageAt("/wijken")).toContain(`href="${own}"`);
  expect(await pageAt(own)).toContain('href="/pilots/zoetermeer/flexwonen"');
  const pilot = await pageAt("/pilots/zoetermeer/flexwonen");
  for (const told of ["Les", "Begin klein", "Wijk", `href="${own}"`]) expect(pilot).toContain(told);
  const narrowed = await pageAt("/pilots?wijken=oosterheem");
  expect(narrowed).toContain('href="/pilots/zoetermeer/flexwonen"');
  expect(narrowed).not.toContain('href="/pilots/zoetermeer/nieuwe-pilot"');
  const { headers } = await server.inject({
    url: `/id/wijk/zoetermeer/oosterheem`,
    headers: { accept: "text/html" },
  });
  expect(headers["location"]).toBe(own);
  expect(await pageAt("/sitemap.xml")).toContain(`${own}</loc>`);
});

test("the files of a revision, the catalogue's words and what names mean have it", async () => {
  expect((await get("/data/wijken.csv")).payload).toContain("Oosterheem");
  expect((await get("/datapackage.json")).payload).toContain('"Woningen"');
  expect((await get("/oogst.jsonld")).payload).toContain('"homes":8200');
  expect((await get("/v1/context.jsonld")).payload).toContain('"oogst:lesson"');
  expect((await get("/vocabulaire")).payload).toContain("Hoeveel woningen er staan");
});

test("the document that search keeps has the words of a field", async () => {
  const [pilot] = (await loadPilots(database.kysely, ["zoetermeer/flexwonen"])).map((source) =>
    documentOf(source, analyser),
  );
  expect(pilot?.texts.filter(({ text }) => text === "Begin klein").map(({ field }) => field)).toEqual([
    "lesson",
  ]);
});

test("GraphQL filters on a dimension, and refuses values that it does not have", async () => {
  const source = "query ($filter: PilotFilter) { pilots(filter: $filter) { edges { node { slug } } } }";
  expect((await askAll(database, source, { filter: { endPrecisions: ["QUARTER"] } })).data).toEqual({
    pilots: { edges: [{ node: { slug: "flexwonen" } }] },
  });
  expect((await askAll(database, source, { filter: { endPrecisions: ["DAY"] } })).data).toEqual({
    pilots: { edges: [] },
  });
  const { errors } = await askAll(database, source, { filter: { endPrecisions: ["ooit"] } });
  expect(errors).toHaveLength(1);
});

test("REST filters on it in lists and in search, and describes it", async () => {
  const slugsAt = async (path: string): Promise<string[]> => {
    const { items } = JSON.parse((await get(path)).payload) as {
      items: { slug?: string; pilot?: { slug: string } }[];
    };
    return items.map(({ slug, pilot }) => slug ?? pilot?.slug ?? "");
  };
  expect(await slugsAt("/v1/pilots?eindprecisie=QUARTER")).toEqual(["flexwonen"]);
  expect(await slugsAt("/v1/zoeken?q=pilots&eindprecisie=QUARTER")).toEqual(["flexwonen"]);
  expect(await slugsAt("/v1/zoeken?q=pilots&eindprecisie=DAY")).toEqual([]);
  expect((await get("/v1/pilots?eindprecisie=ooit")).statusCode).toBe(400);
  const openapi = JSON.parse((await get("/v1/openapi.json")).payload) as {
    paths: Record<string, { get: { parameters: { $ref: string }[] } }>;
    components: { parameters: Record<string, { name: string; description: string }> };
  };
  const [key, described] =
    Object.entries(openapi.components.parameters).find(([, { name }]) => name === "eindprecisie") ?? [];
  expect(described?.description).toMatch(/^Hoe precies het laatste rapport het einde zegt/);
  for (const path of ["/pilots", "/zoeken", "/zoeken/data.csv"])
    expect(openapi.paths[path]?.get.parameters).toContainEqual({ $ref: `#/components/parameters/${key}` });
});

test("search counts its values, and a page chooses one of them", async () => {
  const chosen = readChosen(new URLSearchParams({ eindprecisie: "QUARTER" }));
  const answer = await askSearch(
    search.service,
    { query: "", chosen, order: null, page: 1, size: 10 },
    { reader: sqlReader(database.kysely), today: "2025-07-01" },
  );
  expect(answer.hits.map(({ key }) => key)).toEqual(["zoetermeer/flexwonen"]);
  expect(answer.narrowing.chosen).toEqual([
    {
      name: "eindprecisie",
      value: "QUARTER",
      words: `Hoe precies het einde is: ${precisions.QUARTER}`,
    },
  ]);
  expect(answer.narrowing.groups.find(({ name }) => name === "eindprecisie")).toEqual({
    name: "eindprecisie",
    label: "Hoe precies het einde is",
    values: [{ value: "QUARTER", words: precisions.QUARTER, count: 1, isChosen: true }],
    all: null,
  });
});
