import { beforeEach, expect, it } from "vitest";
import { periodOf } from "../../src/domain/period.ts";
import { checkGraph } from "../../src/store/check-graph.ts";
import { ImportError, storeEdition } from "../../src/store/store-edition.ts";
import { withdrawEdition } from "../../src/store/withdraw-edition.ts";
import { describeOnDatabases, dumpDatabase, emptyDatabase } from "../databases.ts";
import { ask, publicUrl } from "../graph/ask.ts";
import { dayOf, editionOf, emptyRegister, quarterOf } from "../../corpus/stored/readings.ts";
import { readChangeLines, readEvents, readMotions, readPilots } from "../graph/stored.ts";

const zoetermeer = { code: "GM0637", name: "Zoetermeer" };
const delft = { code: "GM0503", name: "Delft" };
const untouched = { added: [], changed: [], vanished: [], renamed: [] };
const referenceOf = (name: string, slug = name.toLowerCase().replaceAll(" ", "-")) => ({ slug, name });
const motionOf = (number: string | null, title: string | null = null, date: string | null = null) => ({
  role: "MENTIONED" as const,
  quote: `motie ${number ?? title ?? date}`,
  motion: { number, title, date: date === null ? null : dayOf(date) },
});
const partnerOf = (name: string, kind: "NGO" | "OTHER" = "NGO") => ({
  quote: name,
  printed: name,
  partner: { slug: name.toLowerCase().replaceAll(" ", "-"), name, kind },
});

