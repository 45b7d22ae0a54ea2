import { beforeAll, describe, expect, it } from "vitest";
import type { Analyser } from "../../src/dutch/analyser.ts";
import { dutchVocabulary } from "../../src/dutch/vocabulary.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});
const keyOf = (word: string): string => analyser.word(word).key;
const leads = (asked: string, other: string): boolean =>
  analyser.relatedTo(keyOf(asked)).includes(keyOf(other));

describe("related words", () => {
  it.each([
    ["deurwaarder", "loonbeslag"],
    ["supermarkten", "winkelcentra"],
    ["dweilen", "poetshulp"],
    ["kruimeldief", "crimineel"],
    ["enkelband", "detentie"],
    ["yoghurt", "ontbijt"],
    ["treffen", "ontmoetingsplek"],
    ["deeltaxi", "buurtvervoer"],
    ["betalingsregeling", "aanmaning"],
    ["plensbui", "klimaat"],
  ])("“%s” and “%s” lead to each other", (one, other) => {
    expect([leads(one, other), leads(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["supermarkt", "ziekenhuis"],
    ["paspoort", "briefadres"],
    ["egel", "tuin"],
    ["wachtlijst", "spoedzoeker"],
    ["terras", "tuin"],
    ["huurtoeslag", "woonlasten"],
    ["muziek", "geluidsoverlast"],
  ])("“%s” does not lead to “%s”", (one, other) => {
    expect(leads(one, other)).toBe(false);
  });

  it("are single words: a phrase would never be looked up", () => {
    expect(dutchVocabulary.related.flat().filter((word) => /\s/.test(word))).toEqual([]);
  });
});

describe("subjects of a municipality", () => {
  it("are single words, and none of them has to do with what pilots are about", () => {
    const { subjects, related } = dutchVocabulary;
    const both = related.flat().filter((word) => subjects.includes(word));
    expect({ phrases: subjects.filter((word) => /\s/.test(word)), both }).toEqual({
      phrases: [],
      both: [],
    });
  });

  it.each(["paspoort", "glasvezel", "ratten", "rotondes"])("“%s” is one", (word) => {
    expect(analyser.isSubject(keyOf(word))).toBe(true);
  });

  it.each(["keukentafel", "binnenstad", "aanleg", "looproute"])("“%s” is none", (word) => {
    expect(analyser.isSubject(keyOf(word))).toBe(false);
  });
});
