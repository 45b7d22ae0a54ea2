import { beforeAll, describe, expect, test } from "vitest";
import { createLexicon, type Lexicon } from "../../src/dutch/lexicon.ts";
import { loadDictionary } from "../../src/import/reader.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = createLexicon(await loadDictionary());
});

const unknownOf = (words: string): string[] => words.split(/\s+/).filter((word) => !lexicon.known(word));
const knownOf = (words: string): string[] => words.split(/\s+/).filter((word) => lexicon.known(word));

describe("a word is known", () => {
  test("when the dictionary lists it or one of its inflections follows from a rule", () => {
    expect(
      unknownOf("motie moties huis huizen huisje financieel financiële geëvalueerd foto's zwakste"),
    ).toEqual([]);
  });

  test("when a prefix is licensed before it", () => {
    expect(unknownOf("aangenomen uitvoeren meegenomen doorverwezen allerbelangrijkste")).toEqual([]);
  });

  test("when it is a licensed compound", () => {
    expect(
      unknownOf(
        "woonoverlast huurwoningen statiegeldproducten omgevingsvergunning verhuispremies rijkssubsidie",
      ),
    ).toEqual([]);
  });

  test("when it is joined by hyphens from known words", () => {
    expect(lexicon.known("veiligheids-scan")).toBe(true);
    expect(lexicon.known("veiligheids-scxn")).toBe(false);
  });

  test("under a capital, in capitals, decomposed, with a ligature or a soft hyphen", () => {
    expect(unknownOf("Gemeente GEMEENTE Coördinator COÖRDINATOR IJs ĳs")).toEqual([]);
    expect(lexicon.known("coördinator".normalize("NFD"))).toBe(true);
    expect(lexicon.known("gemeen\u00ADte")).toBe(true);
    expect(lexicon.known("foto’s")).toBe(true);
  });
});

describe("a word is not known", () => {
  test("when an accent is missing or wrong", () => {
    expect(knownOf("financiéle geinformeerd geevalueerd beéindigen potentiéle coordinator")).toEqual([]);
  });

  test("when OCR damaged it", () => {
    expect(knownOf("codrdinator feetizel boves gerneente wonlng")).toEqual([]);
  });

  test("when it is a name without its capital", () => {
    expect(unknownOf("Zoetermeer ZOETERMEER IJsland Rotterdam")).toEqual([]);
    expect(knownOf("zoetermeer ijsland rotterdam Ijsland")).toEqual([]);
  });

  test("when it is listed only beside another word", () => {
    expect(knownOf("dovemans")).toEqual([]);
  });

  test("when it is empty or only a hyphen", () => {
    expect([lexicon.known(""), lexicon.known("-"), lexicon.known("--")]).toEqual([false, false, false]);
  });
});

test("the version names the contents", async () => {
  const source = await loadDictionary();
  expect(createLexicon(source).version).toBe(lexicon.version);
  expect(createLexicon({ ...source, dic: `${source.dic}nieuwwoordje\n` }).version).not.toBe(lexicon.version);
});
