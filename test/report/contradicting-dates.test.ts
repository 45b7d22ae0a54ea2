import { beforeAll, expect, test } from "vitest";
import { loadLexicon, createReader, type Reader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { openBytes } from "../../src/source/open-source.ts";

let reader: Reader;
beforeAll(async () => {
  reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
});

const contradicted = async (start: string, end: string, evaluation: string): Promise<string[]> => {
  const text = `Bijlage pilots

Zwerfboekenkast
Korte omschrijving
Buurtgenoten ruilen boeken op het plein.
Data
Startdatum
${start}
Einddatum
${end}
Evaluatiemoment
${evaluation}
Uitkomst evaluatie
Pilot succesvol? Zijn de vooraf gestelde doelen/resultaten gehaald?
Ja
`;
  const { reading } = reader.readBest(await openBytes("b.txt", Buffer.from(text), reader.printed), null);
  return (reading.reports[0]?.doubts ?? [])
    .filter(({ reason }) => reason === "DATES_CONTRADICT")
    .map(({ field }) => field);
};

test.for([
  ["3 maart 2026", "3 maart 2025", "onbekend", ["start", "end"]],
  ["Q3 2026", "eind 2025", "onbekend", ["start", "end"]],
  ["najaar 2025", "2027", "1 juli 2024", ["start", "evaluationMoment"]],
  ["2026", "juni 2024", "najaar 2024", ["start", "end", "evaluationMoment"]],
  ["medio 2025", "begin 2025", "onbekend", ["start", "end"]],
  // On some of the days that they can be these fit.
  ["2025", "1 januari 2025", "2025", []],
  ["najaar 2025", "november 2025", "oktober 2025", []],
  ["1 mei 2025", "na 1 april 2024", "onbekend", []],
  ["1 mei 2025", "nog niet bekend", "jaarlijks", []],
] as const)("start %s, end %s, evaluation %s: %j contradict", async ([start, end, evaluation, fields]) => {
  expect(await contradicted(start, end, evaluation)).toEqual(fields);
});
