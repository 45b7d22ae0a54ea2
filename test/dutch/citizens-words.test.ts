import { beforeAll, describe, expect, it } from "vitest";
import { meets, type Analyser, type Token } from "../../src/dutch/analyser.ts";
import { synonyms } from "../../src/dutch/synonyms.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});

/** Whether a word of one text means a word of the other. */
const mean = (one: string, other: string): boolean => {
  const telling = (text: string): Token[] => analyser.tokens(text).filter(({ stop }) => !stop);
  return telling(one).some((a) => telling(other).some((b) => meets(a, b)));
};

describe("words of citizens and of councils", () => {
  // Of two phrases, neither finds the other: each finds the words of its group.
  it("each word meets all of its group", () => {
    const isWord = (member: string): boolean => analyser.tokens(member).length === 1;
    const apart = synonyms.flatMap((group) =>
      group.flatMap((one, index) =>
        group
          .slice(index + 1)
          .flatMap((other) =>
            mean(one, other) || !(isWord(one) || isWord(other)) ? [] : [`${one} | ${other}`],
          ),
      ),
    );
    expect(apart).toEqual([]);
  });

  it.each([
    ["afval", "rommel op straat", "troep"],
    ["wonen", "huizentekort", "woningnood"],
    ["zorg", "poetshulp", "huishoudelijke hulp"],
    ["jeugd", "jeugdhonk", "ontmoetingsplek"],
    ["schulden", "geldstress", "geldzorgen"],
    ["veiligheid", "vrijlating", "ex-gedetineerde"],
    ["vervoer", "halte", "bushalte"],
    ["groen", "onttegelen", "ontstenen"],
    ["werk", "re-integratie", "resocialisatie"],
    ["onderwijs", "sbo", "speciaal onderwijs"],
    ["inspraak", "burgerparticipatie", "meedenken"],
    ["dakloosheid", "postadres", "briefadres"],
    ["afkortingen", "pga", "persoonsgerichte aanpak"],
    ["afkortingen", "jgz", "jeugdgezondheidszorg"],
  ])("%s: “%s” finds “%s”", (_field, one, other) => {
    expect(mean(one, other)).toBe(true);
  });

  it.each([
    ["huurder", "inwoner"],
    ["werkgever", "bedrijf"],
    ["partner", "relatie"],
    ["school", "kinderopvang"],
    ["politie", "brandweer"],
    ["fiets", "auto"],
    ["tuin", "park"],
    ["jongere", "kind"],
    ["schuld", "uitkering"],
    ["dakloos", "vluchteling"],
    ["gevangenis", "ziekenhuis"],
    ["buurtbus", "belasting"],
  ])("“%s” does not find “%s”", (one, other) => {
    expect(mean(one, other)).toBe(false);
  });
});
