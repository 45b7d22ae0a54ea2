import { beforeAll, describe, expect, test } from "vitest";
import { scoreCases } from "../../corpus/gold/read-cases.ts";
import type { Score } from "../../corpus/gold/score.ts";
import { addTallies, f1, mentionNames } from "../../corpus/gold/score-mentions.ts";
import { addSureness } from "../../corpus/gold/score-sureness.ts";
import {
  doubtedThreshold,
  fieldThreshold,
  mentionThresholds,
  sureAndRightThreshold,
  sureThreshold,
} from "../../corpus/gold/thresholds.ts";

describe("reading documents with gold answers", () => {
  let scores: Score[] = [];
  beforeAll(async () => {
    scores = await scoreCases();
  });
  const misses = (among = /./): string[] =>
    scores.flatMap((score) => score.misses).filter((miss) => among.test(miss));

  test("the 25 reports of the seeds are read right, every field and every mention", () => {
    const seeds = scores.filter(({ name }) => name.startsWith("seed-"));
    expect(seeds.reduce((sum, { reports }) => sum + reports, 0)).toBe(25);
    expect(misses(/^seed-/)).toEqual([]);
  });

  test("the mean accuracy of fields over all documents reaches the threshold", () => {
    const mean = scores.reduce((sum, { accuracy }) => sum + accuracy, 0) / scores.length;
    // Below the threshold the failure lists what was misread, one line each.
    expect(mean >= fieldThreshold ? [] : [mean, ...misses()]).toEqual([]);
  });

  test.each(mentionNames)("the %s reach their threshold over all documents", (list) => {
    const tally = addTallies(scores.map(({ mentions }) => mentions[list]));
    const reached = f1(tally) >= mentionThresholds[list];
    expect(reached ? [] : [f1(tally), ...misses(new RegExp(`\\.${list}: `))]).toEqual([]);
  });

  test("what says of itself that it is right is so; on clean text nearly all says so, and next to nothing is in doubt", () => {
    const all = addSureness(scores.map(({ sureness }) => sureness));
    const clean = addSureness(
      scores.filter(({ layout }) => layout === "WEB").map(({ sureness }) => sureness),
    );
    expect(all.sureAndRight / all.sure).toBeGreaterThanOrEqual(sureAndRightThreshold);
    expect(clean.sure / clean.values).toBeGreaterThanOrEqual(sureThreshold);
    expect(clean.doubted / clean.values).toBeLessThanOrEqual(doubtedThreshold);
  });

  test("no line is lost", () => {
    expect(scores.flatMap(({ name, lost }) => lost.map((line) => `${name}: ${line}`))).toEqual([]);
  });

  test("nothing is invented", () => {
    expect(scores.flatMap(({ name, invented }) => invented.map((what) => `${name}: ${what}`))).toEqual([]);
  });

  test("every quote equals the text at its span, and layout and mandate are known", () => {
    expect(misses(/: (?:layout|mandate): |: quote differs/)).toEqual([]);
  });
});
