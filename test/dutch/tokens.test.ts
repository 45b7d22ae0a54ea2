import { beforeAll, describe, expect, test } from "vitest";
import type { Analyser, Token } from "../../src/dutch/analyser.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});

const keys = (text: string): string[] => analyser.tokens(text).map(({ key }) => key);
const identifiers = (text: string): string[] =>
  analyser
    .tokens(text)
    .filter(({ kind }) => kind === "identifier")
    .map(({ key }) => key);

test("a sentence becomes words and identifiers with all that search needs", () => {
  expect(analyser.tokens("Motie 1711-19A vraagt een Daklozenloket.")).toEqual([
    {
      start: 0,
      end: 5,
      text: "Motie",
      kind: "word",
      surface: "motie",
      key: "motie",
      parts: [],
      family: ["raadsmotie"],
      topics: [],
      stop: false,
      optional: false,
    },
    {
      start: 6,
      end: 14,
      text: "1711-19A",
      kind: "identifier",
      surface: "1711-19a",
      key: "#1711-19a",
      parts: [],
      family: [],
      topics: [],
      stop: false,
      optional: false,
    },
    {
      start: 15,
      end: 21,
      text: "vraagt",
      kind: "word",
      surface: "vraagt",
      key: "vraag",
      parts: [],
      family: [],
      topics: [],
      stop: false,
      optional: false,
    },
    {
      start: 22,
      end: 25,
      text: "een",
      kind: "word",
      surface: "een",
      key: "een",
      parts: [],
      family: [],
      topics: [],
      stop: true,
      optional: false,
    },
    {
      start: 26,
      end: 39,
      text: "Daklozenloket",
      kind: "word",
      surface: "daklozenloket",
      key: "daklozenloket",
      parts: ["dakloos", "loket"],
      family: [],
      topics: [
        "dienstverlening",
        "thuisloos",
        "zwerver",
        "straatslaper",
        "buitenslaper",
        "bankslaper",
        "balie",
        "meldpunt",
        "informatiepunt",
        "inlooppunt",
      ],
      stop: false,
      optional: false,
    },
  ] satisfies Token[]);
});

test("a question keeps its subject only", () => {
  const subject = analyser
    .tokens("Welke pilots van de gemeente komen uit moties?")
    .filter(({ stop, optional }) => !stop && !optional);
  expect(subject.map(({ text }) => text)).toEqual(["moties"]);
});

test("the caller says which words never narrow", async () => {
  const [token] = analyser.tokens("Rotterdam");
  expect(token?.optional).toBe(false);
  const elsewhere = await shippedAnalyser({ optionalWords: ["rotterdam"] });
  expect(elsewhere.tokens("Rotterdamse pilots").map(({ optional }) => optional)).toEqual([true, false]);
  expect(elsewhere.version).not.toBe(analyser.version);
});

describe("identifiers", () => {
  test("are the numbers of motions and memos, whole, in any case", () => {
    expect(
      identifiers("moties 1911-35, 1711-19A en 21-0642; raadsmemo's 2022-082174 (2022-089979)."),
    ).toEqual(["#1911-35", "#1711-19a", "#21-0642", "#2022-082174", "#2022-089979"]);
  });

  test("are the same under any dash", () => {
    expect(identifiers("1911‐35 1911‑35 1911–35 1911—35 1911−35")).toEqual(Array(5).fill("#1911-35"));
  });

  test("stand against letters that are not theirs", () => {
    expect(identifiers("motie1911-35")).toEqual(["#1911-35"]);
  });

  test("are not dates", () => {
    expect(identifiers("2024-01-15 15-01-2024 1-1-2024 03-2024 2024-01 2024-12")).toEqual([]);
  });

  test("are not ranges of years", () => {
    expect(identifiers("2023-2026 2023-24 2023–2024 schooljaar 2011-12")).toEqual([]);
  });

  test("are not pieces of longer numbers", () => {
    expect(identifiers("11911-35 1911-3555 079-3461234 1911-35-2 21-06421 €1.911-35")).toEqual([]);
  });
});

test("numbers keep their points and commas", () => {
  expect(keys("€ 339.225 of 1,5 miljoen in 2024.")).toEqual([
    "339.225",
    "of",
    "1,5",
    "miljoen",
    "in",
    "2024",
  ]);
});

test("hyphens, slashes and brackets part words; apostrophes inside do not", () => {
  expect(keys("wmo-regeling, doelen/resultaten (raads)memo's ‘buren’")).toEqual([
    "wmo",
    "regeling",
    "doel",
    "resultaat",
    "raad",
    "memo",
    "buur",
  ]);
});

test("composed, decomposed, ligatured and softly hyphenated words are one, each at its own place", () => {
  const text = `coördinator ${"coördinator".normalize("NFD")} COÖRDINATOR co\u00ADordi\u00ADnator wijk wĳk`;
  const tokens = analyser.tokens(text);
  expect(tokens.map(({ key }) => key)).toEqual([
    "coordinator",
    "coordinator",
    "coordinator",
    "coordinator",
    "wijk",
    "wijk",
  ]);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(({ text }) => text));
  expect(tokens.map(({ text }) => text)).toEqual(text.split(" "));
});

describe("phrases that mean the same as a word", () => {
  test("lend it to their words", () => {
    const tokens = analyser.tokens("de Wet maatschappelijke ondersteuning en maatschappelijke opvang");
    expect(tokens.filter(({ family }) => family.includes("wmo")).map(({ text }) => text)).toEqual([
      "Wet",
      "maatschappelijke",
      "ondersteuning",
    ]);
  });

  test("are known in any form", () => {
    const [first] = analyser.tokens("openbare vervoer");
    expect(first?.family).toContain("ov");
  });
});

test("the version is the same for the same rules, words and dictionary", async () => {
  expect((await shippedAnalyser()).version).toBe(analyser.version);
});
