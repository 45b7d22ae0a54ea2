import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import type { AddressedType } from "../../src/domain/addresses.ts";
import { always } from "../../src/domain/condition.ts";
import type { Register } from "../../src/source/register.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { isMoved, whereLeads } from "../../src/read/where-leads.ts";
import { checkGraph } from "../../src/store/check-graph.ts";
import { pilotKeyOf } from "../../src/store/name-keys.ts";
import { forgetDocument, wipePages } from "../../src/store/forget-document.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { withdrawEdition } from "../../src/store/withdraw-edition.ts";
import { describeOnDatabases, dumpDatabase, emptyDatabase, openEmpty } from "../databases.ts";
import { ask } from "../graph/ask.ts";
import { dayOf, editionOf, emptyRegister, type ReportPart } from "../../corpus/stored/readings.ts";
import { readPilots } from "../graph/stored.ts";

const zoetermeer = { code: "GM0637", name: "Zoetermeer" };
let opened: Database;
let db: Database;
beforeAll(async () => {
  opened = await openEmpty();
});
afterAll(() => opened.close());
const begin = async (database: Database): Promise<void> => {
  db = database;
  await emptyDatabase(db);
};

const parts = (...names: readonly string[]): ReportPart[] => names.map((name) => ({ name }));
const store = (
  year: number,
  reports: readonly ReportPart[],
  register: Register = emptyRegister,
  asOf?: string,
) => storeEdition(db, editionOf({ year, asOf }, reports, { register }));
const withdraw = (year: number, register: Register = emptyRegister) =>
  withdrawEdition(db, {
    municipality: zoetermeer,
    slug: `perspectiefnota-${year}`,
    reason: "er stonden fouten in",
    register,
  });
const slugs = async (): Promise<string[]> => Object.keys(await readPilots(db)).toSorted();
const leads = (type: "Pilot" | "Report" | "Edition" | "Motion", key: string) =>
  whereLeads(sqlReader(db.kysely), type, `zoetermeer/${key}`);
const decide = (
  ...decisions: readonly Omit<NonNullable<Register["decisions"]>[number], "municipality">[]
) => ({
  ...emptyRegister,
  decisions: decisions.map((each) => ({ municipality: "GM0637", ...each })),
});

