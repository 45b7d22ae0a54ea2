import { expect, test } from "vitest";
import { readAnswerWithDoubt } from "../../../src/report/values/read-answer.ts";
import { readPeriodWithDoubt } from "../../../src/report/values/read-period.ts";

test.each([
  ["juni 2025, december 2026", "TWO_VALUES"],
  ["Q1 2025: start bouw. Q3 2026: oplevering.", "TWO_VALUES"],
  ["Nog niet bekend, wellicht eind 2026", "WORDS_LEFT"],
  ["31 december 2026, of eerder als het geld op is", "WORDS_LEFT"],
  ["1 januari 2025, looptijd twee jaar", "WORDS_LEFT"],
  ["31 december 2025, verlengd met een jaar", "WORDS_LEFT"],
  ["kerst 2026", "KIND_MISFIT"],
  ["sinterklaas 2026", "WORDS_LEFT"],
  ["1 maart 2026 of 1 mei 2026", "TWO_VALUES"],
  ["juni of juli 2026", "TWO_VALUES"],
  ["de eerste helft van 2026, naar verwachting in april", "WORDS_LEFT"],
  ["1 mei 2025 + 24 maanden", "WORDS_LEFT"],
  ["april, juni en september 2026", "TWO_VALUES"],
  ["eind 2026 / begin 2027", "TWO_VALUES"],
  ["30 juni 2026 met uitloop naar 30 september 2026", "WORDS_LEFT"],
  ["maart, april 2026", "TWO_VALUES"],
  ["na de verkiezingen van maart 2026", "WORDS_LEFT"],
  ["voor de oplevering in mei 2026", "WORDS_LEFT"],
  ["pilot 1 mei 2026", "WORDS_LEFT"],
  ["van de proef: n.t.b.", "WORDS_LEFT"],
  ["31 februari 2026", "KIND_MISFIT"],
  ["kwartaal 2026", "KIND_MISFIT"],
  ["juli 202G", "KIND_MISFIT"],
  ["drie maanden na 1 mei 2026", "KIND_MISFIT"],
  ["3l-12-2026", "FIGURE_REPAIRED"],
  ["Ade kwartaal 2026", "FIGURE_REPAIRED"],
])("the moment in %j is in doubt: %s", (text, reason) => {
  expect(readPeriodWithDoubt(text).doubts).toEqual([reason]);
});

test.each([
  "31 december 2025",
  "31 december 2025, verlengd tot 31 december 2026",
  "31 december 2025 (optie tot verlenging)",
  "15 april 2026 (collegevergadering)",
  "2025 (derde kwartaal)",
  "Nog niet bekend",
  "jaarlijks",
  "eind volgend jaar",
  "in de loop van 2026",
  "naar verwachting eind 2026",
])("the moment in %j is in no doubt", (text) => {
  expect(readPeriodWithDoubt(text).doubts).toEqual([]);
});

test.each([
  ["successful", "De eerste ervaringen zijn positief. De doelen zijn niet gehaald.", "TWO_VALUES"],
  ["successful", "☒ Ja ☒ Nee", "TWO_VALUES"],
  [
    "successful",
    "De pilot is goed ontvangen, maar heeft de achterstanden niet weten in te lopen.",
    "WORDS_LEFT",
  ],
  ["successful", "De overlastmeldingen namen met 40% af, terwijl 20% was beoogd.", "WORDS_LEFT"],
  ["successful", "Het streven was 100 deelnemers, het werden er 64.", "WORDS_LEFT"],
  ["successful", "Over de doelen is gesproken met de bewoners.", "WORDS_LEFT"],
  ["successful", "De samenwerking met de politie verliep prima.", "WORDS_LEFT"],
  ["successful", "Bewoners zijn niet tevreden.", "WORDS_LEFT"],
  ["successful", "Het verloop vergt gewenning, al bleef de deelname van jongeren achter.", "WORDS_LEFT"],
  [
    "successful",
    "Van de dertig leerlingen hebben er negen een baan, wat minder is dan ons doel.",
    "WORDS_LEFT",
  ],
  ["policyChange", "Het beleid is nog niet aangepast. Dat gebeurt nu wel.", "TWO_VALUES"],
  ["policyChange", "De drempel is sinds mei een andere.", "WORDS_LEFT"],
  ["financialConsequence", "Er is een extra kracht bij gekomen.", "WORDS_LEFT"],
  ["successful", "De start van de proef verliep goed.", "WORDS_LEFT"],
  ["financialConsequence", "De provincie verstrekte een subsidie van € 50.000.", "WORDS_LEFT"],
] as const)("the answer to %s, %j, is in doubt: %s", (question, text, reason) => {
  expect(readAnswerWithDoubt(text, question).doubts).toEqual([reason]);
});

test.each([
  ["Driekwart van de doelen is gehaald: een geslaagde pilot.", "Proef Grutto", "PARTLY", "TWO_VALUES"],
  [
    "De helft van de doelen is gehaald en daarmee is de proef mislukt.",
    "Proef Grutto",
    "PARTLY",
    "TWO_VALUES",
  ],
  ["Het project Warme Truien was in 2019 een groot succes.", "Proef Grutto", "NOT_STATED", "WORDS_LEFT"],
  ["De pilot in Almere is mislukt.", "Proef Grutto", "NO", "WORDS_LEFT"],
  ["Succesvol Ouder is nog bezig.", "Succesvol Ouder Worden (SOW)", "NOT_YET_KNOWN", null],
  ["De pilot ‘Geslaagd naar school’ loopt nog.", "Pilot Geslaagd naar school", "NOT_YET_KNOWN", null],
  ["Het project Warme Truien is een groot succes.", "Warme truien voor iedereen", "YES", null],
  ["De pilot is geslaagd, maar niet alle doelen zijn gehaald.", "Proef Grutto", "PARTLY", null],
] as const)("the answer %j in the report on %s is %s, in doubt: %s", (text, title, verdict, reason) => {
  const { answer, doubts } = readAnswerWithDoubt(text, "successful", { municipality: null, title });
  expect([answer.verdict, doubts]).toEqual([verdict, reason === null ? [] : [reason]]);
});

test.each([
  "Ja. De doelen zijn gehaald, al was de opkomst niet goed.",
  "Ja / Nee",
  "De samenwerking verliep stroef, maar de proef is geslaagd.",
  "Dat is goed verlopen.",
  "In 2025 zijn 312 adviezen gegeven.",
  "Nog niet bekend. De evaluatie volgt.",
])("the answer %j is in no doubt", (text) => {
  expect(readAnswerWithDoubt(text, "successful").doubts).toEqual([]);
});

test("a municipality that pays is known by its name in its own report, and is another elsewhere", () => {
  const paid = (municipality: string): [string, number] => {
    const { answer, doubts } = readAnswerWithDoubt(
      "De kosten worden betaald door Veldermeer.",
      "financialConsequence",
      { municipality, title: null },
    );
    return [answer.verdict, doubts.length];
  };
  expect(paid("Veldermeer")).toEqual(["YES", 0]);
  expect(paid("Molenwaard")).toEqual(["NO", 1]);
});
