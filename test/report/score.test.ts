import { describe, expect, test } from "vitest";
import { generateReadings } from "../../corpus/annexes/generate-annexes.ts";
import type { Reading } from "../../src/report/report.ts";
import type { Case } from "../../corpus/gold/gold.ts";
import { scoreReading } from "../../corpus/gold/score.ts";
import { f1 } from "../../corpus/gold/score-mentions.ts";

/** A case of three reports, and a reading of it without a fault. */
const faultless = (): { it: Case; reading: Reading } => {
  const [first] = [...generateReadings(1)];
  if (!first) throw new Error("The corpus is empty");
  const { document, reading, edition, municipality } = first;
  const gold = {
    edition,
    municipality: municipality.name,
    document: document.name,
    layout: reading.layout,
    mandate: reading.mandate,
    reports: reading.reports,
  };
  return { it: { name: "three reports", gold, document }, reading };
};

describe("scoring a reading", () => {
  test("finds no fault in a faultless reading", () => {
    const { it, reading } = faultless();
    const score = scoreReading(it, reading);
    expect(score.misses).toEqual([]);
    expect([score.accuracy, score.credit, score.reports]).toEqual([1, 1, 3]);
  });

  test("counts a verdict and a text apart, gives credit for the right words, and names what is wrong", () => {
    const { it, reading } = faultless();
    const [report, ...others] = reading.reports;
    if (!report) throw new Error("The reading has no report");
    const goal = (report.goal ?? "").split(" ").slice(1).join(" ");
    const successful = { ...report.successful, verdict: "NOT_APPLICABLE" as const };
    const score = scoreReading(it, { ...reading, reports: [{ ...report, goal, successful }, ...others] });
    const wrong = score.cells.filter(({ right }) => !right).map(({ field }) => field);
    expect(wrong).toEqual(["goal", "successful.verdict"]);
    expect(score.accuracy).toBeCloseTo(43 / 45);
    expect(score.credit).toBeGreaterThan(score.accuracy);
    expect(score.misses).toHaveLength(2);
  });

  test("counts every field of a report that is missing as wrong, and one too many as invented", () => {
    const { it, reading } = faultless();
    const [report, ...others] = reading.reports;
    if (!report) throw new Error("The reading has no report");
    const stranger = { ...report, pilot: { name: "Zweefbrug", slug: "zweefbrug" } };
    const score = scoreReading(it, { ...reading, reports: [stranger, ...others] });
    expect(score.accuracy).toBeCloseTo(30 / 45);
    expect(score.invented).toContain('a report on "Zweefbrug"');
  });

  test("sees a line that nobody accounts for, and a word that is not printed", () => {
    const { it, reading } = faultless();
    const [heading, ...furniture] = reading.furniture;
    const [report, ...others] = reading.reports;
    if (!heading || !report) throw new Error("The reading is empty");
    const description = `${report.description ?? ""} Luchtkasteel.`;
    const score = scoreReading(it, {
      ...reading,
      furniture,
      reports: [{ ...report, description }, ...others],
    });
    expect(score.lost).toEqual([`line 1: ${it.document.text.slice(heading.start, heading.end)}`]);
    expect(score.invented).toEqual([`${report.pilot.slug}: the word "luchtkasteel" is not printed`]);
  });

  test("takes a debatable mention or leaves it, and counts the others found, invented and missed", () => {
    const { it, reading } = faultless();
    const [report, ...others] = reading.reports;
    const [expected, ...rest] = it.gold.reports;
    if (!report || !expected) throw new Error("The reading has no report");
    const quote = "";
    const memos = [
      { number: "2024-000002", date: null, quote },
      { number: "2024-000003", date: null, quote },
    ];
    const gold = {
      ...it.gold,
      reports: [
        {
          ...expected,
          memos: [
            { number: "2024-000001", date: null, optional: true as const },
            { number: "2024-000002", date: null },
            { number: "2024-000004", date: null },
          ],
        },
        ...rest.map((one) => Object.assign({}, one, { memos: [] })),
      ],
    };
    const read = [{ ...report, memos }, ...others.map((one) => Object.assign({}, one, { memos: [] }))];
    const tally = scoreReading({ ...it, gold }, { ...reading, reports: read }).mentions.memos;
    expect([tally.found, tally.invented, tally.missed, f1(tally)]).toEqual([1, 1, 1, 0.5]);
  });
});
