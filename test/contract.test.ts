import { parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { reportFields, type ReportField, type ReportValues } from "../src/domain/report-fields.ts";
import { globalId } from "../src/domain/global-id.ts";
import { createSchema } from "../src/graph/create-schema.ts";
import { describeOnDatabases } from "./databases.ts";
import { ask, contract, publicUrl } from "./graph/ask.ts";
import { editions, storeTwoEditions } from "./graph/two-editions.ts";

const [spring2024, spring2026] = editions;
type Stored = (typeof editions)[number];
const slugOf2024 = { edition: { slug: "perspectiefnota-2024" } };
const slugOf2026 = { edition: { slug: "perspectiefnota-2026" } };

const flexMotion = {
  id: globalId("Motion", "zoetermeer/1911-35"),
  uri: `${publicUrl}/id/motie/zoetermeer/1911-35`,
  number: "1911-35",
  title: "Flexwonen",
  date: { text: "november 2019", from: "2019-11-01", to: "2019-11-30", precision: "MONTH" },
};
const vidomes = { slug: "vidomes", name: "Vidomes", kind: "HOUSING_ASSOCIATION" };

/** What the contract asks of a document. */
const documentOf = ({ document: { name, mediaType, sha256, sourceUrl } }: Stored) => ({
  name,
  mediaType,
  sha256,
  sourceUrl,
});

/** The contract asks of a period what it printed and when it is, and of the other kinds everything. */
const asked = (value: ReportValues[ReportField]): unknown => {
  if (value === null || typeof value !== "object" || !("precision" in value)) return value;
  const { text, from, to, precision } = value;
  return { text, from, to, precision };
};

/** The first report of a stored edition, as the contract asks for it: all that was read of it. */
function firstReport(stored: Stored, portfolioSlug: string | null) {
  const [report] = stored.reading.reports;
  if (!report) throw new Error("the edition has no report");
  const { slug, title, kind, year } = stored.edition;
  const { name, sha256, sourceUrl } = documentOf(stored);
  const fields = Object.fromEntries(
    (Object.keys(reportFields) as ReportField[]).map((field) => [field, asked(report[field])]),
  );
  return {
    ...fields,
    uri: `${publicUrl}/id/rapport/zoetermeer/${slug}/flexwonen`,
    edition: { slug, title, kind, year },
    portfolio: report.portfolio && { slug: portfolioSlug, ...report.portfolio },
    origins: report.origins.map(({ kind, quote }) => ({ kind, quote, motion: { number: "1911-35" } })),
    motions: report.motions.map(({ role, quote }) => ({
      role,
      quote,
      motion: { number: "1911-35", title: "Flexwonen", date: { from: "2019-11-01" } },
    })),
    partners: report.partners.map(({ quote }) => ({ quote, partner: vidomes })),
    memos: report.memos,
    amounts: report.amounts,
    provenance: report.provenance.map(({ field, method, confidence, quote, start, end, corrections }) => ({
      field,
      method,
      confidence,
      quote,
      start,
      end,
      corrections,
      document: { name, sha256, sourceUrl },
    })),
  };
}

const changesOfFlexwonen = [
  { kind: "FIELD_CHANGED", field: "title", before: "Flexwonen", after: "Flexwonen Ruimtebaan" },
  { kind: "FIELD_CHANGED", field: "programme", before: null, after: "7. Inrichting van de stad" },
  { kind: "FIELD_CHANGED", field: "portfolio", before: null, after: "Wonen" },
  { kind: "FIELD_CHANGED", field: "end", before: "1de kwartaal 2024", after: "4de kwartaal 2025" },
  { kind: "END_SLIPPED", field: "end", before: "1de kwartaal 2024", after: "4de kwartaal 2025" },
  { kind: "AMOUNT_CHANGED", field: "amounts", before: null, after: "€ 339.225" },
].map(({ kind, field, before, after }) => ({
  kind,
  field,
  before: { text: before, ...slugOf2024 },
  after: { text: after, ...slugOf2026 },
}));

describe("the contract", () => {
  const schema = createSchema();

  it.each(["doubts", "edition", "followed", "lists", "motion", "node", "pilot", "pilots", "place"])(
    "%s fits the schema",
    (name) => {
      expect(validate(schema, parse(contract(name)))).toEqual([]);
    },
  );
});

describeOnDatabases("the contract", (database) => {
  beforeAll(() => storeTwoEditions(database()));

  it("tells everything of a pilot, over its editions", async () => {
    expect(await ask(database(), contract("pilot"), { slug: "flexwonen" })).toEqual({
      pilot: {
        id: globalId("Pilot", "zoetermeer/flexwonen"),
        slug: "flexwonen",
        uri: `${publicUrl}/id/pilot/zoetermeer/flexwonen`,
        name: "Flexwonen",
        alternativeNames: ["Flexwonen Ruimtebaan"],
        status: "RUNNING",
        programme: { number: 7, name: "Inrichting van de stad" },
        portfolio: { slug: "wonen", name: "Wonen" },
        origins: [
          { kind: "MOTION", quote: "Naar aanleiding van motie 1911-35", motion: { number: "1911-35" } },
        ],
        motions: [
          { role: "ORIGIN", quote: "motie 1911-35: Flexwonen", motion: flexMotion },
          { role: "SETTLED", quote: "ter afdoening van motie 1911-35", motion: flexMotion },
        ],
        partners: [{ quote: "met Vidomes", partner: vidomes }],
        reports: [firstReport(spring2026, "wonen"), firstReport(spring2024, null)],
        changes: changesOfFlexwonen.map(({ field, before, after }) => ({ field, before, after })),
      },
    });
  });

  it("knows no pilot by a slug that none has", async () => {
    expect(await ask(database(), contract("pilot"), { slug: "vliegende-taxi" })).toEqual({ pilot: null });
  });

  it("tells of an edition what is in it and what changed", async () => {
    expect(await ask(database(), contract("edition"), { slug: "perspectiefnota-2026" })).toEqual({
      edition: {
        id: globalId("Edition", "zoetermeer/perspectiefnota-2026"),
        uri: `${publicUrl}/id/editie/zoetermeer/perspectiefnota-2026`,
        slug: "perspectiefnota-2026",
        title: "PERSPECTIEFNOTA 2026",
        kind: "PERSPECTIEFNOTA",
        year: 2026,
        municipality: { code: "GM0637", name: "Zoetermeer" },
        previous: { slug: "perspectiefnota-2024" },
        next: null,
        mandate: { number: "21-0642", title: "Oogst van de pilots" },
        document: documentOf(spring2026),
        reports: [
          { title: "Flexwonen Ruimtebaan", pilot: { slug: "flexwonen" } },
          { title: "Élan op school", pilot: { slug: "elan-op-school" } },
        ],
        changes: {
          totalCount: 8,
          edges: [
            ...changesOfFlexwonen.map((change) => ({ node: { ...change, pilot: { slug: "flexwonen" } } })),
            {
              node: {
                kind: "NEW",
                field: null,
                pilot: { slug: "elan-op-school" },
                before: null,
                after: { text: null, ...slugOf2026 },
              },
            },
            {
              node: {
                kind: "VANISHED_WITH_OUTCOME",
                field: null,
                pilot: { slug: "afvalringen" },
                before: { text: null, ...slugOf2024 },
                after: null,
              },
            },
          ],
        },
      },
    });
  });

  it("finds what is of the municipality that is named, and nothing of another", async () => {
    const names = { pilot: "flexwonen", edition: "perspectiefnota-2026", motion: "1911-35" };
    const municipality = { code: "GM0637", name: "Zoetermeer" };
    const found = {
      pilot: {
        slug: "flexwonen",
        name: "Flexwonen",
        uri: `${publicUrl}/id/pilot/zoetermeer/flexwonen`,
        municipality,
      },
      edition: {
        slug: "perspectiefnota-2026",
        uri: `${publicUrl}/id/editie/zoetermeer/perspectiefnota-2026`,
        municipality: { code: "GM0637" },
      },
      motion: { number: "1911-35", uri: flexMotion.uri, municipality: { code: "GM0637" } },
    };
    expect(await ask(database(), contract("place"), { ...names, municipality: "GM0637" })).toEqual(found);
    expect(await ask(database(), contract("place"), names)).toEqual(found);
    expect(await ask(database(), contract("place"), { ...names, municipality: "GM0503" })).toEqual({
      pilot: null,
      edition: null,
      motion: null,
    });
  });

  it("tells what of a report was not read for sure", async () => {
    const asked = { edition: "perspectiefnota-2026", pilot: "flexwonen", municipality: "GM0637" };
    expect(await ask(database(), contract("doubts"), asked)).toEqual({
      edition: { doubts: [] },
      report: { doubts: [], extra: [], sequels: [], provenance: expect.any(Array) },
    });
    expect(await ask(database(), contract("doubts"), { ...asked, municipality: "GM0503" })).toEqual({
      edition: null,
      report: null,
    });
  });

  it("tells what changed since a pilot's own previous report, and by how much", async () => {
    const followed = { municipality: "GM0637", kinds: ["END_SLIPPED", "VANISHED_WITH_OUTCOME"] };
    expect(await ask(database(), contract("followed"), followed)).toEqual({
      changes: {
        totalCount: 2,
        edges: [
          {
            node: {
              kind: "END_SLIPPED",
              field: "end",
              days: 640,
              slip: "zeven kwartalen",
              pilot: { slug: "flexwonen", name: "Flexwonen", status: "RUNNING" },
              before: { text: "1de kwartaal 2024", ...slugOf2024 },
              after: { text: "4de kwartaal 2025", ...slugOf2026 },
              difference: [
                { kind: "REMOVED", text: "1de" },
                { kind: "ADDED", text: "4de" },
                { kind: "SAME", text: " kwartaal " },
                { kind: "REMOVED", text: "2024" },
                { kind: "ADDED", text: "2025" },
              ],
            },
          },
          {
            node: {
              kind: "VANISHED_WITH_OUTCOME",
              field: null,
              days: null,
              slip: null,
              pilot: { slug: "afvalringen", name: "Afvalringen", status: "ENDED" },
              before: { text: null, ...slugOf2024 },
              after: null,
              difference: [],
            },
          },
        ],
      },
    });
  });

  it("tells what became of a motion, however its number is written", async () => {
    const motion = {
      motion: {
        ...flexMotion,
        pilots: {
          totalCount: 1,
          edges: [
            {
              node: {
                slug: "flexwonen",
                name: "Flexwonen",
                latestReport: { ...slugOf2026, successful: { verdict: "NOT_YET_KNOWN" } },
              },
            },
          ],
        },
        editions: [{ slug: "perspectiefnota-2024" }, { slug: "perspectiefnota-2026" }],
      },
    };
    expect(await ask(database(), contract("motion"), { number: "1911-35" })).toEqual(motion);
    expect(await ask(database(), contract("motion"), { number: " 1911 – 35" })).toEqual(motion);
    expect(await ask(database(), contract("motion"), { number: "1911-3" })).toEqual({ motion: null });
  });

  it("gives the mandate of the editions no pilots", async () => {
    expect(await ask(database(), contract("motion"), { number: "21-0642" })).toEqual({
      motion: {
        id: globalId("Motion", "zoetermeer/21-0642"),
        uri: `${publicUrl}/id/motie/zoetermeer/21-0642`,
        number: "21-0642",
        title: "Oogst van de pilots",
        date: null,
        pilots: { totalCount: 0, edges: [] },
        editions: [{ slug: "perspectiefnota-2024" }, { slug: "perspectiefnota-2026" }],
      },
    });
  });

  it("lists every other way into the graph", async () => {
    const pilots = (...slugs: string[]) => ({ edges: slugs.map((slug) => ({ node: { slug } })) });
    const counted = (...slugs: string[]) => ({ totalCount: slugs.length, ...pilots(...slugs) });
    expect(await ask(database(), contract("lists"))).toEqual({
      editions: [
        { slug: "perspectiefnota-2024", title: "PERSPECTIEFNOTA 2024" },
        { slug: "perspectiefnota-2026", title: "PERSPECTIEFNOTA 2026" },
      ],
      programmes: [
        { slug: "veiligheid", number: 5, name: "Veiligheid", pilots: counted("elan-op-school") },
        {
          slug: "inrichting-van-de-stad",
          number: 7,
          name: "Inrichting van de stad",
          pilots: counted("flexwonen"),
        },
      ],
      portfolios: [
        {
          slug: "openbare-orde-en-veiligheid",
          name: "Openbare orde en Veiligheid",
          pilots: counted("elan-op-school"),
        },
        { slug: "wonen", name: "Wonen", pilots: counted("flexwonen") },
      ],
      motions: {
        totalCount: 3,
        edges: [
          { node: { number: "1911-35", title: "Flexwonen" } },
          { node: { number: "21-0642", title: "Oogst van de pilots" } },
          { node: { number: null, title: null } },
        ],
      },
      partners: {
        totalCount: 2,
        edges: [
          { node: { slug: "riec", name: "RIEC", kind: "REGIONAL_BODY", pilots: pilots("elan-op-school") } },
          { node: { ...vidomes, pilots: pilots("flexwonen") } },
        ],
      },
      dataset: {
        revision: 2,
        modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        licence: "CC0-1.0",
        counts: { pilots: 3, reports: 4, editions: 2, motions: 3, partners: 2 },
      },
    });
  });

  it("finds again what it gave an id, and nothing for another id", async () => {
    const ids = [
      globalId("Motion", "zoetermeer/1911-35"),
      "geen-id",
      globalId("Pilot", "zoetermeer/afvalringen"),
      globalId("Pilot", "zoetermeer/vliegende-taxi"),
      globalId("Edition", "zoetermeer/perspectiefnota-2024"),
    ];
    expect(await ask(database(), contract("node"), { ids })).toEqual({
      nodes: [
        { __typename: "Motion", id: ids[0], number: "1911-35" },
        null,
        { __typename: "Pilot", id: ids[2], slug: "afvalringen" },
        null,
        { __typename: "Edition", id: ids[4], slug: "perspectiefnota-2024" },
      ],
    });
  });

  it("pages through the pilots that match a filter", async () => {
    const filter = { editions: ["perspectiefnota-2024"], origins: ["MOTION"] };
    const cursor = expect.stringMatching(/^[\w-]+$/);
    expect(await ask(database(), contract("pilots"), { filter, first: 1 })).toEqual({
      pilots: {
        totalCount: 2,
        edges: [{ cursor, node: { slug: "afvalringen", name: "Afvalringen" } }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursor, endCursor: cursor },
      },
    });
  });
});
