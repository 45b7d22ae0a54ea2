import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { describeOnDatabases } from "../databases.ts";
import { ask, askAll } from "./ask.ts";
import { storeTwoEditions } from "./two-editions.ts";

async function pilotsThat(database: Database, filter: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { pilots } = (await ask(
    database,
    "query ($filter: PilotFilter) { pilots(filter: $filter) { totalCount edges { node { slug } } } }",
    { filter },
  )) as { pilots: { totalCount: number; edges: { node: { slug: string } }[] } };
  expect(pilots.totalCount).toBe(pilots.edges.length);
  return pilots.edges.map(({ node }) => node.slug);
}

const flexwonen = "flexwonen";
const afvalringen = "afvalringen";
const elan = "elan-op-school";
const all = [afvalringen, elan, flexwonen];

describeOnDatabases("a filter of pilots", (database) => {
  beforeAll(() => storeTwoEditions(database()));

  it.each([
    ["editions that report on it", { editions: ["perspectiefnota-2024"] }, [afvalringen, flexwonen]],
    ["one of several editions", { editions: ["perspectiefnota-2024", "perspectiefnota-2026"] }, all],
    ["its programme", { programmes: ["veiligheid"] }, [elan]],
    ["its portfolio", { portfolios: ["wonen"] }, [flexwonen]],
    ["a partner", { partners: ["riec"] }, [elan]],
    ["a motion by number", { motions: ["1911–35"] }, [flexwonen]],
    ["a motion that asks for the annex", { motions: ["21-0642"] }, []],
    ["where it comes from", { origins: ["MOTION"] }, [afvalringen, flexwonen]],
    ["one of several origins", { origins: ["MOTION", "SUBSIDIE"] }, all],
    ["the verdict in its latest report", { verdicts: ["YES"] }, [afvalringen]],
    ["no verdict yet", { verdicts: ["NOT_STATED", "NOT_YET_KNOWN"] }, [elan, flexwonen]],
    ["running today", { statuses: ["RUNNING"] }, [flexwonen]],
    ["planned or ended", { statuses: ["PLANNED", "ENDED"] }, [afvalringen, elan]],
    ["whose end is only past by the calendar", { statuses: ["PAST_END"] }, []],
    ["running on a day", { runningOn: "2022-06-01" }, [afvalringen, flexwonen]],
    ["running on a later day", { runningOn: "2025-11-01" }, [elan, flexwonen]],
    ["its municipality", { municipalities: ["GM0637"] }, all],
    ["changed since long ago", { updatedSince: "2020-01-01T00:00:00+02:00" }, all],
    ["changed in the future", { updatedSince: "2120-01-01T00:00:00Z" }, []],
    ["all parts at once", { origins: ["MOTION"], statuses: ["RUNNING"], partners: ["vidomes"] }, [flexwonen]],
    ["parts that no pilot has together", { origins: ["MOTION"], partners: ["riec"] }, []],
    ["the kind of a partner", { partnerKinds: ["REGIONAL_BODY", "COMPANY"] }, [elan]],
    ["the last answer about policy", { policyChanges: ["NOT_STATED"] }, all],
    ["what became of it", { sequels: ["STOPPED"] }, []],
    ["the edition in which it was new", { newIn: ["perspectiefnota-2026"] }, [elan]],
    ["the edition in which it was gone", { vanishedIn: ["perspectiefnota-2026"] }, [afvalringen]],
    ["an end that slipped", { slipped: ["END"] }, [flexwonen]],
    ["another date that slipped", { slipped: ["START", "EVALUATION"] }, []],
    ["the lack of a partner", { without: ["PARTNER"] }, [afvalringen]],
    ["the lack of all that is named", { without: ["MOTION", "END_DATE"] }, [elan]],
    ["lacks that no pilot has together", { without: ["MOTION", "PARTNER"] }, []],
    ["an evaluation that is overdue", { overdue: true }, []],
    ["an evaluation that is not overdue", { overdue: false }, all],
    ["days in which it can begin", { startsIn: { from: "2022-01-01", to: "2022-12-31" } }, [afvalringen]],
    ["days until which it can begin", { startsIn: { to: "2022-01-01" } }, [afvalringen, flexwonen]],
    ["days in which it can end", { endsIn: { from: "2025-11-01", to: "2025-11-30" } }, [flexwonen]],
    ["days in which it can be evaluated", { evaluatedIn: { from: "2020-01-01" } }, []],
    ["a range of days that is open", { endsIn: {} }, all],
    ["how long it lasts", { duration: { atLeast: 12 } }, [afvalringen, flexwonen]],
    ["how long it lasts, within bounds", { duration: { atLeast: 12, atMost: 12 } }, [afvalringen]],
    ["an amount", { amounts: { atLeast: "339225.00", atMost: "400000.00" } }, [flexwonen]],
    ["amounts that no pilot has", { amounts: { atMost: "339224.99" } }, []],
    ["parts without values", { editions: [], origins: [], statuses: null }, all],
  ])("finds by %s", async (_, filter, expected) => {
    expect(await pilotsThat(database(), filter)).toEqual(expected);
  });

  it("finds a motion that has no number by its slug", async () => {
    const { motions } = (await ask(database(), "{ motions { edges { node { slug number } } } }")) as {
      motions: { edges: { node: { slug: string; number: string | null } }[] };
    };
    const unnumbered = motions.edges.find(({ node }) => node.number === null)?.node.slug;
    expect(await pilotsThat(database(), { motions: [unnumbered] })).toEqual([afvalringen]);
    expect(
      await ask(database(), "query ($slug: String!) { motion(number: $slug) { date { from } } }", {
        slug: unnumbered,
      }),
    ).toEqual({ motion: { date: { from: "2021-06-28" } } });
  });

  it.each([
    [{ endsIn: { from: "2026-01-01", to: "2025-12-31" } }, "filter.endsIn: 2026-01-01 komt na 2025-12-31"],
    [{ amounts: { atLeast: "9.00", atMost: "8.99" } }, "filter.amounts: 9.00 komt na 8.99"],
    [{ duration: { atLeast: 12, atMost: 2 } }, "filter.duration: 12 komt na 2"],
  ])("refuses a range that ends before it begins: %j", async (filter, told) => {
    const source = "query ($filter: PilotFilter) { pilots(filter: $filter) { totalCount } }";
    const { data, errors } = await askAll(database(), source, { filter });
    expect(data).toEqual({ pilots: null });
    expect(errors?.[0]).toMatchObject({
      message: `${told}; noem het begin eerst`,
      extensions: { code: "BAD_USER_INPUT" },
    });
    // Amounts are numbers, whatever their first digit.
    const other = { amounts: { atLeast: "9.00", atMost: "10.00" } };
    expect((await askAll(database(), source, { filter: other })).errors).toEqual([]);
  });

  it.each([
    [{ atLeast: 2_147_483_647 }, 0],
    [{ atMost: -2_147_483_648 }, 0],
    [{ atLeast: -2_147_483_648, atMost: 2_147_483_647 }, true],
  ])("takes any length of time, for pilots and for what changed of them: %j", async (duration, found) => {
    const answer = (await ask(
      database(),
      `query ($filter: PilotFilter) { pilots(filter: $filter) { totalCount } changes(filter: { about: $filter }) { totalCount } }`,
      { filter: { duration } },
    )) as Readonly<Record<"pilots" | "changes", { totalCount: number }>>;
    for (const { totalCount } of Object.values(answer))
      expect(found === true ? totalCount > 0 : totalCount).toBe(found);
  });

  it("refuses values that stand for nothing, naming them all at once", async () => {
    const filter = {
      editions: ["perspectiefnota-2024", "perspectiefnota-1924"],
      partners: ["niemand", "\0"],
      motions: ["99-999"],
      municipalities: ["GM0000"],
    };
    const unknown = [
      { argument: "filter.editions", value: "perspectiefnota-1924", nearest: "perspectiefnota-2024" },
      { argument: "filter.partners", value: "niemand" },
      { argument: "filter.partners", value: "\0" },
      { argument: "filter.motions", value: "99-999" },
      { argument: "filter.municipalities", value: "GM0000" },
    ];
    const source = "query ($filter: PilotFilter) { pilots(filter: $filter) { totalCount } }";
    const { data, errors } = await askAll(database(), source, { filter });
    expect(data).toEqual({ pilots: null });
    expect(errors).toEqual([
      {
        message:
          'Onbekend in het filter: filter.editions: "perspectiefnota-1924" (bedoelt u "perspectiefnota-2024"?), ' +
          'filter.partners: "niemand", ' +
          'filter.partners: "\\u0000", filter.motions: "99-999", filter.municipalities: "GM0000"',
        extensions: { code: "BAD_USER_INPUT", unknown },
      },
    ]);
  });

  it("filters reports by their pilots, and by their own edition", async () => {
    const reports = (filter: Readonly<Record<string, unknown>>) =>
      ask(
        database(),
        "query ($filter: PilotFilter) { reports(filter: $filter) { edges { node { edition { slug } pilot { slug } } } } }",
        { filter },
      );
    const node = (edition: string, pilot: string) => ({
      node: { edition: { slug: `perspectiefnota-${edition}` }, pilot: { slug: pilot } },
    });
    expect(await reports({ partners: ["vidomes"] })).toEqual({
      reports: { edges: [node("2026", flexwonen), node("2024", flexwonen)] },
    });
    expect(await reports({ editions: ["perspectiefnota-2024"], statuses: ["ENDED", "RUNNING"] })).toEqual({
      reports: { edges: [node("2024", flexwonen), node("2024", afvalringen)] },
    });
  });

  it("filters changes by kind, field, edition and pilot", async () => {
    const changes = (filter: Readonly<Record<string, unknown>>) =>
      ask(
        database(),
        "query ($filter: ChangeFilter) { changes(filter: $filter) { totalCount edges { node { kind field days pilot { slug } } } } }",
        { filter },
      );
    const slipped = { node: { kind: "END_SLIPPED", field: "end", days: 640, pilot: { slug: flexwonen } } };
    const gone = {
      node: { kind: "VANISHED_WITH_OUTCOME", field: null, days: null, pilot: { slug: afvalringen } },
    };
    expect(await changes({ kinds: ["END_SLIPPED", "VANISHED_WITH_OUTCOME"] })).toEqual({
      changes: { totalCount: 2, edges: [slipped, gone] },
    });
    expect(await changes({ fields: ["end"], kinds: ["END_SLIPPED"], pilots: [flexwonen] })).toEqual({
      changes: { totalCount: 1, edges: [slipped] },
    });
    expect(await changes({ about: { origins: ["MOTION"], statuses: ["ENDED"] } })).toEqual({
      changes: { totalCount: 1, edges: [gone] },
    });
    expect(await changes({ editions: ["perspectiefnota-2024"] })).toEqual({
      changes: { totalCount: 0, edges: [] },
    });
    const { errors } = await askAll(
      database(),
      '{ changes(filter: { fields: ["einde"], pilots: ["x"], about: { editions: ["y"] } }) { totalCount } }',
    );
    expect(errors[0]?.message).toBe(
      'Onbekend in het filter: filter.fields: "einde", filter.pilots: "x", filter.about.editions: "y"',
    );
  });

  it("tells the status on another day than today", async () => {
    const source =
      '{ pilot(slug: "flexwonen") { today: status before: status(asOf: "2021-12-19") after: status(asOf: "2026-01-01") } }';
    expect(await ask(database(), source)).toEqual({
      pilot: { today: "RUNNING", before: "PLANNED", after: "PAST_END" },
    });
  });
});
