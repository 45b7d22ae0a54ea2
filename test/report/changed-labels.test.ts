import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { changeLabel, printedWords } from "./change-labels.ts";
import { type Case, readCases } from "../../corpus/gold/gold.ts";
import { type CaseContext, createReadingContext } from "../../corpus/gold/read-cases.ts";
import type { Report } from "../../src/report/report.ts";
import { findSilentFaults, tryReading } from "./silent-faults.ts";

/** What a municipality may print instead, and words that mean nothing. */
const others = [
  "Zorblat",
  "Kwestie",
  "Wat kwam er uit?",
  "Vlonder bij de kade",
  "Stand der dingen:",
  "Hoe nu verder met de proef?",
  "Bevindingen",
  "Uit te voeren door",
] as const;

const fragile = fc.record({
  it: fc.constantFrom(...readCases()),
  words: fc.constantFrom(...printedWords),
  by: fc.constantFrom(...others),
  /** Everywhere, or only where it is printed for the nth time, from 0. */
  only: fc.option(fc.nat(13)),
});

describe("a label or heading in words that the template lacks, everywhere or once, on the web page and in OCR", () => {
  let context: CaseContext;
  beforeAll(async () => {
    context = await createReadingContext();
  });
  const unchanged = new Map<string, readonly Report[]>();
  const faultsOf = (it: Case, words: string, by: string, only: number | null = null): readonly string[] => {
    const own = { ...context, municipality: it.gold.municipality };
    const changed = changeLabel(it.document.text, words, by, only);
    if (changed.count < 2) return [];
    const before = unchanged.getOrInsertComputed(
      it.name,
      () => tryReading(it.name, it.document.text, own)?.reports ?? [],
    );
    return findSilentFaults(before, tryReading(it.name, changed.text, own)).silent;
  };

  test("makes no value wrong in silence: it is in doubt, an extra field, or unread", () => {
    fc.assert(
      fc.property(fragile, ({ it, words, by, only }) => {
        expect(faultsOf(it, words, by, only)).toEqual([]);
      }),
      // The same each time, so that a run says of the same code what it said before; SEED and RUNS try others.
      { numRuns: Number(process.env["RUNS"] ?? 60), seed: Number(process.env["SEED"] ?? 1129) },
    );
  });

  test.for(readCases())(
    "is told in $name where the heading of the dates is printed as that of the outcome",
    (it) => {
      expect(faultsOf(it, "Data", "Bevindingen")).toEqual([]);
    },
  );

  test.for(readCases())("is told in $name, whichever label it is", (it) => {
    expect(printedWords.flatMap((words) => faultsOf(it, words, "Zorblat"))).toEqual([]);
  });
});
