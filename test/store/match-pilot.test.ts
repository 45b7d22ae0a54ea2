import { describe, expect, it } from "vitest";
import { firstOfPilot, type KnownName, matchPilots, nameKeysOf } from "../../src/store/match-pilot.ts";
import type { Register } from "../../src/source/register.ts";
import { emptyRegister } from "../../corpus/stored/readings.ts";

type Name = string | readonly [heading: string, title: string];

const keysOf = (name: Name, register: Register = emptyRegister) => {
  const [heading, title] = typeof name === "string" ? [name, name] : name;
  return nameKeysOf(heading, title, register);
};

/** Matches the names of an edition against pilots 1, 2 … that have these names. */
function match(names: readonly Name[], pilots: readonly (readonly Name[])[], register = emptyRegister) {
  const known: KnownName[] = pilots.flatMap((own, at) =>
    own.flatMap((name) => keysOf(name).map((key) => Object.assign(key, { pilot: at + 1 }))),
  );
  return matchPilots(
    names.map((name) => keysOf(name, register)),
    known,
  );
}

describe("one pilot over its editions", () => {
  it.each<[string, Name, Name]>([
    ["letter case", "Social hub", "SOCIAL HUB"],
    ["accents", "Financiële coördinator", "Financiele coordinator"],
    ["punctuation and spaces", "Re-integratie-officier", "re integratie officier"],
    ["the word Pilot before it", "Pilot schoolontbijt", "Schoolontbijt"],
    ["the word Proef before it", "Proef: Containertuintjes", "Containertuintjes"],
    ["the word Pilot twice", "Pilot Pilot Expertisepool", "Expertisepool"],
    ["an acronym that is written out", "IPTA", "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)"],
    ["an acronym in parentheses", "Re-integratie officier (RIO)", "RIO"],
    ["what it stands for alone", "RIO (re-integratie officier)", "Re-integratie officier"],
    ["an addition in parentheses", "Afvalringen (doneerringen)", "Afvalringen"],
    ["one side of a slash", "Buurtvervoer/Maatwerkvervoer", "Maatwerkvervoer"],
    ["the title where the heading is short", ["IPTA", "Aanpak jonge aanwas"], "Aanpak jonge aanwas"],
  ])("is found despite %s", (_, known, printed) => {
    expect(match([printed], [[known]])).toEqual([1]);
    expect(match([known], [[printed]])).toEqual([1]);
  });

  it.each<[string, Name, Name]>([
    ["another name that begins the same", "Flexwonen Ruimtebaan", "Flexwonen Entree"],
    ["a longer name", "Woonoverlast", "Woonoverlast in de wijk"],
    ["another addition in parentheses", "Wijkhub (Noord)", "Wijkhub (Zuid)"],
    ["another side of a slash", "Buurtvervoer/Maatwerkvervoer", "Buurtvervoer/Leerlingenvervoer"],
    ["words in parentheses that no acronym stands for", "Schoolontbijt (Meerzicht)", "Meerzicht"],
    ["a name of which Pilot is a part", "Pilotenopleiding", "Opleiding"],
    ["a name with another number", "Wijkhub 1", "Wijkhub 2"],
    ["a name with a sign that ends a word", "C# les", "C les"],
    ["a name for those above an age", "65+ fit", "65 fit"],
  ])("is not %s", (_, known, printed) => {
    expect(match([printed], [[known]])).toEqual([null]);
    expect(match([known], [[printed]])).toEqual([null]);
  });

  it("follows the heading when the title is that of another pilot", () => {
    expect(match([["Woonoverlast", "Social hub"]], [["Social hub"], ["Woonoverlast"]])).toEqual([2]);
  });

  it("gives a pilot once, to the report whose heading names it", () => {
    expect(match([["Wijkhub", "IPTA"], "IPTA"], [["IPTA"]])).toEqual([null, 1]);
  });

  it("makes a new pilot where a part of the name fits two", () => {
    expect(match(["Wijkhub"], [["Wijkhub (Noord)"], ["Wijkhub (Zuid)"]])).toEqual([null]);
  });

  it("does what people decided in the register", () => {
    const register = {
      ...emptyRegister,
      pilots: [{ name: "Daklozenpunt", aliases: ["Loket dak- en thuislozen"] }],
    };
    expect(match(["Loket dak- en thuislozen"], [["Woonoverlast"], ["Daklozenpunt"]], register)).toEqual([2]);
    expect(match(["Daklozenpunt"], [["Loket dak- en thuislozen"]], register)).toEqual([1]);
  });

  it("tells two names from each other that are longer than an index can hold", () => {
    const long = "zeer ".repeat(1000);
    expect(match([`${long} lang`], [[`${long} langer`], [`${long} lang`]])).toEqual([2]);
  });
});

describe("a pilot that stands in a reading twice", () => {
  it("is found by its heading, however it is printed", () => {
    const names = ["Woonoverlast", "IPTA", "Pilot woonoverlast", "WOONOVERLAST"];
    expect(firstOfPilot(names.map((name) => keysOf(name)))).toEqual([0, 1, 0, 0]);
  });

  it("is found by the register", () => {
    const register = { ...emptyRegister, pilots: [{ name: "RIO", aliases: ["Re-integratiehulp"] }] };
    expect(firstOfPilot(["RIO", "Re-integratiehulp"].map((name) => keysOf(name, register)))).toEqual([0, 0]);
  });

  it("is not what only shares a title or a part of the name", () => {
    expect(
      firstOfPilot([keysOf(["Wijkhub (Noord)", "Wijkhub"]), keysOf(["Wijkhub (Zuid)", "Wijkhub"])]),
    ).toEqual([0, 1]);
  });
});
