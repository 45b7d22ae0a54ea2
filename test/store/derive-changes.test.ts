import { describe, expect, it } from "vitest";
import { periodOf } from "../../src/domain/period.ts";
import { deriveChanges } from "../../src/store/change/derive-changes.ts";
import { dayOf, editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";

/** Compares two editions of pilots that are one when they have the same name; ids count from 1 in printed order. */
function compare(before: readonly ReportPart[], after: readonly ReportPart[], asOf = "2025-06-01") {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const compared = (parts: readonly ReportPart[]) =>
    editionOf({ year: 2024 }, parts).reading.reports.map((values, at) => ({
      pilot: names.indexOf(parts[at]?.name ?? "") + 1,
      values,
      amounts: values.amounts.map(({ euros }) => euros),
    }));
  const [earlier, reports] = [compared(before), compared(after)];
  return deriveChanges({
    asOf,
    reports,
    previous,
    earlier: new Map(earlier.map((report) => [report.pilot, { ...report, edition: previous }])),
    before: earlier,
  });
}

/** The edition that is compared with. */
const previous = 7;

const answer = (text: string | null, verdict: "YES" | "NO" | "PARTLY" | "NOT_YET_KNOWN" | "NOT_STATED") => ({
  text,
  verdict,
});
const changed = (field: string, beforeText: string | null, afterText: string | null) => ({
  ...unchanged,
  kind: "FIELD_CHANGED",
  pilot: 1,
  field,
  beforeText,
  afterText,
});
const unchanged = { field: null, beforeText: null, afterText: null, days: null, slip: null, previous };

describe("what changed between two editions", () => {
  it("is nothing when nothing did", () => {
    const part = { name: "Social hub", end: quarterOf(1, 2024), goal: "Ontmoeting." };
    expect(compare([part], [part])).toEqual([]);
  });

  it("is an end that slipped, as a value and in days", () => {
    const name = "Flexwonen Ruimtebaan";
    const [before, after] = [quarterOf(1, 2024), quarterOf(4, 2025)];
    const texts = { field: "end", beforeText: "1de kwartaal 2024", afterText: "4de kwartaal 2025" };
    expect(compare([{ name, end: before }], [{ name, end: after }])).toEqual([
      { kind: "FIELD_CHANGED", pilot: 1, ...texts, days: null, slip: null, previous },
      { kind: "END_SLIPPED", pilot: 1, ...texts, days: 640, slip: "zeven kwartalen", previous },
    ]);
    expect(compare([{ name, end: after }], [{ name, end: before }])).toEqual([
      changed("end", "4de kwartaal 2025", "1de kwartaal 2024"),
      {
        kind: "END_ADVANCED",
        pilot: 1,
        field: "end",
        beforeText: "4de kwartaal 2025",
        afterText: "1de kwartaal 2024",
        days: -640,
        slip: "zeven kwartalen",
        previous,
      },
    ]);
  });

  it("is a value that one edition does not print at all", () => {
    const name = "Woonoverlast";
    expect(
      compare(
        [{ name, goal: "Minder overlast" }],
        [{ name, start: dayOf("2020-09-01"), programme: { number: 5, name: "Veiligheid" } }],
      ),
    ).toEqual([
      changed("programme", null, "5. Veiligheid"),
      changed("goal", "Minder overlast", null),
      changed("start", null, "2020-09-01"),
    ]);
  });

  it("is an answer of which the words or the verdict differ", () => {
    const name = "Woonoverlast";
    expect(
      compare(
        [
          {
            name,
            successful: answer("Nog niet bekend", "NOT_YET_KNOWN"),
            policyChange: answer(null, "NOT_STATED"),
          },
        ],
        [{ name, successful: answer("Ja, deels", "PARTLY"), policyChange: answer("Nee", "NO") }],
      ),
    ).toEqual([
      changed("successful", "Nog niet bekend", "Ja, deels"),
      {
        kind: "OUTCOME_KNOWN",
        pilot: 1,
        field: "successful",
        beforeText: "Nog niet bekend",
        afterText: "Ja, deels",
        days: null,
        slip: null,
        previous,
      },
      changed("policyChange", null, "Nee"),
      {
        kind: "VERDICT_CHANGED",
        pilot: 1,
        field: "policyChange",
        beforeText: null,
        afterText: "Nee",
        days: null,
        slip: null,
        previous,
      },
    ]);
  });

  it.each<[string, Omit<ReportPart, "name">, Omit<ReportPart, "name">]>([
    [
      "spaces and line ends",
      { goal: "Minder  overlast\r\nin de wijk" },
      { goal: "Minder overlast in de\nwijk" },
    ],
    ["accents that OCR misread", { goal: "potentiële financiën" }, { goal: "potentiéle financién" }],
    ["quotes and dashes", { goal: "‘wijk’ – en buurt" }, { goal: "'wijk' - en buurt" }],
    ["a closing dot and letter case", { reporting: "Via de raad." }, { reporting: "via de Raad" }],
    ["bullets", { goal: "Doel:\n• een\n• twee" }, { goal: "Doel:\no een\n- twee" }],
    [
      "words for the same quarter",
      { end: quarterOf(4, 2025) },
      { end: { ...quarterOf(4, 2025), text: "Q4 2025" } },
    ],
    [
      "the number of a programme",
      { programme: { number: 7, name: "Veiligheid" } },
      { programme: { number: 5, name: "veiligheid" } },
    ],
    [
      "the letter case of a portfolio",
      { portfolio: { name: "Veiligheid" } },
      { portfolio: { name: "veiligheid" } },
    ],
    [
      "a title that is written out",
      { title: "IPTA" },
      { title: "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)" },
    ],
  ])("is not %s", (_, before, after) => {
    expect(compare([{ name: "Social hub", ...before }], [{ name: "Social hub", ...after }])).toEqual([]);
  });

  it.each<[string, Omit<ReportPart, "name">, Omit<ReportPart, "name">]>([
    ["a comma for a dot in an amount", { goal: "€ 1.000" }, { goal: "€ 1,000" }],
    [
      "another programme",
      { programme: { number: 5, name: "Veiligheid" } },
      { programme: { number: 5, name: "Zorg" } },
    ],
    [
      "another year in a recurring moment",
      { evaluationMoment: recurring(2023) },
      { evaluationMoment: recurring(2025) },
    ],
    ["another name", { title: "IPTA" }, { title: "Jeugdaanpak" }],
  ])("is %s", (_, before, after) => {
    const changes = compare([{ name: "Social hub", ...before }], [{ name: "Social hub", ...after }]);
    expect(changes.map(({ kind, field }) => [kind, field])).toEqual([
      ["FIELD_CHANGED", Object.keys(before)[0]],
    ]);
  });

  it("is a pilot that is new, and one that vanished with or without an outcome", () => {
    expect(
      compare(
        [
          { name: "Containertuintjes", successful: answer("Nee", "NO") },
          { name: "Woonoverlast" },
          { name: "Daklozenpunt", successful: answer("Nog niet bekend", "NOT_YET_KNOWN") },
        ],
        [{ name: "Social hub" }, { name: "Woonoverlast" }],
      ),
    ).toEqual([
      { kind: "NEW", pilot: 4, ...unchanged },
      { kind: "VANISHED_WITH_OUTCOME", pilot: 1, ...unchanged },
      { kind: "VANISHED", pilot: 3, ...unchanged },
    ]);
  });

  it("is an evaluation that should have been, of a pilot without outcome, whether it stayed or not", () => {
    const due = { evaluationMoment: quarterOf(4, 2024) };
    const overdue = {
      kind: "EVALUATION_OVERDUE",
      field: "evaluationMoment",
      beforeText: "4de kwartaal 2024",
      days: 152,
      slip: null,
      previous,
    };
    const open = { successful: answer("Nog niet bekend", "NOT_YET_KNOWN") };
    expect(
      compare(
        [
          { name: "Gebleven", ...due, ...open },
          { name: "Beantwoord", ...due, successful: answer("Ja", "YES") },
          { name: "Verdwenen", ...due, ...open },
          { name: "Afgerond", ...due, successful: answer("Ja", "YES") },
          { name: "Later", evaluationMoment: quarterOf(4, 2025), ...open },
        ],
        [
          { name: "Gebleven", ...due, ...open },
          { name: "Beantwoord", ...due, successful: answer("Ja", "YES") },
          { name: "Later", evaluationMoment: quarterOf(4, 2025), ...open },
        ],
      ),
    ).toEqual([
      { ...overdue, pilot: 1, afterText: "4de kwartaal 2024" },
      { ...unchanged, kind: "VANISHED", pilot: 3 },
      { ...overdue, pilot: 3, afterText: null },
      { ...unchanged, kind: "VANISHED_WITH_OUTCOME", pilot: 4 },
    ]);
  });
});

it("compares a pilot that skipped an edition with its own previous report", () => {
  const [goal, other] = ["Minder overlast", "Geen overlast"];
  const of = (pilot: number, part: ReportPart) => {
    const [values] = editionOf({ year: 2024 }, [part]).reading.reports;
    if (values === undefined) throw new Error("no report");
    return { pilot, values, amounts: values.amounts.map(({ euros }) => euros) };
  };
  const changes = deriveChanges({
    asOf: "2026-06-01",
    reports: [
      of(1, { name: "Buurtvervoer", goal: other, amounts: [{ euros: "5000.00", quote: "€ 5.000" }] }),
      of(2, { name: "Nieuwkomer" }),
    ],
    previous,
    earlier: new Map([
      [
        1,
        {
          ...of(1, { name: "Buurtvervoer", goal, amounts: [{ euros: "4000.00", quote: "€ 4.000" }] }),
          edition: 3,
        },
      ],
      [9, { ...of(9, { name: "Weg" }), edition: previous }],
    ]),
    before: [of(9, { name: "Weg" })],
  });
  expect(changes).toEqual([
    { ...unchanged, kind: "RETURNED", pilot: 1, previous: 3 },
    {
      ...unchanged,
      kind: "FIELD_CHANGED",
      pilot: 1,
      previous: 3,
      field: "goal",
      beforeText: goal,
      afterText: other,
    },
    {
      ...unchanged,
      kind: "AMOUNT_CHANGED",
      pilot: 1,
      previous: 3,
      field: "amounts",
      beforeText: "€ 4.000",
      afterText: "€ 5.000",
    },
    { ...unchanged, kind: "NEW", pilot: 2 },
    { ...unchanged, kind: "VANISHED", pilot: 9 },
  ]);
});

function recurring(year: number) {
  return periodOf(`Jaarlijks, eerstvolgende in ${year}`, { from: null, to: null, precision: "RECURRING" });
}
