import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { describe, expect, test } from "vitest";
import { publicUrl } from "../graph/ask.ts";
import { openDataServer, openStored, storeSample } from "./sample.ts";
import { sqlListReader } from "../../src/read/sql/sql-reader.ts";

const opened = openStored(storeSample, { withSearch: true });

const v1 = "/open-data/v1";
const ask = (url: string, options: InjectOptions = {}) => opened.server.inject({ ...options, url: v1 + url });

describe("a list that is known as a whole", () => {
  const slugs = async (url: string): Promise<string[]> =>
    (await ask(url)).json<{ items: { slug: string }[] }>().items.map(({ slug }) => slug);

  test("is narrowed and ordered by the names that its page has, in lists, on pages and in files", async () => {
    expect(await slugs("/edities?jaar=2024")).toEqual(["perspectiefnota-2024"]);
    const latestFirst = await slugs("/edities?gemeente=GM0637&sorteer=-dag");
    expect(latestFirst.at(-1)).toBe("perspectiefnota-2024");
    expect(await slugs("/edities?gemeente=GM0637&sorteer=-dag&perPagina=1&pagina=2")).toEqual([
      latestFirst[1],
    ]);
    const file = parse((await ask("/edities/data.csv?gemeente=GM0637&sorteer=-dag")).body, {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(file.map((row) => row["Slug"])).toEqual(latestFirst);
    expect(await slugs("/moties?staat=SETTLED")).toEqual([]);
    expect(await slugs("/partners?soort=NGO&sorteer=-pilots")).toContain("stichting-de-brug");
  });

  test("takes a filter by every name that it has, and a municipality however it is called", async () => {
    const latestFirst = await slugs("/edities?gemeente=GM0637");
    for (const asked of [
      "gemeenten=GM0637",
      "municipalities=gm0637",
      "gemeente=Zoetermeer",
      "gemeenten=zoetermeer",
    ])
      expect(await slugs(`/edities?${asked}`)).toEqual(latestFirst);
    const all = await slugs("/pilots?gemeente=GM0637");
    expect(all).toEqual(await slugs("/pilots"));
    expect(await slugs("/pilots?municipalities=zoetermeer")).toEqual(all);
    expect(await slugs(`/pilots?pilots=zoetermeer/${all[0]},zoetermeer/${all[2]}`)).toEqual([all[0], all[2]]);
    expect((await ask("/rapportages?pilots=bestaat-niet")).statusCode).toBe(404);
    const successful = await slugs("/pilots?oordelen=YES,NO");
    for (const name of ["verdicts", "uitkomst"])
      expect(await slugs(`/pilots?${name}=YES&oordelen=NO`)).toEqual(successful);
    expect(successful.length).toBeGreaterThan(0);
  });

  test("refuses a value that nothing has, a code that does not exist and an order that it has not", async () => {
    const { errors } = (await ask("/moties?gemeente=GM0001&staat=BIJNA&sorteer=kleur")).json<{
      errors: { name: string }[];
    }>();
    expect(errors.map(({ name }) => name).toSorted()).toEqual(["gemeente", "sorteer", "staat"]);
    const unknown = await ask("/moties?gemeente=GM0001");
    expect(unknown.json()).toEqual({
      type: "about:blank",
      title: "Niet gevonden",
      status: 404,
      detail: 'gemeente: "GM0001" bestaat niet',
      errors: [{ in: "query", name: "gemeente", detail: '"GM0001" bestaat niet' }],
    });
  });

  test.for(["/pilots", "/rapportages/data.csv", "/wijzigingen", "/zoeken", "/zoeken/data.csv"])(
    "says 404, by the name that was asked, for what is right in form and is not there: %s",
    async (path) => {
      const answer = await ask(`${path}?partners=nergens`);
      expect([answer.statusCode, answer.json<{ errors: unknown }>().errors]).toEqual([
        404,
        [
          {
            in: "query",
            name: "partners",
            detail: expect.stringMatching(/^"nergens" bestaat niet/) as string,
          },
        ],
      ]);
    },
  );
});

test("promises and proposals are a list as their page has it, each with its words, their place and what came of it", async () => {
  const { items, totalCount } = (await ask("/toezeggingen?soort=TOEZEGGING&sorteer=staat")).json<{
    items: Record<string, unknown>[];
    totalCount: number;
  }>();
  expect(totalCount).toBe(1);
  expect(items).toEqual([
    {
      doubts: [],
      pilot: expect.objectContaining({ slug: "nieuwe-pilot" }) as object,
      municipality: expect.objectContaining({ code: "GM0637" }) as object,
      kind: "TOEZEGGING",
      quote: "op toezegging van de wethouder",
      edition: expect.objectContaining({ slug: "perspectiefnota-2026" }) as object,
      source: expect.stringMatching(/\/bronnen\/[0-9a-f]{64}\?van=\d+&tot=\d+#s/) as string,
      state: "OPEN",
      status: "UNKNOWN",
      successful: "NOT_STATED",
      policyChange: "NOT_STATED",
      sequels: [],
    },
  ]);
  const file = parse((await ask("/toezeggingen/data.csv")).body, { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(file.map((row) => [row["Pilot slug"], row["Soort"]])).toEqual([["nieuwe-pilot", "toezegging"]]);
  expect((await ask("/toezeggingen?soort=MOTION")).statusCode).toBe(400);
});

test("reports come with the words and the place of each value beside it", async () => {
  const file = parse((await ask("/rapportages-met-bewijs/data.csv?edities=perspectiefnota-2024")).body, {
    bom: true,
    columns: true,
  }) as Record<string, string>[];
  const evidence = (await ask("/rapportages/zoetermeer/perspectiefnota-2024/flexwonen/bewijsplaatsen")).json<{
    items: { field: string; item: number | null; quote: string; start: number; end: number }[];
  }>();
  const row = file.find(({ "Pilot slug": slug }) => slug === "flexwonen");
  const places = evidence.items.filter(({ field, item }) => field === "end" && item === null);
  expect(places).not.toEqual([]);
  expect(row?.["Einddatum: citaat"]).toBe(places.map(({ quote }) => quote).join("\n"));
  expect(row?.["Einddatum: bron"]).toContain(`?van=${places[0]?.start}&tot=${places[0]?.end}#s`);
  expect(row?.["Hoe bestuurlijk gerapporteerd?: citaat"] ?? "").toBe("");
});

describe("a list", () => {
  test("has pages with the exact total, and links to the pages around", async () => {
    const answer = await ask(
      "/pilots?perPagina=2&pagina=2&edities=perspectiefnota-2024,perspectiefnota-2026",
    );
    expect(answer.statusCode).toBe(200);
    const { items, ...envelope } = answer.json<{ items: { slug: string }[] }>();
    expect(envelope).toEqual({ revision: 2, totalCount: 4, page: 2, pageSize: 2, pages: 2 });
    expect(items.map(({ slug }) => slug)).toEqual(["flexwonen", "nieuwe-pilot"]);
    const at = `${publicUrl}${v1}/pilots?perPagina=2&pagina=`;
    const filter = "&edities=perspectiefnota-2024%2Cperspectiefnota-2026";
    expect(answer.headers["link"]).toBe(
      [
        ["self", 2],
        ["first", 1],
        ["prev", 1],
        ["last", 2],
      ]
        .map(([rel, page]) => `<${at}${page}${filter}>; rel="${rel}"`)
        .join(", "),
    );
    expect(answer.headers["x-total-count"]).toBe("4");
    expect(answer.headers["api-version"]).toBe("1.0.0");
  });

  test("read page by page holds every thing once, in the order asked, from whichever page one starts", async () => {
    const slugsOn = async (page: number): Promise<string[]> =>
      (await ask(`/pilots?perPagina=1&pagina=${page}&sorteer=-naam`))
        .json<{ items: { slug: string }[] }>()
        .items.map(({ slug }) => slug);
    const last = await slugsOn(4);
    const all = [
      ...(await slugsOn(1)),
      ...(await slugsOn(2)),
      ...(await slugsOn(3)),
      ...last,
      ...(await slugsOn(5)),
    ];
    expect(all).toEqual([
      "nieuwe-pilot",
      "flexwonen",
      "coordinatie-van-financiele-geevalueerde-zaken",
      "rekenen-met-tekens-aanhaling",
    ]);
  });

  test.for([
    ["herkomst=MOTION", ["flexwonen"]],
    ["oordelen=YES,NO", ["flexwonen"]],
    ["moties=1911-35", ["flexwonen"]],
    ["partners=stichting-de-brug&programmas=inwoners", ["flexwonen"]],
    ["statussen=RUNNING", ["flexwonen"]],
    ["statussen=PAST_END&peildatum=2026-06-01", ["flexwonen"]],
    ["statussen=ENDED&peildatum=2026-06-01", ["rekenen-met-tekens-aanhaling"]],
    ["looptOp=2022-06-01", ["flexwonen"]],
    ["edities=perspectiefnota-2026&edities=perspectiefnota-2024&herkomst=MOTION", ["flexwonen"]],
    ["gemeenten=GM0637&programmas=inwoners", ["flexwonen", "nieuwe-pilot"]],
    ["bijgewerktSinds=2000-01-01T00:00:00%2B02:00&portefeuilles=wonen", ["flexwonen"]],
  ] as const)("filtered by %s has just what fits", async ([question, slugs]) => {
    const { items } = (await ask(`/pilots?${question}`)).json<{ items: { slug: string }[] }>();
    expect(items.map(({ slug }) => slug)).toEqual(slugs);
  });

  test("of changes is filtered by field and kind", async () => {
    const { items } = (await ask("/wijzigingen?velden=end&soorten=END_SLIPPED&pilots=flexwonen")).json<{
      items: unknown[];
    }>();
    expect(items).toEqual([
      expect.objectContaining({
        id: "zoetermeer/perspectiefnota-2026/flexwonen/END_SLIPPED",
        fieldLabel: "Einddatum",
        before: "1de kwartaal 2024",
        after: "4de kwartaal 2025",
        days: 640,
      }),
    ]);
  });
});

describe("a thing", () => {
  test("a motion is found by its number, however its dash is written", async () => {
    for (const number of ["1911-35", encodeURIComponent("1911–35")]) {
      const answer = await ask(`/moties/zoetermeer/${number}`);
      expect(answer.json()).toMatchObject({ slug: "1911-35", title: "Wonen boven winkels" });
    }
  });

  test.for([
    "/pilots/zoetermeer/nergens",
    "/rapportages/zoetermeer/x/y",
    "/moties/zoetermeer/0000-00",
    "/rapportages/zoetermeer/x/y/bewijsplaatsen",
    "/nergens",
    "/pilots/",
    "",
  ])("%s that is not there is a problem with 404, or the front door", async (path) => {
    const answer = await ask(path);
    if (path === "") expect(answer.json()).toMatchObject({ version: "1.0.0", revision: 2 });
    else {
      expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
      expect(answer.json()).toMatchObject({ status: 404, title: "Niet gevonden" });
    }
  });
});

describe("a question that is wrong", () => {
  test("is refused with every fault at once, by name", async () => {
    const answer = await ask(
      "/pilots?pagina=0&perPagina=-5&looptOp=2025-02-30&bijgewerktSinds=gisteren&oordelen=YES,MISSCHIEN&edities=nergens,ook-nergens&kleur=rood&sorteer=grootte&peildatum=2025-01-01&peildatum=2025-01-02",
    );
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.headers["api-version"]).toBe("1.0.0");
    const { errors, ...problem } = answer.json<{ errors: { in: string; name: string; detail: string }[] }>();
    expect(problem).toEqual({
      type: "about:blank",
      title: "Ongeldige invoer",
      status: 400,
      detail: errors.map(({ name, detail }) => `${name}: ${detail}`).join("; "),
    });
    expect(errors.map((fault) => [fault.in, fault.name])).toEqual(
      [
        "kleur",
        "pagina",
        "perPagina",
        "oordelen",
        "looptOp",
        "bijgewerktSinds",
        "peildatum",
        "sorteer",
        "edities",
        "edities",
      ].map((name) => ["query", name]),
    );
    expect(errors.slice(-2).map(({ detail }) => detail)).toEqual([
      '"nergens" bestaat niet',
      '"ook-nergens" bestaat niet',
    ]);
  });

  test("is refused in English to who asks for that, and in Dutch to who does not say", async () => {
    const told = async (url: string, language: string | undefined) => {
      const answer = await ask(url, {
        headers: { accept: "application/json", ...(language && { "accept-language": language }) },
      });
      const { title, detail } = answer.json<{ title: string; detail: string }>();
      return [answer.headers["content-language"], title, detail];
    };
    const wrong =
      "/pilots?pagina=0&looptOp=2025-02-30&oordelen=YES,OOK&edities=nergens&begintIn=ooit&peildatum=2025-01-01&peildatum=2025-01-02";
    expect(await told(wrong, "en-GB,en;q=0.9,nl;q=0.5")).toEqual([
      "en",
      "Invalid input",
      'pagina: "0" is no whole number from 1 to 1000000; oordelen: "OOK" is none of YES, PARTLY, NO, NOT_YET_KNOWN, NOT_APPLICABLE, NOT_STATED; ' +
        'begintIn: "ooit" is no period such as 2025, 2025-06 or 2025-01-01/2025-06-30, with its begin first; ' +
        'looptOp: "2025-02-30" is no date such as 2025-12-31; peildatum: is there more than once; edities: "nergens" does not exist',
    ]);
    expect(await told("/pilots/zoetermeer/nergens", "en")).toEqual([
      "en",
      "Not found",
      'There is no pilot "zoetermeer/nergens"',
    ]);
    for (const language of [undefined, "nl", "de", "*"])
      expect(await told("/pilots/zoetermeer/nergens", language)).toEqual([
        "nl",
        "Niet gevonden",
        'Er is geen pilot "zoetermeer/nergens"',
      ]);
  });

  test("a form that there is not is 406, or 404 by its path", async () => {
    expect((await ask("/pilots", { headers: { accept: "application/pdf" } })).statusCode).toBe(406);
    expect((await ask("/pilots/data.pdf")).statusCode).toBe(404);
    expect((await ask("/zoeken?q=a", { headers: { accept: "text/turtle" } })).statusCode).toBe(406);
  });

  test("another method than reading is 405 with what is allowed, and content is 415", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      const answer = await ask("/pilots", {
        method,
        headers: { "content-type": "text/vreemd" },
        payload: "x",
      });
      expect([answer.statusCode, answer.headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
    }
    expect((await ask("/", { method: "DELETE" })).statusCode).toBe(405);
    const withBody = await ask("/pilots", { headers: { "content-type": "application/json" }, payload: "{}" });
    expect(withBody.statusCode).toBe(415);
    expect((await ask("/pilots", { method: "OPTIONS" })).headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
    });
  });

  test("whatever is asked, the answer is one that the description has", async () => {
    const names = fc.constantFrom(
      "pagina",
      "perPagina",
      "edities",
      "moties",
      "looptOp",
      "peildatum",
      "bijgewerktSinds",
      "oordelen",
      "sorteer",
      "q",
      "x",
    );
    const question = fc.array(fc.tuple(names, fc.string({ unit: "binary" })), { maxLength: 4 });
    const path = fc.constantFrom(
      "/pilots",
      "/rapportages",
      "/moties",
      "/wijzigingen",
      "/zoeken",
      "/gebeurtenissen",
      "/pilots/data.csv",
    );
    await fc.assert(
      fc.asyncProperty(path, question, async (list, pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
        const answer = await ask(`${list}?${query.toString()}`);
        expect([200, 400, 404]).toContain(answer.statusCode);
        if (answer.statusCode !== 200)
          expect(answer.json<{ errors: unknown[] }>().errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test("whatever is named, an address gives a thing or a problem", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("pilots", "rapportages", "moties", "wijzigingen"),
        fc.string({ unit: "grapheme" }),
        async (list, key) => {
          const answer = await ask(`/${list}/${encodeURIComponent(key)}`);
          expect([200, 404]).toContain(answer.statusCode);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("what a client has already", () => {
  test("is not sent again, as long as the revision and the form are the same", async () => {
    const first = await ask("/edities");
    const { etag = "", "last-modified": modified = "" } = first.headers as Record<string, string>;
    expect(etag).toMatch(/^"[^"]+"$/);
    expect((await ask("/edities", { headers: { "if-none-match": `W/"x", ${etag}` } })).statusCode).toBe(304);
    expect((await ask("/edities", { headers: { "if-modified-since": modified } })).statusCode).toBe(304);
    expect(
      (await ask("/edities", { headers: { "if-none-match": '"x"', "if-modified-since": modified } }))
        .statusCode,
    ).toBe(200);
    expect(
      (await ask("/edities", { headers: { accept: "text/csv", "if-none-match": etag } })).statusCode,
    ).toBe(200);
  });

  test("HEAD has the headers of GET, and nothing else", async () => {
    for (const path of ["/pilots", "/rapportages/data.csv"]) {
      const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })];
      expect(head.body).toBe("");
      expect(head.statusCode).toBe(200);
      for (const name of ["etag", "last-modified", "content-type", "vary", "link", "x-total-count"])
        expect(head.headers[name]).toBe(get.headers[name]);
    }
  });

  test("an answer is compressed in the way the client likes best, with an ETag of its own", async () => {
    for (const path of ["/rapportages", "/rapportages/data.json"]) {
      const plain = await ask(path);
      const brotli = await ask(path, { headers: { "accept-encoding": "gzip, deflate, br" } });
      const gzip = await ask(path, { headers: { "accept-encoding": "gzip" } });
      expect([brotli.headers["content-encoding"], gzip.headers["content-encoding"]]).toEqual(["br", "gzip"]);
      expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain.rawPayload);
      expect(gunzipSync(gzip.rawPayload)).toEqual(plain.rawPayload);
      expect(new Set([plain, brotli, gzip].map(({ headers }) => headers["etag"])).size).toBe(3);
    }
  });
});

test("CSV is RFC 4180 with a byte order mark, and no text in it is a formula", async () => {
  const text = (await ask("/rapportages/data.csv")).body;
  expect(text.startsWith("\uFEFFURI,Pilot slug,Pilot,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const rows = parse(text, { bom: true, columns: true, relax_column_count: false }) as unknown as Record<
    string,
    string
  >[];
  expect(rows.find((row) => row["Pilot slug"] === "rekenen-met-tekens-aanhaling")).toMatchObject({
    Pilot: '\'=Rekenen, met <tekens> & "aanhaling"',
    "Doel/beoogd resultaat": '\'=HYPERLINK("http://voorbeeld.nl";"klik")',
  });
  expect(rows.find((row) => row["URI"]?.endsWith("2024/flexwonen"))?.["Doel/beoogd resultaat"]).toBe(
    '- Minder "spoedzoekers"\n- Méér doorstroming; €100',
  );
});

test("CSV for Excel with Dutch settings has the same cells, parted by semicolons, with commas in numbers", async () => {
  const rowsOf = async (path: string, delimiter: string) =>
    parse((await ask(path)).body, { bom: true, delimiter });
  const usual = await rowsOf("/rapportages/data.csv", ",");
  const euros = (usual[0] ?? []).indexOf("Bedragen");
  expect(usual.map((row) => row[euros])).toContain("80000.00\n0.50");
  expect(await rowsOf("/rapportages/data.csv?excel=nl", ";")).toEqual(
    usual.map((row) => row.map((cell, at) => (at === euros ? cell.replaceAll(".", ",") : cell))),
  );
  expect(await rowsOf("/pilots/data.csv?excel=nl", ";")).toEqual(await rowsOf("/pilots/data.csv", ","));
  expect((await ask("/pilots/data.csv?excel=de")).statusCode).toBe(400);
  expect((await ask("/pilots/data.json?excel=nl")).statusCode).toBe(400);
});

describe("search", () => {
  interface Answer {
    readonly totalCount: number;
    readonly interpretation: {
      readonly ignored: string[];
      readonly filters: Record<string, string>[];
      readonly corrections: unknown[];
    };
    readonly facets: readonly { readonly field: string }[];
    readonly things: readonly unknown[];
    readonly suggestions: readonly string[];
    readonly items: readonly { readonly pilot: { readonly slug: string }; readonly highlights: object[] }[];
  }
  const search = async (question: string) => (await ask(`/zoeken?${question}`)).json<Answer>();
  const slugsIn = ({ items }: Answer) => items.map(({ pilot }) => pilot.slug);

  test("gives its hits with the pilots whole, and where the words were found", async () => {
    const { items, facets, ...answer } = await search("q=flexwonen zeppelin");
    expect(answer).toEqual({
      revision: 2,
      totalCount: 1,
      page: 1,
      pageSize: 50,
      pages: 1,
      interpretation: {
        keywords: ["flexwonen"],
        ignored: ["zeppelin"],
        filters: [],
        corrections: expect.any(Array) as unknown[],
      },
      things: [],
      suggestions: [],
      engine: "POSTGRES",
      degraded: false,
      leads: [],
    });
    expect(items).toEqual([
      {
        score: expect.any(Number) as number,
        highlights: expect.arrayContaining([
          {
            field: "name",
            editions: expect.any(Array) as string[],
            fragments: ["<mark>Flexwonen</mark>"],
          },
        ]) as object[],
        pilot: (await ask("/pilots/zoetermeer/flexwonen")).json<unknown>(),
      },
    ]);
    expect(facets).toContainEqual({
      field: "origins",
      label: "Herkomst",
      parameter: "herkomst",
      values: [{ value: "MOTION", label: "motie", count: 1 }],
    });
  });

  test("tells what was read of the question, and the things that it names", async () => {
    const { interpretation, things } = await search("q=pilots uit motie 1911-35");
    expect(interpretation.filters).toContainEqual({
      field: "motions",
      value: "1911-35",
      phrase: expect.stringContaining("1911-35") as string,
      label: expect.stringContaining("1911-35") as string,
    });
    expect(things).toEqual([
      {
        kind: "MOTION",
        label: expect.stringContaining("1911-35") as string,
        uri: `${publicUrl}/id/motie/zoetermeer/1911-35`,
        municipality: "GM0637",
      },
    ]);
    expect((await search("q=zeppelin")).suggestions).not.toEqual([]);
  });

  test("is narrowed by every filter of pilots, and put in the order asked", async () => {
    const all = "q=pilots";
    expect((await search(`${all}&oordelen=YES&herkomst=MOTION`)).totalCount).toBe(1);
    expect((await search(`${all}&zonder=START_DATE`)).totalCount).toBe(3);
    expect(slugsIn(await search(`${all}&sorteer=-begin`))[0]).toBe("flexwonen");
    expect(slugsIn(await search(`${all}&sorteer=-bedrag`))[0]).toBe("flexwonen");
    const { errors } = (await ask(`/zoeken?${all}&sorteer=naam`)).json<{ errors: object[] }>();
    expect(errors).toMatchObject([
      { name: "sorteer", detail: expect.stringContaining("-looptijd") as string },
    ]);
  });

  test("has a page of its hits as CSV, in the same order as in JSON, and of all pilots without a question", async () => {
    const { items } = await search("q=pilots&sorteer=einde&perPagina=2&pagina=2");
    const file = await ask("/zoeken/data.csv?q=pilots&sorteer=einde&perPagina=2&pagina=2");
    const rows = parse(file.body, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row["Pilot Slug"])).toEqual(items.map(({ pilot }) => pilot.slug));
    expect(rows).toHaveLength(2);
    const whole = await search("q=");
    expect(whole).toEqual(await search(""));
    expect(whole.totalCount).toBe((await search("q=pilots")).totalCount);
    expect(whole.interpretation.filters).toMatchObject([{ label: "Pilots: alle" }]);
  });
});

test("events since a revision come a line each, deletions too", async () => {
  const lines = (await ask("/gebeurtenissen?sindsRevisie=1")).body.trimEnd().split("\n");
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events.map(({ revision }) => revision)).toEqual(events.map(() => 2));
  expect(events).toContainEqual({
    revision: 2,
    type: "Edition",
    slug: "perspectiefnota-2026",
    uri: `${publicUrl}/id/editie/zoetermeer/perspectiefnota-2026`,
    action: "STORED",
    reason: null,
    at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/) as string,
  });
  expect((await ask("/gebeurtenissen?sindsRevisie=2")).body).toBe("");
});

test("who follows other data than these is told to begin anew", async () => {
  const { headers } = await ask("/gebeurtenissen");
  expect(headers["dataset-revision"]).toBe("2");
  const identity = String(headers["dataset-identity"]);
  expect((await ask(`/gebeurtenissen?sindsRevisie=2&kenmerk=${identity}`)).statusCode).toBe(200);
  for (const question of ["sindsRevisie=3", "sindsRevisie=1&kenmerk=een-andere"]) {
    const { statusCode, ...answer } = await ask(`/gebeurtenissen?${question}`);
    expect([question, statusCode]).toEqual([question, 410]);
    expect(answer.json()).toMatchObject({
      title: "Begin opnieuw",
      detail: expect.stringContaining("volg daarna vanaf versie 2") as string,
    });
  }
});

test("any number of files read few pages at a time, so that who asks something else waits for few", async () => {
  const lists = sqlListReader(opened.database.kysely);
  const [reading, most] = [new Set<symbol>(), { seen: 0 }];
  const watched = await openDataServer(opened.database, {
    cacheDir: opened.cacheDir,
    listReaderOf: () => ({
      ...lists,
      rows: async (...asked) => {
        const own = Symbol("read");
        most.seen = Math.max(most.seen, reading.add(own).size);
        return lists.rows(...asked).finally(() => reading.delete(own));
      },
    }),
  });
  const files = await Promise.all(
    // Each another: one that is asked for twice is made once.
    ["pilots", "rapportages", "wijzigingen"].flatMap((list) =>
      ["csv", "csv?excel=nl", "xlsx", "json", "ndjson"].map((form) =>
        watched.inject({ url: `${v1}/${list}/data.${form}` }),
      ),
    ),
  );
  await watched.close();
  expect(new Set(files.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  expect(most.seen).toBe(2);
});

test("a file of all of a short list is made once for a crowd, and its tag is of its bytes", async () => {
  const lists = sqlListReader(opened.database.kysely);
  let reads = 0;
  const watched = await openDataServer(opened.database, {
    cacheDir: opened.cacheDir,
    listReaderOf: () => ({
      ...lists,
      ids: (...asked) => {
        reads += 1;
        return lists.ids(...asked);
      },
    }),
  });
  const files = await Promise.all(
    Array.from({ length: 5 }, () => watched.inject({ url: `${v1}/rapportages/data.csv` })),
  );
  files.push(await watched.inject({ url: `${v1}/rapportages/data.csv` }));
  await watched.close();
  expect([files[0]?.statusCode, reads]).toEqual([200, 1]);
  const digest = createHash("sha256")
    .update(files[0]?.rawPayload ?? "")
    .digest("base64url");
  expect(new Set(files.map(({ headers: { etag } }) => etag))).toEqual(new Set([`"${digest.slice(0, 27)}"`]));
});