describe("an address that was given", () => {
  beforeEach(() => begin(opened));

  it("leads to the pilot whose heading a correction mended, in every lookup", async () => {
    await store(2026, [
      { name: "Bokaalhuis Nord", description: "De bus rijdt van de halte naar het winkelcentrum." },
      { name: "Ruilkast" },
    ]);
    const [before] = (
      (await ask(db, "{ pilots { edges { node { id } } } }")) as {
        pilots: { edges: { node: { id: string } }[] };
      }
    ).pilots.edges;
    await store(2026, [
      { name: "Bokaalhuis Noord", description: "De bus rijdt van de halte naar het winkelcentrum!" },
      { name: "Ruilkast" },
    ]);
    expect(await slugs()).toEqual(["bokaalhuis-noord", "ruilkast"]);
    expect(await leads("Pilot", "bokaalhuis-nord")).toEqual({ key: "zoetermeer/bokaalhuis-noord" });
    expect(await leads("Report", "perspectiefnota-2026/bokaalhuis-nord")).toEqual({
      key: "zoetermeer/perspectiefnota-2026/bokaalhuis-noord",
    });
    const found = { slug: "bokaalhuis-noord" };
    expect(
      await ask(
        db,
        `query ($id: ID!) { old: pilot(slug: "bokaalhuis-nord") { slug } node(id: $id) { ... on Pilot { slug } }
          report(edition: "perspectiefnota-2026", pilot: "bokaalhuis-nord") { pilot { slug } } }`,
        { id: before?.node.id },
      ),
    ).toEqual({ old: found, node: found, report: { pilot: found } });
    expect(await checkGraph(db)).toEqual([]);
  });

  it("leads in a municipality that is named to what was called so there, where another has one that is", async () => {
    const description = "De bus rijdt van de halte naar het winkelcentrum.";
    const gouda = { code: "GM0513", name: "Gouda" };
    const elsewhere = editionOf({ year: 2026, municipality: gouda }, [
      { name: "Bokaalhuis Nord", description },
    ]);
    await store(2026, [{ name: "Bokaalhuis Nord", description }]);
    await store(2026, [{ name: "Bokaalhuis Noord", description }]);
    await storeEdition(db, elsewhere);
    const answer = await ask(
      db,
      `query { any: pilot(slug: "bokaalhuis-nord") { uri } here: pilot(slug: "bokaalhuis-nord", municipality: "Zoetermeer") { uri }
        report(edition: "perspectiefnota-2026", pilot: "bokaalhuis-nord", municipality: "GM0637") { pilot { slug } } }`,
    );
    expect(answer).toMatchObject({
      any: { uri: expect.stringMatching(/\/gouda\/bokaalhuis-nord$/) },
      here: { uri: expect.stringMatching(/\/zoetermeer\/bokaalhuis-noord$/) },
      report: { pilot: { slug: "bokaalhuis-noord" } },
    });
  });

  it("stays that of a pilot of which a correction changed the whole heading, and nothing else", async () => {
    const description = "Bewoners leggen planten op hun dak.";
    await store(2025, [{ name: "Groene daken", description }]);
    await store(2026, [{ name: "Groene daken", description: `${description} Het zijn er tien.` }]);
    await store(2026, [{ name: "Groene daken en gevels", description: `${description} Het zijn er tien.` }]);
    expect(await readPilots(db)).toEqual({
      "groene-daken": {
        name: "Groene daken en gevels",
        editions: ["perspectiefnota-2025", "perspectiefnota-2026"],
      },
    });
    await withdraw(2026);
    await store(2026, [{ name: "Groene daken en gevels", description: `${description} Het zijn er tien.` }]);
    expect(await slugs()).toEqual(["groene-daken"]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("stays that of a pilot with few words when a correction changed its heading and nothing else that it says", async () => {
    const said = { description: "Daken krijgen sedum.", goal: "Meer groen." };
    await store(2025, [
      { name: "Groene daken", ...said },
      { name: "Ruilkast", ...said },
    ]);
    await store(2026, [
      { name: "Groene daken", ...said, goal: "Meer groen op straat." },
      { name: "Ruilkast" },
    ]);
    await store(2026, [
      { name: "Daken en gevels", ...said, goal: "Meer groen op straat." },
      { name: "Ruilkast" },
    ]);
    expect(await slugs()).toEqual(["groene-daken", "ruilkast"]);
    await store(2026, [{ name: "Gevels", ...said, goal: "Minder steen op straat." }, { name: "Ruilkast" }]);
    expect(await slugs()).toEqual(["gevels", "groene-daken", "ruilkast"]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("is not taken over by a pilot that only stands where another stood", async () => {
    await store(2026, parts("Wijkhub 1", "Ruilkast"));
    await store(2026, parts("Wijkhub 2", "Ruilkast"));
    expect(await slugs()).toEqual(["ruilkast", "wijkhub-2"]);
    expect(await leads("Pilot", "wijkhub-1")).toMatchObject({
      key: null,
      name: "Wijkhub 1",
      reason:
        "Geen enkel rapport gaat er nog over, sinds PERSPECTIEFNOTA 2026 (zoetermeer/perspectiefnota-2026) is gecorrigeerd.",
    });
    expect(await ask(db, `{ pilot(slug: "wijkhub-1") { slug } }`)).toEqual({ pilot: null });
  });

  it("carries a suffix made from the name where two names make one address, whichever came first", async () => {
    await store(2025, parts("C# les"));
    expect(await slugs()).toEqual(["c-les"]);
    await store(2026, parts("C les"));
    const both = await slugs();
    expect(both).toEqual([
      expect.stringMatching(/^c-les-[0-9a-f]{6}$/),
      expect.stringMatching(/^c-les-[0-9a-f]{6}$/),
    ]);
    const sharp = Object.entries(await readPilots(db)).find(([, { name }]) => name === "C# les")?.[0];
    expect(await leads("Pilot", "c-les")).toEqual({ key: `zoetermeer/${sharp}` });
    await withdraw(2025);
    expect(await slugs()).toEqual(both.filter((slug) => slug !== sharp));
    expect(await leads("Pilot", "c-les")).toMatchObject({ key: null, name: "C# les" });
    await emptyDatabase(db);
    await store(2026, parts("C les"));
    await store(2025, parts("C# les"));
    expect(await slugs()).toEqual(both);
  });

  it("follows what people decide: renamed, merged into, not the same as", async () => {
    await store(2024, parts("Daklozenpunt", "Wijkhub"));
    await store(2026, parts("Loket thuislozen", "Wijkhub (Noord)"));
    expect(await slugs()).toEqual(["daklozenpunt", "loket-thuislozen", "wijkhub"]);
    const register = decide(
      { pilot: "Daklozenpunt", renamed: "Loket thuislozen" },
      { pilot: "Wijkhub", notTheSameAs: "Wijkhub (Noord)" },
    );
    await store(2026, parts("Loket thuislozen", "Wijkhub (Noord)"), register);
    expect(await slugs()).toEqual(["loket-thuislozen", "wijkhub", "wijkhub-noord"]);
    expect(await leads("Pilot", "daklozenpunt")).toEqual({ key: "zoetermeer/loket-thuislozen" });
    expect(await leads("Report", "perspectiefnota-2024/daklozenpunt")).toEqual({
      key: "zoetermeer/perspectiefnota-2024/loket-thuislozen",
    });
    await store(
      2024,
      parts("Daklozenpunt", "Wijkhub"),
      decide(...register.decisions, { pilot: "Loket thuislozen", mergedInto: "Wijkhub" }),
    );
    expect(await leads("Pilot", "loket-thuislozen")).toEqual({ key: "zoetermeer/wijkhub" });
    expect(await leads("Pilot", "daklozenpunt")).toEqual({ key: "zoetermeer/wijkhub" });
    expect(await checkGraph(db)).toEqual([]);
  });

  it("is that of the second report of a pilot wherever a correction moves it", async () => {
    await store(2026, parts("Woonoverlast", "Social hub", "Pilot woonoverlast"));
    const second = {
      report: await sqlReader(db.kysely).byKey("Report", "zoetermeer/perspectiefnota-2026/woonoverlast/2"),
    };
    expect(second.report).toMatchObject({ position: 2 });
    await store(2026, parts("Woonoverlast", "Social hub", "Ruilkast", "Pilot woonoverlast"));
    expect(
      await sqlReader(db.kysely).byKey("Report", "zoetermeer/perspectiefnota-2026/woonoverlast/2"),
    ).toMatchObject({ id: second.report?.id, position: 3 });
  });
});

describeOnDatabases("what was taken back", (database) => {
  beforeEach(() => begin(database()));

  it("says of what was withdrawn since when and why, and has it back when that is stored again", async () => {
    await store(2024, parts("Woonoverlast", "Social hub"));
    await store(2026, [{ name: "Woonoverlast", motions: [motionOf("1911-35")] }, { name: "Ruilkast" }]);
    expect(await withdraw(2026)).toMatchObject({ reports: 2, pilots: ["ruilkast"], revision: 3 });
    const gone = {
      key: null,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      reason: "PERSPECTIEFNOTA 2026 (zoetermeer/perspectiefnota-2026) is ingetrokken: er stonden fouten in",
    };
    expect(await leads("Pilot", "ruilkast")).toEqual({ ...gone, name: "Ruilkast" });
    expect(await leads("Edition", "perspectiefnota-2026")).toEqual({ ...gone, name: "PERSPECTIEFNOTA 2026" });
    expect(await leads("Motion", "1911-35")).toEqual({ ...gone, name: "Motie 1911-35" });
    expect(await leads("Report", "perspectiefnota-2026/woonoverlast")).toMatchObject(gone);
    expect(await checkGraph(db)).toEqual([]);
    await expect(
      storeEdition(db, editionOf({ year: 2025, slug: "perspectiefnota-2026" }, parts("Ruilkast"))),
    ).rejects.toThrow("Het adres zoetermeer/perspectiefnota-2026 is van een editie die is ingetrokken");
    await store(2026, [{ name: "Woonoverlast", motions: [motionOf("1911-35")] }, { name: "Ruilkast" }]);
    expect(await slugs()).toEqual(["ruilkast", "social-hub", "woonoverlast"]);
    expect(await ask(db, `{ motion(number: "1911-35") { slug } }`)).toEqual({ motion: { slug: "1911-35" } });
  });

  it("goes with its municipality, which is back as soon as an edition of it is", async () => {
    const place = { code: "GM0503", name: "Delft" };
    const elsewhere = editionOf({ year: 2024, municipality: place }, parts("Ruilkast"));
    await store(2024, parts("Woonoverlast"));
    const known = async (): Promise<string[]> => {
      const { municipalities } = (await ask(db, "{ municipalities { edges { node { code } } } }")) as {
        municipalities: { edges: { node: { code: string } }[] };
      };
      return municipalities.edges.map(({ node }) => node.code);
    };
    for (const remove of [
      () =>
        withdrawEdition(db, {
          municipality: place,
          slug: "perspectiefnota-2024",
          reason: "dubbel",
          register: emptyRegister,
        }),
      () => forgetDocument(db, elsewhere.document.sha256, emptyRegister),
    ]) {
      await storeEdition(db, elsewhere);
      expect(await known()).toHaveLength(2);
      expect(await whereLeads(sqlReader(db.kysely), "Municipality", "Delft")).toEqual({ key: "GM0503" });
      await remove();
      expect(await known()).toEqual(["GM0637"]);
      expect(await whereLeads(sqlReader(db.kysely), "Municipality", "Delft")).toMatchObject({ key: null });
      expect(await whereLeads(sqlReader(db.kysely), "Pilot", "delft/ruilkast")).toMatchObject({ key: null });
      expect(await checkGraph(db)).toEqual([]);
    }
  });

  it("says no more of what was removed by right than that, and nothing of it is left", async () => {
    const first = editionOf({ year: 2026 }, [
      { name: "Ruilkast", description: "Mevrouw Jansen ruilt." },
      { name: "Loket Jansen" },
    ]);
    const second = editionOf({ year: 2026 }, [{ name: "Ruilkast", description: "Bewoners ruilen." }]);
    await store(2024, parts("Woonoverlast"));
    await storeEdition(db, first);
    await storeEdition(db, second);
    const { sha256 } = first.document;
    expect(await forgetDocument(db, sha256, emptyRegister)).toEqual({ withdrawn: null, revision: 4 });
    expect(await whereLeads(sqlReader(db.kysely), "Document", sha256)).toMatchObject({
      key: null,
      name: "",
      reason: "Het is op verzoek verwijderd.",
    });
    await expect(storeEdition(db, first)).rejects.toThrow(
      "perspectiefnota-2026.txt is op verzoek verwijderd, en wordt niet opnieuw opgeslagen.",
    );
    expect(JSON.stringify(await dumpDatabase(db))).not.toContain("Mevrouw Jansen");
    expect(await forgetDocument(db, second.document.sha256, emptyRegister)).toMatchObject({
      withdrawn: { reports: 1, pilots: ["ruilkast"] },
      revision: 5,
    });
    const left = JSON.stringify(await dumpDatabase(db));
    expect(left).not.toContain("Bewoners ruilen");
    expect(left).not.toContain('"Ruilkast');
    expect(await leads("Pilot", "ruilkast")).toMatchObject({ key: null, name: "" });
    expect(await slugs()).toEqual(["woonoverlast"]);
    expect(await checkGraph(db)).toEqual([]);
    await wipePages(db);
    expect(JSON.stringify(await dumpDatabase(db))).toBe(left);
  });
});

const motionOf = (number: string) => ({
  role: "MENTIONED" as const,
  quote: `motie ${number}`,
  motion: { number, title: null, date: null },
});

const days = fc.constantFrom(null, "2021-06-28", "2021-07-05");
const unnumberedOf = ({ title, day }: { readonly title: string | null; readonly day: string | null }) => ({
  role: "MENTIONED" as const,
  quote: `een motie ${title ?? ""} ${day ?? ""}`,
  motion: { number: null, title, date: day === null ? null : dayOf(day) },
});

/** What has an address besides, in writings that make the same and in some that make almost the same. */
const besides = {
  programme: fc.option(
    fc.constantFrom("Sociaal domein", "sociaal Domein", "Sociaaldomein", "C# les", "C les").map((name) => ({
      number: null,
      name,
    })),
  ),
  portfolio: fc.option(fc.constantFrom("Wonen", "wonen", "WONEN", "Wo-nen").map((name) => ({ name }))),
  motions: fc
    .uniqueArray(fc.constantFrom("24.017", "24-017", "M 21-05", "M21-05", "1911–35", "1911-35"), {
      maxLength: 2,
    })
    .chain((numbers) =>
      fc
        .array(fc.record({ title: fc.constantFrom(null, "Afvalringen", "Groene daken"), day: days }), {
          maxLength: 2,
        })
        .map((others) => [...numbers.map(motionOf), ...others.map(unnumberedOf)]),
    ),
};

const plain = { programme: null, portfolio: null, motions: [] };
const plainly = (...given: readonly (typeof allNames)[number][]) => given.map((name) => ({ name, ...plain }));

/** Names that have parts, addresses and almost their letters in common. */
const allNames = [
    "Social hub", "Socialhub", "C# les", "C les", "Les", "Wijkhub", "Wijkhub (Noord)", "Wijkhub (Zuid)", "Noord/Zuid", "Noord", "Zuid",
    "Bokaalhuis Nord", "Bokaalhuis Noord", "IPTA", "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)",
] as const; // prettier-ignore
const said = fc.uniqueArray(fc.record({ name: fc.constantFrom(...allNames), ...besides }), {
  minLength: 1,
  maxLength: 4,
  selector: ({ name }) => name,
});
const years = fc.constantFrom(2024, 2025, 2026);
/** A correction can say that an edition speaks of another day, and come before or after another. */
const daysOfEditions = fc.option(fc.constantFrom("2022-01-01", "2024-09-01", "2027-01-01"), {
  nil: undefined,
  freq: 3,
});
const decisions = fc.option(
  fc.constantFrom(
    decide({ pilot: "Les", mergedInto: "C les" }),
    decide({ pilot: "Noord", renamed: "Wijkhub" }),
    decide({ pilot: "Wijkhub", notTheSameAs: "Wijkhub (Noord)" }),
  ),
  { nil: emptyRegister },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ year: years, said, register: decisions, asOf: daysOfEditions }) },
  {
    weight: 1,
    arbitrary: fc.record({
      year: years,
      said: fc.constant(null),
      register: decisions,
      asOf: daysOfEditions,
    }),
  },
);
/** A thousand were run by hand. */
const histories = Number(process.env["HISTORIES"] ?? 6);

/** The names of a pilot: of all its headings, in normal form. */
async function readHeadings(): Promise<Map<string, Set<string>>> {
  const rows = await db.kysely
    .selectFrom("report")
    .innerJoin("pilot", "pilot.id", "report.pilot_id")
    .select(["pilot.address", "report.heading"])
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ address }) => address)].map(([address, own]) => [
      address,
      new Set(own.map(({ heading }) => pilotKeyOf(heading))),
    ]),
  );
}

