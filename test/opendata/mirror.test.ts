import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { isNodeType, type NodeType } from "../../src/domain/global-id.ts";
import { segments } from "../../src/domain/addresses.ts";
import type { Register } from "../../src/source/register.ts";
import { recordsOf, tableOf } from "../../src/opendata/records/pages.ts";
import { datasetTables, type RecordTable } from "../../src/opendata/records/tables.ts";
import { readEvents } from "../../src/read/read-told.ts";
import { sqlReader, sqlListReader } from "../../src/read/sql/sql-reader.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { withdrawEdition } from "../../src/store/withdraw-edition.ts";
import { emptyDatabase, openEmpty } from "../databases.ts";
import { publicUrl } from "../graph/ask.ts";
import { editionOf, emptyRegister, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";

let database: Database;
beforeAll(async () => {
  database = await openEmpty();
});
afterAll(() => database.close());

const today = "2025-07-01";
const places = [
  { code: "GM0637", name: "Zoetermeer" },
  { code: "GM0513", name: "Gouda" },
] as const;
const names = ["Flexwonen", "Buurtbus", "Zorgcoach", "Oefenhuis"] as const;

/** What a report of a random edition says. */
interface Said {
  readonly name: string;
  readonly goal: string | null;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly verdict: "YES" | "NOT_YET_KNOWN";
  readonly motion: string | null;
  readonly partner: "NGO" | "OTHER" | null;
  readonly programme: string | null;
  readonly number: number;
  readonly over: boolean;
}
const part: fc.Arbitrary<Said> = fc.record({
  name: fc.constantFrom(...names),
  goal: fc.constantFrom(null, "Meer rust", "Minder afval"),
  quarter: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
  verdict: fc.constantFrom<"YES" | "NOT_YET_KNOWN">("YES", "NOT_YET_KNOWN"),
  motion: fc.constantFrom(null, "A", "B"),
  partner: fc.constantFrom<"NGO" | "OTHER" | null>(null, "NGO", "OTHER"),
  programme: fc.constantFrom(null, "wonen", "Wonen"),
  number: fc.constantFrom(1, 2),
  over: fc.boolean(),
});
const partsOf = fc.uniqueArray(part, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });
const edition = fc.record({
  place: fc.constantFrom(...places),
  year: fc.constantFrom(2023, 2024, 2026),
  title: fc.constantFrom("Nota", "Perspectiefnota"),
  parts: partsOf,
});
const decided = (
  ...decisions: readonly Omit<NonNullable<Register["decisions"]>[number], "municipality">[]
): Register => ({
  ...emptyRegister,
  decisions: places.flatMap(({ code }) => decisions.map((each) => ({ municipality: code, ...each }))),
});
const [flexwonen, buurtbus, zorgcoach, oefenhuis] = names;
const register = fc.option(
  fc.constantFrom(
    decided({ pilot: flexwonen, renamed: buurtbus }),
    decided({ pilot: buurtbus, mergedInto: zorgcoach }),
    decided({ pilot: flexwonen, renamed: buurtbus }, { pilot: zorgcoach, mergedInto: oefenhuis }),
  ),
  { nil: emptyRegister, freq: 2 },
);
const step = fc.record({
  edition,
  register,
  isWithdrawn: fc.nat({ max: 4 }).map((chance) => chance === 0),
  follows: fc.boolean(),
});

function reportOf(said: Said): ReportPart {
  const motion = { number: "22-101", title: `Motie ${said.motion}`, date: null };
  return {
    name: said.name,
    goal: said.goal,
    end: quarterOf(said.quarter, 2025),
    successful: { text: "Antwoord", verdict: said.verdict },
    programme: said.programme === null ? null : { number: said.number, name: said.programme },
    motions: said.motion === null ? [] : [{ role: "MENTIONED", quote: "motie 22-101", motion }],
    partners:
      said.partner === null
        ? []
        : [
            {
              quote: "De Brug",
              printed: said.goal ?? "De Brug",
              partner: { slug: "de-brug", name: "De Brug", kind: said.partner },
            },
          ],
    endings: said.over ? [{ quote: "De pilot is afgerond." }] : [],
  };
}

type Copy = Map<string, unknown>;
const tablesOf = Map.groupBy(datasetTables, ({ from }: RecordTable) => from);
const context = () => ({ reader: sqlReader(database.kysely), publicUrl, today });
type Context = ReturnType<typeof context>;

/** What the export says of a thing, in all its tables. */
async function fetchThing(type: NodeType, key: string, asked: Context): Promise<unknown> {
  const row = await asked.reader.byKey(type, key);
  if (row === null) return null;
  const told = await Promise.all(
    (tablesOf.get(type) ?? []).map(async (table) => [table.name, await recordsOf(table, [row], asked)]),
  );
  return Object.fromEntries(told) as unknown;
}

/** The same of many things: what they ask of the database is asked together. */
const fetchThings = async (
  things: readonly (readonly [type: NodeType, key: string])[],
): Promise<[string, unknown][]> => {
  const asked = context();
  return Promise.all(
    things.map(async ([type, key]): Promise<[string, unknown]> => [
      `${type} ${key}`,
      await fetchThing(type, key, asked),
    ]),
  );
};