describeOnDatabases("storing an edition", (database) => {
  beforeEach(() => emptyDatabase(database()));

  it("stores it once, and the same again changes nothing at all", async () => {
    const db = database();
    const offered = editionOf({ year: 2024 }, [{ name: "Woonoverlast" }, { name: "Social hub" }]);
    const counts = { revision: 1, reports: 2, unread: 0 };
    expect(await storeEdition(db, offered)).toEqual({
      outcome: "STORED",
      ...counts,
      pilots: { ...untouched, added: [referenceOf("Woonoverlast"), referenceOf("Social hub")] },
    });
    const before = await dumpDatabase(db);
    expect(await storeEdition(db, offered)).toEqual({ outcome: "UNCHANGED", ...counts, pilots: untouched });
    expect(await dumpDatabase(db)).toEqual(before);
  });

  it("stores a report whole", async () => {
    const db = database();
    await storeEdition(
      db,
      editionOf({ year: 2026 }, [
        {
          name: "IPTA",
          title: "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)",
          goal: 'Met "aanhalingen", een \\, een €\nen een regel',
          programme: { number: 5, name: "Veiligheid" },
          portfolio: { name: "Openbare orde" },
          end: quarterOf(4, 2025),
          evaluationMoment: periodOf("jaarlijks", { from: null, to: null, precision: "RECURRING" }),
          successful: { text: "Ja", verdict: "YES" },
          origins: [
            {
              kind: "MOTION",
              quote: "motie 1911-35",
              motion: { number: "1911-35", title: null, date: null },
            },
          ],
          memos: [{ number: "2022-089979", date: "2022-10-20", quote: "raadsmemo (2022-089979)" }],
          amounts: [{ euros: "339225.00", quote: "€ 339.225" }],
        },
      ]),
    );
    const { report, origin_mention, memo_mention, amount_mention, provenance } = await dumpDatabase(db);
    expect(report).toEqual([
      {
        id: 1,
        pilot_id: 1,
        edition_id: 1,
        position: 0,
        heading: "IPTA",
        repeats: 0,
        title: "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)",
        description: "Waar IPTA over gaat.",
        goal: 'Met "aanhalingen", een \\, een €\nen een regel',
        start_text: null,
        start_from: null,
        start_to: null,
        start_precision: null,
        start_part: null,
        start_bound: null,
        start_extended_from: null,
        end_text: "4de kwartaal 2025",
        end_from: "2025-10-01",
        end_to: "2025-12-31",
        end_precision: "QUARTER",
        end_part: null,
        end_bound: "ON",
        end_extended_from: null,
        evaluation_moment_text: "jaarlijks",
        evaluation_moment_from: null,
        evaluation_moment_to: null,
        evaluation_moment_precision: "RECURRING",
        evaluation_moment_part: null,
        evaluation_moment_bound: null,
        evaluation_moment_extended_from: null,
        successful_text: "Ja",
        successful_verdict: "YES",
        policy_change_text: null,
        policy_change_verdict: "NOT_STATED",
        financial_consequence_text: null,
        financial_consequence_verdict: "NOT_STATED",
        reporting: null,
        programme_id: 1,
        programme_number: 5,
        programme_spelling: "Veiligheid",
        portfolio_id: 1,
        portfolio_spelling: "Openbare orde",
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        source_fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(origin_mention).toMatchObject([{ position: 0, kind: "MOTION", quote: "motie 1911-35" }]);
    expect(memo_mention).toMatchObject([{ number: "2022-089979", date: "2022-10-20" }]);
    expect(amount_mention).toMatchObject([{ euros: "339225.00", quote: "€ 339.225" }]);
    expect(provenance?.map((row) => Object(row).field)).toEqual([
      "title",
      "description",
      "programme",
      "portfolio",
      "goal",
      "end",
      "evaluationMoment",
      "successful",
      "origins",
      "memos",
      "amounts",
    ]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("puts a correction in the place of what was read, and keeps the old document and the pilots' addresses", async () => {
    const db = database();
    const first = editionOf({ year: 2024 }, [
      { name: "Woonoverlast", goal: "Minder" },
      { name: "Social hub" },
      { name: "Daklozenpunt" },
    ]);
    const corrected = editionOf({ year: 2024 }, [
      { name: "WOONOVERLAST", goal: "Minder overlast" },
      { name: "Buurtvervoer" },
      { name: "Social hub" },
    ]);
    await storeEdition(db, first);
    const before = await dumpDatabase(db);
    expect(await storeEdition(db, corrected)).toEqual({
      outcome: "REPLACED",
      revision: 2,
      reports: 3,
      unread: 0,
      pilots: {
        added: [referenceOf("Buurtvervoer")],
        changed: [referenceOf("WOONOVERLAST")],
        vanished: [referenceOf("Daklozenpunt")],
        renamed: [{ slug: "woonoverlast", from: "Woonoverlast", to: "WOONOVERLAST" }],
      },
    });
    const after = await dumpDatabase(db);
    expect(after["document"]).toEqual(expect.arrayContaining(before["document"] ?? []));
    expect(after["document"]).toHaveLength(2);
    expect(await readPilots(db)).toEqual({
      buurtvervoer: { name: "Buurtvervoer", editions: ["perspectiefnota-2024"] },
      "social-hub": { name: "Social hub", editions: ["perspectiefnota-2024"] },
      woonoverlast: { name: "WOONOVERLAST", editions: ["perspectiefnota-2024"] },
    });
    expect(await readEvents(db, 2)).toEqual([
      "Pilot daklozenpunt gone",
      "Report perspectiefnota-2024/daklozenpunt gone",
      "Document",
      "Edition perspectiefnota-2024",
      "Pilot buurtvervoer",
      "Pilot social-hub",
      "Pilot woonoverlast",
      "Report perspectiefnota-2024/buurtvervoer",
      "Report perspectiefnota-2024/social-hub",
      "Report perspectiefnota-2024/woonoverlast",
    ]);
    expect(await checkGraph(db)).toEqual([]);
    expect(await storeEdition(db, first)).toMatchObject({ outcome: "REPLACED", revision: 3 });
    expect(Object.keys(await readPilots(db))).toEqual(["daklozenpunt", "social-hub", "woonoverlast"]);
  });

  it("does all that in a dry run, and keeps nothing of it", async () => {
    const db = database();
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "Woonoverlast" }]));
    const before = await dumpDatabase(db);
    const next = editionOf({ year: 2026 }, [{ name: "Woonoverlast" }, { name: "Social hub" }]);
    const dry = await storeEdition(db, next, { dryRun: true });
    expect(await dumpDatabase(db)).toEqual(before);
    expect(await storeEdition(db, next)).toEqual(dry);
    expect(dry).toEqual({
      outcome: "STORED",
      revision: 2,
      reports: 2,
      unread: 0,
      pilots: { ...untouched, added: [referenceOf("Social hub")], changed: [referenceOf("Woonoverlast")] },
    });
  });

  it("knows a pilot again in the next edition, names it as its latest edition does, and addresses it as its first", async () => {
    const db = database();
    const name = "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)";
    await storeEdition(db, editionOf({ year: 2026 }, [{ name }, { name: "Schoolontbijt" }]));
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "IPTA" }, { name: "Pilot schoolontbijt" }]));
    expect(await readPilots(db)).toEqual({
      ipta: {
        name,
        editions: ["perspectiefnota-2024", "perspectiefnota-2026"],
      },
      "pilot-schoolontbijt": {
        name: "Schoolontbijt",
        editions: ["perspectiefnota-2024", "perspectiefnota-2026"],
      },
    });
  });

  it("joins two pilots when people decide they are one, and the edition is stored again", async () => {
    const db = database();
    const parts = [{ name: "Loket dak- en thuislozen" }];
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "Daklozenpunt" }]));
    await storeEdition(db, editionOf({ year: 2026 }, parts));
    expect(Object.keys(await readPilots(db))).toEqual(["daklozenpunt", "loket-dak-en-thuislozen"]);
    const register = {
      ...emptyRegister,
      pilots: [{ name: "Daklozenpunt", aliases: ["Loket dak- en thuislozen"] }],
    };
    expect(await storeEdition(db, editionOf({ year: 2026 }, parts, { register }))).toMatchObject({
      outcome: "REPLACED",
    });
    expect(await readPilots(db)).toEqual({
      daklozenpunt: {
        name: "Loket dak- en thuislozen",
        editions: ["perspectiefnota-2024", "perspectiefnota-2026"],
      },
    });
    expect(await checkGraph(db)).toEqual([]);
  });

  it("gives each municipality its own pilots, programmes, portfolios and motions, and shares partners", async () => {
    const db = database();
    const part = {
      name: "Woonoverlast",
      programme: { number: 5, name: "Veiligheid" },
      portfolio: { name: "Veiligheid" },
      motions: [motionOf("1911-35")],
      partners: [partnerOf("Leger des Heils")],
    };
    await storeEdition(db, editionOf({ year: 2024 }, [part]));
    await storeEdition(db, editionOf({ year: 2024, municipality: delft }, [part]));
    const dump = await dumpDatabase(db);
    const slugsOf = (table: string) => dump[table]?.map((row) => Object(row).slug);
    expect(slugsOf("pilot")).toEqual(["woonoverlast", "woonoverlast"]);
    expect(slugsOf("programme")).toEqual(["veiligheid", "veiligheid"]);
    expect(slugsOf("portfolio")).toEqual(["veiligheid", "veiligheid"]);
    expect(slugsOf("motion")).toEqual(["1911-35", "21-0642", "1911-35", "21-0642"]);
    expect(slugsOf("partner")).toEqual(["leger-des-heils"]);
    expect(await readChangeLines(db)).toEqual([]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("tells two pilots of one municipality apart that would have one address", async () => {
    const db = database();
    const long = "Zeer uitvoerige naam ".repeat(10);
    const names = [`${long} een`, `${long} twee`, `${long} drie`, "???", "!!!"];
    await storeEdition(
      db,
      editionOf(
        { year: 2024 },
        names.map((name) => ({ name })),
      ),
    );
    const short =
      "zeer-uitvoerige-naam-zeer-uitvoerige-naam-zeer-uitvoerige-naam-zeer-uitvoerige-naam-zeer-uitvoerige";
    const given = Object.keys(await readPilots(db)).toSorted();
    expect(given.map((slug) => slug.replace(/-[0-9a-f]{6}$/, ""))).toEqual([
      "pilot",
      "pilot",
      short,
      short,
      short,
    ]);
    expect(new Set(given).size).toBe(5);
  });

  it("has one programme and one portfolio however they are printed, with the latest number and the nicest name", async () => {
    const db = database();
    const register = {
      ...emptyRegister,
      portfolios: [{ name: "Zorg en welzijn", aliases: ["Zorg & Welzijn"] }],
    };
    const printed = (number: number, programme: string, portfolio: string) => ({
      programme: { number, name: programme },
      portfolio: { name: portfolio },
    });
    const later = [
      { name: "Een", ...printed(5, "veiligheid", "openbare orde") },
      { name: "Twee", ...printed(5, "Veiligheid", "Zorg & Welzijn") },
    ];
    const earlier = [
      { name: "Een", ...printed(7, "VEILIGHEID", "Openbare Orde") },
      { name: "Twee", ...printed(7, "Veiligheid", "zorg en welzijn") },
    ];
    await storeEdition(db, editionOf({ year: 2026 }, later, { register }));
    await storeEdition(db, editionOf({ year: 2024 }, earlier, { register }));
    const { programme, portfolio } = await dumpDatabase(db);
    expect(programme).toEqual([
      {
        id: 1,
        slug: "veiligheid",
        address: "zoetermeer/veiligheid",
        number: 5,
        name: "Veiligheid",
        key: "veiligheid",
        municipality_code: "GM0637",
      },
    ]);
    expect(portfolio?.map((row) => Object(row).name)).toEqual(["Openbare Orde", "Zorg en welzijn"]);
    expect(await readChangeLines(db)).toEqual([]);
  });

  it("spells a name as the reports do that are left, when a correction or a withdrawal takes the nicest spelling away", async () => {
    const db = database();
    const spelled = (programme: string, portfolio: string) => [
      { name: "Een", programme: { number: 5, name: programme }, portfolio: { name: portfolio } },
    ];
    const namesNow = async () => {
      const { programme, portfolio } = await dumpDatabase(db);
      return [programme, portfolio].map((rows) => rows?.map((row) => Object(row).name));
    };
    await storeEdition(db, editionOf({ year: 2024 }, spelled("veiligheid", "Openbare Orde")));
    await storeEdition(db, editionOf({ year: 2026 }, spelled("Veiligheid", "OPENBARE ORDE")));
    expect(await namesNow()).toEqual([["Veiligheid"], ["Openbare Orde"]]);
    await storeEdition(db, editionOf({ year: 2026 }, spelled("VEILIGHEID", "OPENBARE ORDE")));
    expect(await namesNow()).toEqual([["VEILIGHEID"], ["Openbare Orde"]]);
    await withdrawEdition(db, {
      municipality: zoetermeer,
      slug: "perspectiefnota-2024",
      reason: "Het is vervangen.",
      register: emptyRegister,
    });
    expect(await namesNow()).toEqual([["VEILIGHEID"], ["OPENBARE ORDE"]]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("fills in what a later report knows of a motion, and keeps it as long as a report prints it", async () => {
    const db = database();
    const mandate = {
      slug: "21-0642",
      number: "21-0642",
      title: "Oogst van de pilots",
      date_from: null,
      date_precision: null,
    };
    const bare = { slug: "1711-19a", number: "1711-19A", title: null, date_from: null, date_precision: null };
    await storeEdition(
      db,
      editionOf({ year: 2024 }, [{ name: "Daklozenpunt", motions: [motionOf("1711-19A")] }]),
    );
    expect(await readMotions(db)).toEqual([bare, mandate]);
    const told = [motionOf("1711–19a", "Daklozenloket", "2017-11-13")];
    await storeEdition(db, editionOf({ year: 2026 }, [{ name: "Daklozenpunt", motions: told }]));
    const known = { ...bare, title: "Daklozenloket", date_from: "2017-11-13", date_precision: "DAY" };
    expect(await readMotions(db)).toEqual([known, mandate]);
    await storeEdition(
      db,
      editionOf({ year: 2027 }, [{ name: "Daklozenpunt", motions: [motionOf("1711-19A")] }]),
    );
    expect(await readMotions(db)).toEqual([known, mandate]);
    await storeEdition(
      db,
      editionOf({ year: 2026 }, [{ name: "Daklozenpunt", motions: [motionOf("1711-19A")] }]),
    );
    expect(await readMotions(db)).toEqual([bare, mandate]);
  });

  it("knows a motion without a number by its pilot, its day and its title", async () => {
    const db = database();
    const name = "Afvalringen (doneerringen)";
    const motions = [motionOf(null, null, "2021-06-28"), motionOf(null, "afvalringen")];
    await storeEdition(
      db,
      editionOf({ year: 2024 }, [
        { name, motions },
        { name: "Social hub", motions: [motionOf(null)] },
      ]),
    );
    const mandate = {
      slug: "21-0642",
      number: "21-0642",
      title: "Oogst van de pilots",
      date_from: null,
      date_precision: null,
    };
    const afvalringen = {
      slug: "motie-2021-06-28-afvalringen",
      number: null,
      title: "afvalringen",
      date_from: "2021-06-28",
      date_precision: "DAY",
    };
    const nameless = {
      slug: "motie-social-hub",
      number: null,
      title: null,
      date_from: null,
      date_precision: null,
    };
    expect(await readMotions(db)).toEqual([mandate, afvalringen, nameless]);
    const later = [
      { name, motions: [motionOf(null, "Afvalringen")] },
      { name: "Woonoverlast", motions: [motionOf(null, "Afvalringen", "2021-06-28")] },
    ];
    await storeEdition(db, editionOf({ year: 2026 }, later));
    expect(await readMotions(db)).toEqual([mandate, afvalringen, nameless]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("takes away what no report mentions any more", async () => {
    const db = database();
    const full = {
      name: "Woonoverlast",
      programme: { number: 5, name: "Veiligheid" },
      portfolio: { name: "Wonen" },
      motions: [motionOf("1911-35"), motionOf("2106-54")],
      partners: [partnerOf("Vidomes"), partnerOf("RIEC", "OTHER")],
    };
    await storeEdition(db, editionOf({ year: 2024 }, [full]));
    await storeEdition(
      db,
      editionOf({ year: 2026 }, [{ name: "Woonoverlast", partners: [partnerOf("RIEC")] }]),
    );
    const { partner } = await dumpDatabase(db);
    expect(partner).toMatchObject([
      { slug: "vidomes", kind: "NGO" },
      { slug: "riec", kind: "NGO" },
    ]);
    const bare = editionOf({ year: 2024 }, [{ name: "Woonoverlast", motions: [motionOf("2106-54")] }]);
    await storeEdition(db, bare);
    expect(await readEvents(db, 3)).toEqual([
      "Change perspectiefnota-2026/woonoverlast/portfolio gone",
      "Change perspectiefnota-2026/woonoverlast/programme gone",
      "Motion 1911-35 gone",
      "Partner vidomes gone",
      "Portfolio wonen gone",
      "Programme veiligheid gone",
      "Document",
      "Edition perspectiefnota-2024",
      "Pilot woonoverlast",
      "Report perspectiefnota-2024/woonoverlast",
    ]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("derives changes anew when an edition is stored, comes between two others, or is corrected", async () => {
    const db = database();
    const name = "Flexwonen Ruimtebaan";
    await storeEdition(
      db,
      editionOf({ year: 2024 }, [{ name, end: quarterOf(1, 2024) }, { name: "Daklozenpunt" }]),
    );
    await storeEdition(db, editionOf({ year: 2026 }, [{ name, end: quarterOf(4, 2025) }]));
    expect(await readChangeLines(db)).toEqual([
      "perspectiefnota-2024 → perspectiefnota-2026: flexwonen-ruimtebaan FIELD_CHANGED end",
      "perspectiefnota-2024 → perspectiefnota-2026: flexwonen-ruimtebaan END_SLIPPED end 640",
      "perspectiefnota-2024 → perspectiefnota-2026: daklozenpunt VANISHED",
    ]);
    const between = { year: 2024, kind: "PROGRAMMABEGROTING" as const };
    await storeEdition(db, editionOf(between, [{ name, end: quarterOf(4, 2025) }, { name: "Daklozenpunt" }]));
    expect(await readChangeLines(db)).toEqual([
      "perspectiefnota-2024 → programmabegroting-2024: flexwonen-ruimtebaan FIELD_CHANGED end",
      "perspectiefnota-2024 → programmabegroting-2024: flexwonen-ruimtebaan END_SLIPPED end 640",
      "programmabegroting-2024 → perspectiefnota-2026: daklozenpunt VANISHED",
    ]);
    await storeEdition(db, editionOf(between, [{ name, end: quarterOf(2, 2024) }, { name: "Social hub" }]));
    expect(await readChangeLines(db)).toEqual([
      "perspectiefnota-2024 → programmabegroting-2024: flexwonen-ruimtebaan FIELD_CHANGED end",
      "perspectiefnota-2024 → programmabegroting-2024: flexwonen-ruimtebaan END_SLIPPED end 91",
      "perspectiefnota-2024 → programmabegroting-2024: social-hub NEW",
      "perspectiefnota-2024 → programmabegroting-2024: daklozenpunt VANISHED",
      "programmabegroting-2024 → perspectiefnota-2026: flexwonen-ruimtebaan FIELD_CHANGED end",
      "programmabegroting-2024 → perspectiefnota-2026: flexwonen-ruimtebaan END_SLIPPED end 549",
      "programmabegroting-2024 → perspectiefnota-2026: social-hub VANISHED",
    ]);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("tells in the same transaction what a revision changed", async () => {
    const db = database();
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "Woonoverlast" }, { name: "Social hub" }]));
    expect(await readEvents(db, 1)).toEqual([
      "Municipality GM0637",
      "Document",
      "Edition perspectiefnota-2024",
      "Pilot social-hub",
      "Pilot woonoverlast",
      "Report perspectiefnota-2024/social-hub",
      "Report perspectiefnota-2024/woonoverlast",
      "Motion 21-0642",
    ]);
    await storeEdition(db, editionOf({ year: 2026 }, [{ name: "Woonoverlast" }]));
    expect(await readEvents(db, 2)).toEqual([
      "Document",
      "Edition perspectiefnota-2026",
      "Pilot woonoverlast",
      "Report perspectiefnota-2026/woonoverlast",
      "Motion 21-0642",
      "Change perspectiefnota-2026/social-hub/VANISHED",
    ]);
    const { dataset } = await dumpDatabase(db);
    expect(dataset).toMatchObject([{ id: 1, revision: 2 }]);
  });

  it("lets two imports at once follow each other", async () => {
    const db = database();
    const names = Array.from({ length: 30 }, (_, at) => ({ name: `Pilot ${at} van dertig` }));
    const results = await Promise.all([
      storeEdition(db, editionOf({ year: 2024 }, names)),
      storeEdition(db, editionOf({ year: 2026 }, names)),
      storeEdition(db, editionOf({ year: 2024 }, names)),
    ]);
    const revisionsThat = (outcome: string): number[] =>
      results.filter((result) => result.outcome === outcome).map(({ revision }) => revision);
    expect(revisionsThat("STORED").toSorted((a, b) => a - b)).toEqual([1, 2]);
    // Who comes first is not promised: the copy may find the other edition stored before it, or after.
    expect([[1], [2]]).toContainEqual(revisionsThat("UNCHANGED"));
    expect(Object.keys(await readPilots(db))).toHaveLength(30);
    expect(await checkGraph(db)).toEqual([]);
  });

  it("refuses a document that is another edition's, an edition that is another, and a pilot that is there twice", async () => {
    const db = database();
    const stored = editionOf({ year: 2024 }, [{ name: "Woonoverlast" }]);
    await storeEdition(db, stored);
    const before = await dumpDatabase(db);
    const refusals = await Promise.all(
      [
        { ...stored, edition: { ...stored.edition, slug: "perspectiefnota-2025", year: 2025 } },
        editionOf({ ...stored.edition, year: 2025 }, [{ name: "Woonoverlast" }, { name: "Social hub" }]),
        editionOf({ year: 2026 }, []),
        editionOf({ year: 2026 }, [{ name: "Woonoverlast" }], { preface: "eerste\ntwee\0\n" }),
      ].map((offered) => storeEdition(db, offered).catch((error: unknown) => error)),
    );
    expect(refusals.every((refusal) => refusal instanceof ImportError)).toBe(true);
    expect(
      refusals.map((refusal) => (refusal instanceof ImportError ? [refusal.kind, refusal.message] : [])),
    ).toEqual([
      [
        "BAD_EDITION",
        `perspectiefnota-2024.txt is al opgeslagen als editie zoetermeer/perspectiefnota-2024 (perspectiefnota-2024.txt), en nu aangeboden als zoetermeer/perspectiefnota-2025. Kies het document dat bij zoetermeer/perspectiefnota-2025 hoort, of de editie die bij het document hoort. Hoort het niet bij zoetermeer/perspectiefnota-2024, trek die dan eerst in: oogst withdraw perspectiefnota-2024 --municipality "Zoetermeer" --reason "…".`,
      ],
      [
        "BAD_EDITION",
        "Editie zoetermeer/perspectiefnota-2024 bestaat al, als PERSPECTIEFNOTA 2024; aangeboden is PERSPECTIEFNOTA 2025. Geef de nieuwe editie een andere slug, of verbeter soort en jaar.",
      ],
      [
        "BAD_DOCUMENT",
        "In perspectiefnota-2026.txt staat geen enkel rapport: er is niets op te slaan voor perspectiefnota-2026. Is dit wel de bijlage over pilots?",
      ],
      [
        "BAD_DOCUMENT",
        "perspectiefnota-2026.txt, regel 3: er staat een nulteken in. Dit is geen tekst; bied het document als tekst aan.",
      ],
    ]);
    expect(await dumpDatabase(db)).toEqual(before);
  });

  it("keeps both reports of a pilot that stands in a document twice, and compares the first", async () => {
    const db = database();
    const keys = async () => {
      const answer = await ask(
        db,
        `{ pilot(slug: "woonoverlast") {
        latestReport { position } changes { kind }
        reports { uri position edition { slug } description } } }`,
      );
      return (answer as { pilot: unknown }).pilot;
    };
    const twice = (second: string) =>
      editionOf({ year: 2026 }, [
        { name: "Woonoverlast", description: "Wat er eerst staat." },
        { name: "Social hub" },
        { name: "Pilot woonoverlast", description: second },
      ]);
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "Woonoverlast", description: "Wat er was." }]));
    await storeEdition(db, twice("Wat er later staat."));
    const base = `${publicUrl}/id/rapport/zoetermeer/perspectiefnota`;
    const [slug2024, slug2026] = [{ slug: "perspectiefnota-2024" }, { slug: "perspectiefnota-2026" }];
    const first = {
      uri: `${base}-2026/woonoverlast`,
      position: 0,
      edition: slug2026,
      description: "Wat er eerst staat.",
    };
    const second = { uri: `${base}-2026/woonoverlast/2`, position: 2, edition: slug2026 };
    const old = {
      uri: `${base}-2024/woonoverlast`,
      position: 0,
      edition: slug2024,
      description: "Wat er was.",
    };
    const expected = (description: string) => ({
      latestReport: { position: 0 },
      changes: [{ kind: "FIELD_CHANGED" }],
      reports: [first, { ...second, description }, old],
    });
    expect(await keys()).toEqual(expected("Wat er later staat."));
    expect(await checkGraph(db)).toEqual([]);

    const { pilots } = await storeEdition(db, twice("Wat er verbeterd staat."));
    expect(pilots.changed).toEqual([{ slug: "woonoverlast", name: "Woonoverlast" }]);
    expect(await keys()).toEqual(expected("Wat er verbeterd staat."));

    await storeEdition(
      db,
      editionOf({ year: 2026 }, [
        { name: "Woonoverlast", description: "Wat er eerst staat." },
        { name: "Social hub" },
      ]),
    );
    expect(await keys()).toMatchObject({ reports: [first, old] });
    expect(await checkGraph(db)).toEqual([]);
  });

  it("stores an edition that says that it has no pilots, and all of the one before are gone", async () => {
    const db = database();
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "Een" }, { name: "Twee" }]));
    const quote = "Er lopen geen pilots.";
    const doubt = { reason: "NO_PILOTS", confidence: 0.8, start: 0, end: quote.length, quote } as const;
    const none = editionOf({ year: 2026 }, [], { reading: { doubts: [doubt] } });
    const { outcome, pilots } = await storeEdition(db, none);
    expect([outcome, pilots.vanished.map(({ slug }) => slug)]).toEqual(["STORED", ["een", "twee"]]);
    expect(
      await ask(db, `{ edition(slug: "perspectiefnota-2026") { reports { uri } doubts { reason quote } } }`),
    ).toEqual({ edition: { reports: [], doubts: [{ reason: "NO_PILOTS", quote }] } });
    expect((await ask(db, "{ changes { edges { node { kind } } } }")) as object).toMatchObject({
      changes: { edges: [{ node: { kind: "VANISHED" } }, { node: { kind: "VANISHED" } }] },
    });
  });

  it("dates an edition by its kind and year, unless the manifest does", async () => {
    const db = database();
    await storeEdition(db, editionOf({ year: 2024 }, [{ name: "Een" }]));
    await storeEdition(db, editionOf({ year: 2024, kind: "PROGRAMMABEGROTING" }, [{ name: "Een" }]));
    await storeEdition(db, editionOf({ year: 2025, asOf: "2024-07-01" }, [{ name: "Een" }]));
    const { edition } = await dumpDatabase(db);
    expect(edition?.map((row) => Object(row).as_of)).toEqual(["2023-06-01", "2023-10-01", "2024-07-01"]);
  });

  it("tells what the paper of an edition is called that is of no known kind, and corrects that", async () => {
    const db = database();
    const offer = (kindName: string) =>
      storeEdition(
        db,
        editionOf({ year: 2025, kind: "OTHER", slug: "turap-2025", kindName }, [{ name: "Een" }]),
      );
    const question = `{ edition(slug: "turap-2025") { kind kindName asOf } }`;
    await offer("Tusenrapportage");
    expect((await offer("Tussenrapportage")).outcome).toBe("REPLACED");
    expect(await ask(db, question)).toEqual({
      edition: { kind: "OTHER", kindName: "Tussenrapportage", asOf: "2025-07-01" },
    });
  });
});
