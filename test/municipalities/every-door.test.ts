import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { Parser, Store } from "n3";
import { describe, expect, it, test } from "vitest";
import { namespaces } from "../../src/domain/namespaces.ts";
import { datasetTables } from "../../src/opendata/records/tables.ts";
import { serveApp } from "../http/running-app.ts";
import { pilotNames, places, sharedMotion, storeAll, wordOf, type Place } from "./eighteen.ts";

const app = serveApp({}, "POSTGRESQL", storeAll);
const textAt = async (path: string, accept = "*/*"): Promise<string> => {
  const answer = await fetch(app().url + path, { headers: { accept } });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const ask = async <T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
  const { body } = await app().ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as T;
};
/** The slugs of municipalities in all addresses of a text. */
const placesIn = (text: string): string[] => [
  ...new Set(
    [
      ...text.matchAll(
        /\/id\/(?:pilot|rapport|editie|motie|programma|portefeuille|wijziging)\/([^/"\s<>]+)/g,
      ),
    ].map(([, slug]) => slug ?? ""),
  ),
];
const pilotCount = pilotNames.length;
interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}

describe("GraphQL", () => {
  it.each(places)("answers of $name with its own", async ({ code, name, slug, years }) => {
    const answer = await ask<
      Record<string, Connection> & { pilot: unknown; motion: unknown; edition: unknown }
    >(
      `query ($code: String!, $motion: String!) {
        pilots(filter: { municipalities: [$code] }) { totalCount edges { node { uri } } }
        reports(filter: { municipalities: [$code] }, first: 100) { totalCount edges { node { uri municipality { code } } } }
        changes(filter: { about: { municipalities: [$code] } }, first: 100) { totalCount edges { node { pilot { uri } municipality { code } } } }
        byKey: pilots(filter: { motions: [$motion] }) { totalCount edges { node { uri } } }
        pilot(slug: "flexwonen", municipality: $code) { uri motions { motion { uri title } } }
        motion(number: "${sharedMotion}", municipality: $code) { uri title pilots(first: 5) { edges { node { uri } } } }
        edition(slug: "perspectiefnota-2026", municipality: $code) { uri municipality { name } }
      }`,
      { code, motion: `${slug}/${sharedMotion}` },
    );
    expect([answer["pilots"]?.totalCount, answer["byKey"]?.totalCount]).toEqual([pilotCount, 1]);
    expect(answer["reports"]?.totalCount).toBe(years.length * pilotCount - (years.length === 3 ? 1 : 0));
    expect(placesIn(JSON.stringify(answer))).toEqual([slug]);
    const codes = [...JSON.stringify(answer).matchAll(/"code":"(GM\d+)"/g)].map(([, each]) => each);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(answer.motion).toMatchObject({ title: `Motie van ${name}` });
    expect(answer.edition).toMatchObject({ municipality: { name } });
  });

  it("lists who has it where nobody is named", async () => {
    const { body } = await app().ask('{ pilot(slug: "buurtbus") { uri } }');
    const listed = body.errors?.[0]?.message ?? "";
    for (const { name } of places) expect(listed).toContain(name);
    const { body: motions } = await app().ask(`{ motion(number: "${sharedMotion}") { uri } }`);
    expect(motions.errors?.[0]?.message.split(": ")[1]).toBe(listed.split(": ")[1]);
  });

  it("suggests each name once before any of another municipality, and by the place that is typed", async () => {
    const suggest = async (
      prefix: string,
    ): Promise<{ text: string; municipality: { name: string } | null }[]> =>
      (
        await ask<{ suggest: { text: string; municipality: { name: string } | null }[] }>(
          "query ($prefix: String!) { suggest(prefix: $prefix, first: 4) { text municipality { name } } }",
          { prefix },
        )
      ).suggest;
    const names = (await suggest("w")).map(({ text }) => text);
    expect([names.length, new Set(names).size]).toEqual([4, 4]);
    expect((await suggest("buurtbus gou"))[0]).toEqual({ text: "Buurtbus", municipality: { name: "Gouda" } });
  });

  it("compares a pilot that skipped an edition with its own previous report", async () => {
    const { changes } = await ask<{ changes: Connection }>(
      `{ changes(filter: { kinds: [RETURNED] }) { totalCount edges { node { pilot { uri } municipality { name } } } } }`,
      {},
    );
    expect(
      changes.edges.map(({ node }) => (node as { municipality: { name: string } }).municipality.name),
    ).toEqual(expect.arrayContaining(["Zoetermeer", "Gouda", "Delft"]));
    expect(changes.totalCount).toBe(3);
  });
});

describe("the open data", () => {
  it.each(places.slice(0, 6))("gives of $name its own, over REST", async ({ code, slug }) => {
    for (const list of ["pilots", "rapportages", "wijzigingen"])
      for (const extension of ["json", "csv", "ttl", "jsonld"]) {
        const text = await textAt(`/open-data/v1/${list}/data.${extension}?gemeenten=${code}`);
        const found = placesIn(text);
        expect([list, extension, found]).toEqual([list, extension, found.length === 0 ? [] : [slug]]);
      }
  });

  it.each(places)("takes the name of $name in a filter, as it is printed", async ({ name, slug }) => {
    const named = encodeURIComponent(name);
    for (const path of [`pilots?gemeenten=${named}`, `moties?gemeente=${named}`])
      expect([path, placesIn(await textAt(`/open-data/v1/${path}`))]).toEqual([path, [slug]]);
  });

  it.each(datasetTables.map(({ name }) => name))("tells in each row of %s.csv whose it is", async (name) => {
    const rows = parse<Record<string, string>>(await textAt(`/open-data/data/${name}.csv`), {
      bom: true,
      columns: true,
    });
    expect(rows.length).toBeGreaterThan(0);
    if (name === "partners" || name === "gemeenten") return;
    const slugOf = new Map(places.map(({ code, slug }) => [code, slug]));
    const nameOf = new Map(places.map((place) => [place.code, place.name]));
    const told = rows.map((row) => [
      slugOf.get(row["Gemeente code"] ?? ""),
      nameOf.get(row["Gemeente code"] ?? ""),
    ]);
    expect(told).toEqual(
      rows.map((row) => [placesIn(row["URI"] ?? row["Rapportage"] ?? "")[0], row["Gemeente"]]),
    );
    expect(new Set(told.map(([slug]) => slug)).size).toBeGreaterThan(name === "wijzigingen" ? 2 : 17);
  });

  test("linked data joins no two municipalities in one thing", async () => {
    const graph = new Store(new Parser().parse(await textAt("/open-data/oogst.ttl")));
    const municipality = `${new URL(graph.getSubjects(null, null, null)[0]?.value ?? "").origin}/open-data/vocabulaire#municipality`;
    const owners = Map.groupBy(
      graph.getQuads(null, municipality, null, null),
      ({ subject }) => subject.value,
    );
    expect(owners.size).toBeGreaterThan(300);
    const codeOf = new Map(places.map(({ code, slug }) => [slug, code]));
    for (const [subject, quads] of owners)
      expect([subject, quads.map(({ object }) => object.value.split("/").at(-1))]).toEqual([
        subject,
        [codeOf.get(placesIn(subject)[0] ?? "")],
      ]);
    const label = graph.getQuads(null, `${namespaces.skos}prefLabel`, null, null);
    expect(label.filter(({ object }) => object.value === "Bergen (NH.)")).toHaveLength(1);
  });

  it("has a feed for a municipality, and says in each entry whose it is where there are more", async () => {
    const { entries = [] } = parseAtomFeed(await textAt("/feeds/wijzigingen.atom?gemeenten=GM0513"));
    expect(entries.length).toBeGreaterThan(5);
    for (const { links = [], title } of entries) {
      expect(links[0]?.href).toContain("/pilots/gouda/");
      expect(title?.value).toContain("Gouda");
    }
  });
});

const pagesOf = ({ code, slug }: Place): string[] => [
  `/gemeenten/${code}`,
  `/pilots/${slug}/flexwonen`,
  `/edities/${slug}/perspectiefnota-2026`,
  `/moties/${slug}/${sharedMotion}`,
  `/programmas/${slug}/wonen`,
];

describe("the site", () => {
  it.each(places.slice(0, 4))("shows on the pages of $name its own alone", async (place) => {
    const others = places.filter(({ slug }) => slug !== place.slug);
    for (const path of pagesOf(place)) {
      const html = await textAt(path, "text/html");
      const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
      const paths = [
        ...main.matchAll(/href="\/(?:pilots|edities|moties|programmas|portefeuilles)\/([^/"?]+)\//g),
      ];
      expect([path, [...new Set(paths.map(([, slug]) => slug))]]).toEqual([path, [place.slug]]);
      expect([path, others.filter((other) => main.includes(wordOf(other)))]).toEqual([path, []]);
    }
  });
});