/** Everything that the export says, by type and address. */
async function fetchAll(): Promise<Copy> {
  const things: [NodeType, string][] = [];
  for (const [type, [table]] of tablesOf) {
    if (table === undefined) continue;
    const walk = {
      newReader: () => sqlReader(database.kysely),
      lists: sqlListReader(database.kysely),
      publicUrl,
      today,
    };
    for await (const page of tableOf(table, { of: type }, walk).pages())
      for (const { uri } of page)
        things.push([type, decodeURI((uri as string).slice(`${publicUrl}/id/${segments[type]}/`.length))]);
  }
  return new Map(await fetchThings(things));
}

/** Follows the events since a revision, as whoever keeps a copy does. @returns the revision that it then has */
async function follow(copy: Copy, since: number): Promise<number> {
  const events = await readEvents(database.kysely, since, null, 100_000);
  // What an event says that is gone may be told of again by a later one.
  const last = new Map<string, [NodeType, string, boolean]>();
  for (const { type, key, deleted } of events)
    if (isNodeType(type) && tablesOf.has(type)) last.set(`${type} ${key}`, [type, key, deleted]);
  const told = [...last.values()].filter(([, , deleted]) => !deleted);
  for (const name of last.keys()) copy.delete(name);
  for (const [name, now] of await fetchThings(told.map(([type, key]) => [type, key])))
    if (now !== null) copy.set(name, now);
  return Math.max(since, ...events.map(({ revision }) => revision));
}

const inOrder = (copy: Copy): [string, unknown][] => [...copy].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** So many histories are tried; more of them on demand. */
const histories = Number(process.env["MIRROR_HISTORIES"] ?? 8);

it("keeps a copy that follows the events equal to the export, whatever is imported, corrected, decided and withdrawn", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      await emptyDatabase(database);
      const copy: Copy = new Map();
      let revision = 0;
      const stored = new Set<string>();
      for (const { edition: given, register: decisions, isWithdrawn, follows } of steps) {
        const { place, year, title, parts } = given;
        const slug = `perspectiefnota-${year}`;
        if (isWithdrawn && stored.has(`${place.code} ${slug}`)) {
          const reason = "Op verzoek.";
          await withdrawEdition(database, { municipality: place, slug, reason, register: decisions });
          stored.delete(`${place.code} ${slug}`);
        } else {
          const reports = parts.map((one) => reportOf(one));
          await storeEdition(
            database,
            editionOf({ year, title: `${title} ${year}`, municipality: place }, reports, {
              register: decisions,
            }),
          );
          stored.add(`${place.code} ${slug}`);
        }
        if (follows) revision = await follow(copy, revision);
      }
      const all = inOrder(await fetchAll());
      await follow(copy, revision);
      expect(inOrder(copy)).toEqual(all);
      const fromTheStart: Copy = new Map();
      await follow(fromTheStart, 0);
      expect(inOrder(fromTheStart)).toEqual(all);
    }),
    { numRuns: histories },
  );
});

it("tells of everything that has an address, once for each change, and why what is gone went", async () => {
  await emptyDatabase(database);
  const [place] = places;
  const parts: readonly ReportPart[] = [
    {
      name: "Flexwonen",
      goal: "Rust",
      programme: { number: 1, name: "Wonen" },
      portfolio: { name: "Zorg" },
      partners: [
        { quote: "De Brug", printed: "De Brug", partner: { slug: "de-brug", name: "De Brug", kind: "NGO" } },
      ],
    },
    { name: "Buurtbus", goal: "Rijden" },
  ];
  await storeEdition(database, editionOf({ year: 2024, title: "Nota 2024" }, parts));
  const told = async (since: number) =>
    (await readEvents(database.kysely, since, null, 1000)).map(({ type, key, deleted }) =>
      `${deleted ? "-" : "+"} ${type} ${type === "Document" ? "" : key}`.trim(),
    );
  const first = await told(0);
  expect(new Set(first.map((line) => line.split(" ")[1]))).toEqual(
    new Set([
      "Municipality",
      "Document",
      "Edition",
      "Pilot",
      "Report",
      "Motion",
      "Partner",
      "Programme",
      "Portfolio",
    ]),
  );
  await storeEdition(
    database,
    editionOf(
      { year: 2026, title: "Nota 2026" },
      parts.map((one) => ({ ...one, goal: `${one.goal}!` })),
    ),
  );
  const [flex, bus] = [
    "zoetermeer/perspectiefnota-2026/flexwonen",
    "zoetermeer/perspectiefnota-2026/buurtbus",
  ];
  expect((await told(1)).filter((line) => line.includes("Change") || line.includes("Report"))).toEqual([
    `+ Report ${bus}`,
    `+ Report ${flex}`,
    `+ Change ${bus}/goal`,
    `+ Change ${flex}/goal`,
  ]);
  await withdrawEdition(database, {
    municipality: place,
    slug: "perspectiefnota-2026",
    reason: "Stond er te vroeg.",
    register: emptyRegister,
  });
  const gone = (await readEvents(database.kysely, 2, null, 1000)).filter(({ deleted }) => deleted);
  expect(gone.map(({ type, reason }) => [type, reason])).toEqual(
    ["Change", "Change", "Document", "Edition", "Report", "Report"].map((type) => [
      type,
      "Nota 2026 (zoetermeer/perspectiefnota-2026) is ingetrokken: Stond er te vroeg.",
    ]),
  );
});
