import { beforeAll, describe, expect, test } from "vitest";
import type { Analyser } from "../../src/dutch/analyser.ts";
import { highlight, renderFragment } from "../../src/dutch/highlight.ts";
import type { HighlightOptions } from "../../src/dutch/highlight.ts";
import { findMatches, mergeRanges } from "../../src/dutch/matches.ts";
import type { Wanted } from "../../src/dutch/matches.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});

/** Each word of the query is wanted; words between quotes as a phrase. */
function wantedOf(query: string): Wanted[] {
  return [...query.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => ({
    tokens: analyser.tokens(phrase ?? word ?? ""),
  }));
}

function show(text: string, query: string, options?: HighlightOptions): string[] {
  return highlight(text, analyser.tokens(text), wantedOf(query), options).map((fragment) =>
    renderFragment(fragment, "«", "»"),
  );
}

describe("marks", () => {
  test.each([
    ["an inflected form", "daklozen", "Voor een dakloze is er hulp", ["Voor een «dakloze» is er hulp"]],
    ["a part of a compound", "overlast", "Minder woonoverlast hier", ["Minder «woonoverlast» hier"]],
    ["a compound by its parts", "woon overlast", "Minder woonoverlast", ["Minder «woonoverlast»"]],
    ["a derived word", "evaluatie", "De pilot is geëvalueerd", ["De pilot is «geëvalueerd»"]],
    ["what is about it", "zorg", "Meer wmo en minder verkeer", ["Meer «wmo» en minder verkeer"]],
    ["a synonym", "jongeren", "Voor de jeugd", ["Voor de «jeugd»"]],
    [
      "a synonym that is a phrase",
      "wmo",
      "De wet maatschappelijke ondersteuning",
      ["De «wet» «maatschappelijke» «ondersteuning»"],
    ],
    ["an identifier under another dash", "1911-35", "Motie 1911–35 vroeg", ["Motie «1911–35» vroeg"]],
    [
      "a phrase, and not its words elsewhere",
      '"tijdelijke woningen"',
      "Woningen: tijdelijke woningen",
      ["Woningen: «tijdelijke woningen»"],
    ],
    [
      "overlapping matches as one",
      '"sociale huurwoningen" huur',
      "Voor sociale huurwoningen",
      ["Voor «sociale huurwoningen»"],
    ],
  ])("%s", (_, query, text, expected) => {
    expect(show(text, query)).toEqual(expected);
  });

  test("nothing for a near number or another word", () => {
    expect(show("Motie 1911-36 over de gezondheid", "1911-35 zon")).toEqual([]);
  });

  test("a word that is only begun", () => {
    const text = "Ruimte voor flexwoningen";
    const wanted = [{ tokens: analyser.tokens("flexw"), prefix: true }];
    expect(mergeRanges(findMatches(analyser.tokens(text), wanted))).toEqual([{ start: 12, end: 24 }]);
  });

  test("what is printed, whatever its encoding", () => {
    const text = `De ${"coördinator".normalize("NFD")} van de wĳk\u00ADraad`;
    expect(show(text, "coördinator wijkraad")).toEqual([
      `De «${"coördinator".normalize("NFD")}» van de «wĳk\u00ADraad»`,
    ]);
  });
});

describe("fragments", () => {
  const filler = "er is dit jaar nog niets over te zeggen ".repeat(10);
  const text = `Eerst de schulden. ${filler}Dan de schulden van jongeren. ${filler}Ten slotte jongeren.`;

  test("show first what answers most, in the order of the text", () => {
    expect(show(text, "schulden jongeren", { length: 40, fragments: 1 })).toEqual([
      "Dan de «schulden» van «jongeren». er is",
    ]);
    expect(show(text, "schulden jongeren", { length: 40, fragments: 2 })).toEqual([
      "Eerst de «schulden». er is dit jaar",
      "Dan de «schulden» van «jongeren». er is",
    ]);
  });

  test("keep a match whole that is longer than they are", () => {
    expect(show("Een schuldhulpverleningstraject hier", "schuld", { length: 5 })).toEqual([
      "«schuldhulpverleningstraject»",
    ]);
  });

  test("are safe to put into a page when their text is escaped", () => {
    const [fragment] = highlight("<b>schulden</b>", analyser.tokens("<b>schulden</b>"), wantedOf("schuld"));
    const escape = (plain: string): string => plain.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(fragment && renderFragment(fragment, "<mark>", "</mark>", escape)).toBe(
      "b&gt;<mark>schulden</mark>&lt;/b",
    );
  });
});

test("fragments side by side share no words, though both would have those between them", () => {
  const text =
    "wijkagent een twee Motie 1911-35 wijkagent drie vier vijf zes zeven acht negen tien wijkagent";
  const found = highlight(text, analyser.tokens(text), wantedOf("wijkagent"), { length: 30 });
  expect(found.length).toBeGreaterThan(1);
  for (const [index, { start }] of found.entries())
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
});