describe("over any history of imports, corrections, withdrawals and decisions", () => {
  it("every address that was given leads to what it was given to, or says that it is gone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        await begin(opened);
        const given = new Map<AddressedType, Set<string>>();
        const stored = new Set<number>();
        for (const { year, said: told, register, asOf } of steps) {
          if (told !== null) {
            await store(year, told, register, asOf);
            stored.add(year);
          } else if (stored.delete(year)) await withdraw(year, register);
          expect(await checkGraph(db)).toEqual([]);
          const [headings, rows, owners] = [await readHeadings(), await readLive(), await readOwners()];
          const live = new Set(rows.map(({ type, key }) => `${type} ${key}`));
          for (const { type, key } of rows) given.set(type, (given.get(type) ?? new Set()).add(key));
          const reader = sqlReader(db.kysely);
          for (const [type, keys] of given)
            for (const key of keys) {
              const former = live.has(`${type} ${key}`) ? { key } : await whereLeads(reader, type, key);
              expect([type, key, former]).not.toEqual([type, key, null]);
              if (isMoved(former)) expect(live).toContain(`${type} ${former.key}`);
              if (type === "Pilot") expectOwn(key, former?.key ?? null, owners, headings);
            }
        }
      }),
      {
        numRuns: histories,
        // A pilot that a third edition makes new has the report of a later one.
        examples: [
          [
            [
              { year: 2026, said: plainly("Noord"), register: emptyRegister, asOf: undefined },
              {
                year: 2024,
                said: plainly("Wijkhub (Noord)"),
                register: decide({ pilot: "Noord", renamed: "Wijkhub" }),
                asOf: undefined,
              },
              {
                year: 2025,
                said: plainly("Noord/Zuid", "Social hub"),
                register: emptyRegister,
                asOf: undefined,
              },
            ],
          ],
        ],
      },
    );
  });

  it("the same documents give the same addresses in any order", async () => {
    const untold = unnumberedOf({ title: "Groene daken", day: null });
    const editions = fc.tuple(said, said, said);
    await fc.assert(
      fc.asyncProperty(editions, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (told, order) => {
        const outcomes = [];
        for (const turn of [[0, 1, 2], order]) {
          await begin(opened);
          for (const at of turn) await store(2024 + at, told[at] ?? []);
          outcomes.push([await readPilots(db), await readSlugs()]);
        }
        expect(outcomes[1]).toEqual(outcomes[0]);
      }),
      {
        numRuns: histories,
        // What the last edition calls the portfolio is told of the change of the one before it too; and two motions that only
        // their pilots tell apart have one name.
        examples: [
          // A motion has the name of its pilot until another edition prints its title.
          [
            [
              [{ ...plain, name: "C les", motions: [unnumberedOf({ title: null, day: "2021-06-28" })] }],
              [{ ...plain, name: "C les", motions: [untold] }],
              [{ ...plain, name: "C# les", motions: [unnumberedOf({ title: null, day: "2021-06-28" })] }],
            ],
            [2, 0, 1],
          ],
          // Four pilots name a motion of one title, without its day or number.
          [
            [
              [
                { ...plain, name: "Wijkhub (Zuid)", motions: [untold] },
                { ...plain, name: "IPTA", motions: [motionOf("24-017"), untold] },
              ],
              [{ ...plain, name: "Social hub", motions: [untold] }],
              [{ ...plain, name: "Zuid", motions: [motionOf("24.017"), untold] }],
            ],
            [1, 0, 2],
          ],
          [
            [
              [
                { ...plain, name: "Wijkhub (Zuid)", motions: [unnumberedOf({ title: null, day: null })] },
                { ...plain, name: "Les", motions: [unnumberedOf({ title: "Groene daken", day: null })] },
              ],
              [
                { ...plain, name: "Wijkhub (Noord)", motions: [unnumberedOf({ title: null, day: null })] },
                { ...plain, name: "IPTA", motions: [unnumberedOf({ title: "Groene daken", day: null })] },
              ],
              [{ ...plain, name: "Social hub" }],
            ],
            [1, 0, 2],
          ],
          [
            [
              [{ name: "Social hub", programme: null, portfolio: null, motions: [] }],
              [{ name: "Social hub", programme: null, portfolio: { name: "Wonen" }, motions: [] }],
              [{ name: "Social hub", programme: null, portfolio: { name: "Wo-nen" }, motions: [] }],
            ],
            [2, 1, 0],
          ],
        ],
      },
    );
  });
});

