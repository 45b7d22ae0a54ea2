import { beforeAll, describe, expect, it } from "vitest";
import { meets, type Analyser, type Token } from "../../src/dutch/analyser.ts";
import { dutchVocabulary } from "../../src/dutch/vocabulary.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

const { synonyms, topics } = dutchVocabulary;

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});

/** Whether a word of one text means a word of the other. */
const mean = (one: string, other: string): boolean => {
  const telling = (text: string): Token[] => analyser.tokens(text).filter(({ stop }) => !stop);
  return telling(one).some((a) => telling(other).some((b) => meets(a, b)));
};

/** Whether who asks for one finds the other by what it is about. */
const finds = (asked: string, printed: string): boolean => {
  const keys = analyser.tokens(asked).map(({ key }) => key);
  return analyser.tokens(printed).some(({ topics: about }) => keys.every((key) => about.includes(key)));
};

describe("what words are about", () => {
  it("every member is found by its topic", () => {
    const wrong = topics.flatMap(({ topic, members }) =>
      members.flatMap((member) => {
        const isFound = finds(topic, member) || mean(topic, member);
        return isFound ? [] : [`${topic} | ${member}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["zorg", "wmo"],
    ["zorg", "huishoudelijke ondersteuning"],
    ["afval", "statiegeldflesjes"],
    ["wonen", "huurwoning"],
    ["criminaliteit", "recidive"],
    ["mobiliteit", "deeltaxi"],
    ["groen", "achtertuin"],
    ["armoede", "huurachterstand"],
    ["onderwijs", "leerlingen"],
    ["klimaat", "regenton"],
    ["digitaal", "beeldbellen"],
    ["participatie", "gelote inwoners"],
    ["economie", "horeca"],
    ["dier", "muskusrat"],
    ["evenement", "braderie"],
    ["ouderen", "verpleeghuis"],
    ["nieuwkomers", "vluchtelingenwerk"],
  ])("“%s” finds “%s”, and not the other way round", (topic, word) => {
    expect([finds(topic, word), finds(word, topic) || mean(word, topic)]).toEqual([true, false]);
  });

  it.each([
    ["zorg", "maatwerkvervoer"],
    ["energie", "energiek"],
    ["dier", "dierbaar"],
    ["vrijwilliger", "maatwerk"],
    ["onderwijs", "college"],
    ["natuur", "bij"],
    ["zorg", "zorgvuldig"],
    ["wonen", "inwoner"],
    ["armoede", "subsidie"],
    ["sport", "spoor"],
  ])("“%s” does not find “%s”", (topic, word) => {
    expect(finds(topic, word) || mean(topic, word)).toBe(false);
  });
});

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
    ["overlast", "seksuele intimidatie", "straatintimidatie"],
    ["energie", "warmtecoach", "energiecoach"],
    ["groen", "minibos", "voedselbos"],
    ["wonen", "huurschuld", "huurachterstand"],
    ["sport", "beweegcoach", "buurtsportcoach"],
    ["afkortingen", "jgz", "jeugdgezondheidszorg"],
    ["afkortingen", "wgs", "wet gemeentelijke schuldhulpverlening"],
    ["afkortingen", "vso", "voortgezet speciaal onderwijs"],
    ["afkortingen", "woz", "waardering onroerende zaken"],
    ["afval", "glasbak", "glascontainer"],
    ["water", "rioolheffing", "rioolbelasting"],
    ["zorg", "traplift", "woningaanpassing"],
    ["jeugd", "jongerenraad", "kinderraad"],
    ["onderwijs", "leerplichtambtenaar", "spijbelambtenaar"],
    ["schulden", "beslagvrije voet", "beslagvrij inkomen"],
    ["werk", "proefplaatsing", "proefbaan"],
    ["wonen", "huurtoeslag", "huursubsidie"],
    ["verkeer", "verkeersdrempel", "drempel"],
    ["veiligheid", "wietplantage", "hennepkwekerij"],
    ["energie", "stadswarmte", "warmtenet"],
    ["participatie", "wijkraad", "dorpsraad"],
    ["raad", "inspreken", "inspreekrecht"],
    ["geld", "eenmalig", "incidenteel"],
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
    ["huurtoeslag", "zorgtoeslag"],
    ["glasbak", "oud papier"],
    ["riool", "regenwater"],
    ["windmolen", "zonnepark"],
    ["traplift", "rollator"],
    ["structureel", "incidenteel"],
    ["koopwoning", "huurwoning"],
    ["leerplicht", "huiswerkklas"],
    ["raadsvergadering", "wijkraad"],
  ])("“%s” does not find “%s”", (one, other) => {
    expect(mean(one, other)).toBe(false);
  });
});
