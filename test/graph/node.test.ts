import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { keyOf, partsOfKey, uriOf } from "../../src/domain/addresses.ts";
import { globalId, readGlobalId } from "../../src/domain/global-id.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { describeOnDatabases } from "../databases.ts";
import { ask, askAll } from "./ask.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { editions, reportsOf2024, spring2024, storeTwoEditions } from "./two-editions.ts";

const everything = `{
  pilots { edges { node { id uri municipality { id uri } } } }
  reports { edges { node { id uri } } }
  editions { id uri document { id uri } }
  programmes { id uri }
  portfolios { id uri }
  motions { edges { node { id uri } } }
  partners { edges { node { id uri } } }
  changes(first: 100) { edges { node { id uri } } }
}`;

interface Named {
  readonly id: string;
  readonly uri?: string;
}
/** Everything with an id, anywhere in an answer. */
function namedIn(value: unknown): Named[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value ? [value as Named] : [];
  return [...own, ...Object.values(value).flatMap(namedIn)];
}

describe("a global id", () => {
  it("holds type and key, whatever letters the key has", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (key) => {
        expect(readGlobalId(globalId("Pilot", key))).toEqual({ type: "Pilot", key });
      }),
    );
  });

  it("is refused when it is no id, of no type, without a key, or written otherwise", () => {
    const wrong = ["", "zomaar", globalId("Pilot", ""), globalId("Query", "x"), globalId("Pilot", "x") + "="];
    expect(wrong.map(readGlobalId)).toEqual(wrong.map(() => null));
  });

  it("is made of keys that can be told apart again", () => {
    expect(partsOfKey(keyOf("zoetermeer", "de-kas"))).toEqual(["zoetermeer", "de-kas"]);
    expect(uriOf("https://oogst.example/", "Motion", keyOf("zoetermeer", "motie van 3"))).toBe(
      "https://oogst.example/id/motie/zoetermeer/motie%20van%203",
    );
  });
});

describeOnDatabases("nodes", (database) => {
  beforeAll(() => storeTwoEditions(database()));

  it("finds everything again by the id that the graph gave it", async () => {
    const named = namedIn(await ask(database(), everything));
    const ids = [...new Set(named.map(({ id }) => id))];
    const found = (await ask(
      database(),
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id type: __typename } }",
      {
        ids,
      },
    )) as {
      nodes: ({ id: string; type: string } | null)[];
    };
    expect(found.nodes.map((node) => node?.id)).toEqual(ids);
    const types = found.nodes.flatMap((node) => (node ? [node.type] : []));
    expect([...new Set(types)].toSorted()).toEqual([
      "Change",
      "Document",
      "Edition",
      "Motion",
      "Municipality",
      "Partner",
      "Pilot",
      "Portfolio",
      "Programme",
      "Report",
    ]);
    const [first] = ids;
    expect(await ask(database(), "query ($id: ID!) { node(id: $id) { id } }", { id: first })).toEqual({
      node: { id: first },
    });
  });

  it("keeps ids and addresses through a correction", async () => {
    const before = namedIn(
      await ask(database(), "{ reports { edges { node { id uri } } } pilots { edges { node { id uri } } } }"),
    );
    const corrected = editionOf(spring2024, reportsOf2024, { preface: "verbeterde druk\n" });
    expect(await storeEdition(database(), corrected)).toMatchObject({ outcome: "REPLACED" });
    const after = namedIn(
      await ask(database(), "{ reports { edges { node { id uri } } } pilots { edges { node { id uri } } } }"),
    );
    expect(after).toEqual(before);
  });

  it("looks up one thing of each sort, and nothing where there is none", async () => {
    const one = (slug: (known: string) => string) => `{
      report(edition: "${slug("perspectiefnota-2026")}", pilot: "flexwonen") { title }
      programme(slug: "${slug("veiligheid")}") { name municipality { name } }
      portfolio(slug: "${slug("wonen")}") { name }
      partner(slug: "${slug("riec")}") { name alternativeNames }
      municipality(code: "${slug("GM0637")}") { name editions { slug } }
      motion(number: "${slug("1911-35")}", municipality: "GM0637") { number }
      document(sha256: "${slug("0".repeat(64))}") { name }
    }`;
    expect(
      await ask(
        database(),
        one((known) => known),
      ),
    ).toEqual({
      report: { title: "Flexwonen Ruimtebaan" },
      programme: { name: "Veiligheid", municipality: { name: "Zoetermeer" } },
      portfolio: { name: "Wonen" },
      partner: { name: "RIEC", alternativeNames: [] },
      municipality: {
        name: "Zoetermeer",
        editions: [{ slug: "perspectiefnota-2024" }, { slug: "perspectiefnota-2026" }],
      },
      motion: { number: "1911-35" },
      document: null,
    });
    expect(
      await ask(
        database(),
        one((known) => `${known}-niet`),
      ),
    ).toEqual({
      report: null,
      programme: null,
      portfolio: null,
      partner: null,
      municipality: null,
      motion: null,
      document: null,
    });
  });

  it("gives the text that quotes point into, and what of it was not read", async () => {
    const source = `{ edition(slug: "perspectiefnota-2026") {
      introduction unread { line text } document { text }
      reports { provenance { start end quote } } } dataset { editions { edition { slug } expected read missed unread } } }`;
    const { edition, dataset } = (await ask(database(), source)) as {
      edition: {
        introduction: string;
        unread: unknown[];
        document: { text: string };
        reports: { provenance: { start: number; end: number; quote: string }[] }[];
      };
      dataset: unknown;
    };
    const places = edition.reports.flatMap(({ provenance }) => provenance);
    expect(places.length).toBeGreaterThan(10);
    expect(places.map(({ start, end }) => edition.document.text.slice(start, end))).toEqual(
      places.map(({ quote }) => quote),
    );
    expect(edition.introduction).toBe(editions[1].reading.introduction);
    expect(edition.unread).toEqual([]);
    expect(dataset).toEqual({
      editions: [
        { edition: { slug: "perspectiefnota-2024" }, expected: 2, read: 2, missed: 0, unread: 0 },
        { edition: { slug: "perspectiefnota-2026" }, expected: 2, read: 2, missed: 0, unread: 0 },
      ],
    });
  });

  it("refuses more ids at once than it may be asked", async () => {
    const ids = Array.from({ length: 101 }, () => globalId("Pilot", "zoetermeer/flexwonen"));
    const { errors } = await askAll(database(), "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(errors).toEqual([
      {
        message: "ids: 101 is te veel, vraag er ten hoogste 100 tegelijk",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