/** Everything that has an address. */
async function readLive() {
  const tables = ["Pilot", "Edition", "Motion", "Programme", "Portfolio"] as const;
  const reader = sqlReader(db.kysely);
  const rows = await Promise.all(
    tables.map(async (type) => {
      const all = await db.kysely
        .selectFrom(type.toLowerCase() as Lowercase<typeof type>)
        .select("address")
        .execute();
      return all.map(({ address }) => ({ type, key: address }));
    }),
  );
  const order = {
    order: "LATEST_EDITION",
    direction: "DESC",
    after: null,
    before: null,
    size: 100,
    fromEnd: false,
  } as const;
  const reports = await reader.page<"Report">(
    { of: "Report", where: { pilots: always, editions: null }, under: null },
    order,
  );
  const changes = await reader.page<"Change">({ of: "Change", where: {}, under: null }, order);
  return [
    ...rows.flat(),
    ...reports.rows.map(({ row }) => ({ type: "Report" as const, key: row.key })),
    ...changes.rows.map(({ row }) => ({ type: "Change" as const, key: row.key })),
  ];
}

/** What the other things are called in addresses, and the names of those that have one. */
async function readSlugs() {
  const { kysely } = db;
  const [programmes, portfolios, motions] = await Promise.all([
    kysely.selectFrom("programme").select(["slug", "name"]).orderBy("slug").execute(),
    kysely.selectFrom("portfolio").select(["slug", "name"]).orderBy("slug").execute(),
    kysely
      .selectFrom("motion")
      .innerJoin("motion_mention", "motion_id", "motion.id")
      .innerJoin("report", "report.id", "report_id")
      .select(["motion.slug", "motion.title", "motion.date_from", "report.heading"])
      .distinct()
      .orderBy("motion.slug")
      .orderBy("heading")
      .execute(),
  ]);
  return { programmes, portfolios, motions };
}

async function readOwners() {
  const rows = await db.kysely
    .selectFrom("given_address")
    .select(["key", "owner"])
    .where("type", "=", "Pilot")
    .execute();
  return new Map(rows.map(({ key, owner }) => [key, { owner }]));
}

/** The address of a name leads to the pilot that has that name, where one has. */
function expectOwn(
  key: string,
  now: string | null,
  owners: ReadonlyMap<string, { readonly owner: string }>,
  live: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const owner = owners.get(key)?.owner ?? "";
  const holders = [...live].filter(([, headings]) => headings.has(owner)).map(([address]) => address);
  if (holders.length > 0) expect(holders).toContain(now);
}