describe("pages of more than one municipality", () => {
  test("say whose a programme is in the picture, and whose pilots stand side by side", async () => {
    expect(await textAt("/overzicht", "text/html")).toContain(`Wonen (${places.length} gemeenten)`);
    expect(await textAt("/overzicht?gemeente=GM0513&gemeente=GM0503", "text/html")).toContain(
      "(2 gemeenten)",
    );
    const compared = await textAt("/vergelijk?pilots=gouda/flexwonen,delft/flexwonen", "text/html");
    for (const words of ["Flexwonen (Gouda)</th>", "Flexwonen (Delft)</th>", "Buurtbus (Leiden)</option>"])
      expect(compared).toContain(words);
  });

  test("are of one where it is chosen, in the search too", async () => {
    const found = await textAt("/zoeken?q=alle+pilots&gemeente=GM0513&sorteer=-einde", "text/html");
    for (const chosen of ["GM0513", "-einde"])
      expect(found).toMatch(
        new RegExp(`<option (?:selected value="${chosen}"|value="${chosen}" selected)>`, "u"),
      );
    expect(found).toContain('"oogst-chooser" action="/zoeken"');
  });
});

describe("search", () => {
  const find = `query ($query: String!, $filter: PilotFilter) { search(query: $query, filter: $filter, first: 50) {
    totalCount edges { node { uri municipality { name } } } facets { field values { value label count } } } }`;
  interface Found {
    readonly search: Connection & {
      readonly facets: readonly {
        readonly field: string;
        readonly values: readonly {
          readonly value: string;
          readonly label: string;
          readonly count: number;
        }[];
      }[];
    };
  }

  it.each(places)("finds of $name its own, by the words and by the filter", async (place) => {
    const { code, name, slug } = place;
    const asked = await ask<Found>(find, { query: `buurtbus in ${name}` });
    expect([asked.search.totalCount, placesIn(JSON.stringify(asked))]).toEqual([1, [slug]]);
    const own = await ask<Found>(find, { query: "", filter: { municipalities: [code] } });
    expect([own.search.totalCount, placesIn(JSON.stringify(own))]).toEqual([pilotCount, [slug]]);
    const only = await ask<Found>(find, { query: wordOf(place) });
    expect([only.search.totalCount, placesIn(JSON.stringify(only))]).toEqual([pilotCount, [slug]]);
  });

  it("counts things of equal names by municipality, and each count is what choosing it finds", async () => {
    const { search } = await ask<Found>(find, { query: "alle pilots" });
    const facet = (field: string) => search.facets.find((each) => each.field === field)?.values ?? [];
    expect(facet("motions").map(({ value, label, count }) => [value, label, count])).toEqual(
      expect.arrayContaining([[`gouda/${sharedMotion}`, `${sharedMotion} Motie van Gouda (Gouda)`, 1]]),
    );
    expect(facet("motions")).toHaveLength(places.length);
    expect(facet("editions").find(({ value }) => value === "perspectiefnota-2023")).toBeUndefined();
    for (const field of ["editions", "motions", "programmes", "portfolios", "newIn"])
      for (const { value, count } of facet(field).slice(0, 3)) {
        const chosen = await ask<Found>(find, { query: "", filter: { [field]: [value] } });
        expect([field, value, chosen.search.totalCount]).toEqual([field, value, count]);
        const { pilots } = await ask<{ pilots: Connection }>(
          "query ($filter: PilotFilter) { pilots(filter: $filter) { totalCount edges { node { uri } } } }",
          { filter: { [field]: [value] } },
        );
        expect([field, value, pilots.totalCount]).toEqual([field, value, count]);
      }
  });
});
