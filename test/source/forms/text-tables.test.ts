import { strToU8 } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { createReader, loadLexicon, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import type { Reading } from "../../../src/report/report.ts";
import { runningLines } from "../../../src/source/forms/text/running-lines.ts";
import { openBytes } from "../../../src/source/open-source.ts";

const title = "Bijlage 3 Overzicht van pilots\nDeze bijlage zegt van iedere pilot hoe het ervoor staat.\n";

const buurtbus = {
  name: "Buurtbus",
  description: "Een kleine bus rijdt iedere avond vier keer langs de dorpen en het station.",
  goal: "Inwoners zonder auto komen vaker buiten en ontmoeten elkaar onderweg.",
  start: "1 mei 2024",
  end: "1 mei 2026",
  successful: "Ja, er stappen tien mensen per rit in.",
  policyChange: "Nog niet bekend.",
};
const geveltuin = {
  name: "Geveltuin",
  description: "Bewoners vervangen de tegels voor hun huis door planten.",
  goal: "Koelere straten in de zomer.",
  start: "maart 2025",
  end: "maart 2027",
  successful: "Nog niet bekend.",
  policyChange: "Nee.",
};

const printed = [
  "Pilot",
  "Omschrijving",
  "Doel",
  "Startdatum",
  "Einddatum",
  "Is de pilot geslaagd?",
  "Moet het beleid worden aangepast?",
];

const texts = {
  "labels beside the first line of their values": `
Buurtbus

Omschrijving         Een kleine bus rijdt iedere avond vier keer
                     langs de dorpen en het station.
Doel                 Inwoners zonder auto komen vaker buiten en
                     ontmoeten elkaar onderweg.
Startdatum           1 mei 2024
Einddatum            1 mei 2026
Is de pilot          Ja, er stappen tien mensen per rit in.
geslaagd?
Moet het beleid      Nog niet bekend.
worden aangepast?


Geveltuin

Omschrijving         Bewoners vervangen de tegels voor hun huis
                     door planten.
Doel                 Koelere straten in de zomer.
Startdatum           maart 2025
Einddatum            maart 2027
Is de pilot          Nog niet bekend.
geslaagd?
Moet het beleid      Nee.
worden aangepast?
`,
  "labels beside the middle of their values, and a page within one": `

   Buurtbus
                     Een kleine bus rijdt iedere avond vier keer
Omschrijving
                     langs de dorpen en het station.
                     Inwoners zonder auto komen vaker buiten en
Doel
\fontmoeten elkaar onderweg.
Startdatum           1 mei 2024
Einddatum            1 mei 2026
Is de pilot
                     Ja, er stappen tien mensen per rit in.
geslaagd?
Moet het beleid
                     Nog niet bekend.
worden aangepast?


   Geveltuin
                     Bewoners vervangen de tegels voor hun huis
Omschrijving
                     door planten.
Doel                 Koelere straten in de zomer.
Startdatum           maart 2025
Einddatum            maart 2027
Is de pilot
                     Nog niet bekend.
geslaagd?
Moet het beleid
                     Nee.
worden aangepast?
`.replace("\fontmoeten", "\f                     ontmoeten"),
  "two labels with their values in a row": `

Buurtbus
Omschrijving      Een kleine bus rijdt iedere avond vier keer langs de dorpen en het
                  station.
Doel              Inwoners zonder auto komen vaker buiten en ontmoeten elkaar
                  onderweg.
Startdatum        1 mei 2024                Einddatum         1 mei 2026
Is de pilot       Ja, er stappen tien       Moet het beleid   Nog niet bekend.
geslaagd?         mensen per rit in.        worden
                                            aangepast?


Geveltuin
Omschrijving      Bewoners vervangen de tegels voor hun huis door planten.
Doel              Koelere straten in de zomer.
Startdatum        maart 2025                Einddatum         maart 2027
Is de pilot       Nog niet bekend.          Moet het beleid   Nee.
geslaagd?                                   worden
                                            aangepast?
`,
  "a pilot in each row": `
Pilot        Omschrijving               Doel                    Startdatum   Einddatum   Is de pilot           Moet het beleid
                                                                                         geslaagd?             worden aangepast?
Buurtbus     Een kleine bus rijdt       Inwoners zonder auto    1 mei        1 mei       Ja, er stappen tien   Nog niet bekend.
             iedere avond vier keer     komen vaker buiten en   2024         2026        mensen per rit in.
             langs de dorpen en het     ontmoeten elkaar
             station.                   onderweg.
Geveltuin    Bewoners vervangen de      Koelere straten in de   maart        maart       Nog niet bekend.      Nee.
             tegels voor hun huis       zomer.                  2025         2027
             door planten.
`,
  "a pilot in each column": `

                      Buurtbus                        Geveltuin

Omschrijving          Een kleine bus rijdt iedere     Bewoners vervangen de tegels
                      avond vier keer langs de        voor hun huis door planten.
                      dorpen en het station.

Doel                  Inwoners zonder auto komen      Koelere straten in de zomer.
                      vaker buiten en ontmoeten
                      elkaar onderweg.

Startdatum            1 mei 2024                      maart 2025

Einddatum             1 mei 2026                      maart 2027

Is de pilot           Ja, er stappen tien mensen      Nog niet bekend.
geslaagd?             per rit in.

Moet het beleid       Nog niet bekend.                Nee.
worden aangepast?
`,
  "cards beside each other, labels above their values": `

   Buurtbus                                           Geveltuin
   Omschrijving                                       Omschrijving
   Een kleine bus rijdt iedere avond vier keer        Bewoners vervangen de tegels voor hun
   langs de dorpen en het station.                    huis door planten.
   Doel                                               Doel
   Inwoners zonder auto komen vaker buiten en         Koelere straten in de zomer.
   ontmoeten elkaar onderweg.                         Startdatum            Einddatum
   Startdatum            Einddatum                    maart 2025            maart 2027
   1 mei 2024            1 mei 2026                   Is de pilot geslaagd?
   Is de pilot geslaagd?                              Nog niet bekend.
   Ja, er stappen tien mensen per rit in.             Moet het beleid worden aangepast?
   Moet het beleid worden aangepast?                  Nee.
   Nog niet bekend.
`,
  "a pilot in each row, each cell a paragraph behind those of the heads": [
    printed.join("\n\n"),
    ...[buurtbus, geveltuin].map((pilot) => Object.values(pilot).join("\n\n").replace("voor", "\nvoor")),
  ].join("\n\n"),
  "cells that a browser copied, a pilot in each row": [
    printed,
    ...[buurtbus, geveltuin].map((pilot) => Object.values(pilot)),
  ]
    .map((row) => row.join("\t"))
    .join("\n"),
  "cells that a browser copied, a pilot in each column": printed
    .map((label, at) =>
      [at === 0 ? "" : label, ...[buurtbus, geveltuin].map((pilot) => Object.values(pilot)[at])].join("\t"),
    )
    .join("\n"),
};

const valuesIn = ({ reports }: Pick<Reading, "reports">): object[] =>
  reports.map(({ pilot, description, goal, start, end, successful, policyChange }) => ({
    name: pilot.name,
    description,
    goal,
    start: start?.text,
    end: end?.text,
    successful: successful.text,
    policyChange: policyChange.text,
  }));

describe("a table in a text", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });
  const read = async (text: string): Promise<Reading> =>
    reader.readBest(await openBytes("bijlage.txt", strToU8(title + text), reader.printed), null).reading;

  test.each(Object.entries(texts))("%s", async (_, text) => {
    expect(valuesIn(await read(text))).toEqual([buurtbus, geveltuin]);
  });

  test("above which a browser printed the moment has that on no page; a date that is a value stays", () => {
    const printed = (top: string) =>
      ["Omschrijving", "Doel"].map((below) => [top, "", below, "Betere lucht."]);
    const runs = (top: string) => runningLines(printed(top)).map((places) => places.has(0));
    expect(runs("11/30/26, 6:25 PM          Pilots in de dorpen | gemeente Ede")).toEqual([true, true]);
    expect(runs("30-11-2026 18:25           Pilots in de dorpen | gemeente Ede")).toEqual([true, true]);
    expect(runs("30-11-2026")).toEqual([false, false]);
  });

  test("whose cells run into each other is read with a doubt at each of the two", async () => {
    const { reports } = await read(
      texts["a pilot in each row"].replace("avond vier keer     komen", "avond, vier keer of komen"),
    );
    expect(reports[0]?.doubts.map(({ field, reason }) => [field, reason])).toEqual(
      expect.arrayContaining([
        ["description", "TWO_READINGS"],
        ["goal", "TWO_READINGS"],
      ]),
    );
  });

  test("whose cells are paragraphs, of which one of a row is lost, has a doubt at each value of the row", async () => {
    const { reports } = await read(
      `${texts["a pilot in each row, each cell a paragraph behind those of the heads"]}\n\nDeelauto\n\n${Object.values(
        geveltuin,
      )
        .slice(2)
        .join("\n\n")}`,
    );
    expect(valuesIn({ reports: reports.slice(0, 2) })).toEqual([buurtbus, geveltuin]);
    const doubted = new Set(reports[2]?.doubts.map(({ field }) => field));
    for (const field of ["goal", "start", "end", "successful", "policyChange"] as const)
      expect([field, doubted.has(field)]).toEqual([field, true]);
  });

  test("whose names run into each other has a doubt at each name", async () => {
    const table = texts["a pilot in each column"];
    const below = table.replace(
      / {22}Buurtbus {24}Geveltuin/u,
      `${" ".repeat(22)}Deelauto${" ".repeat(14)}Loket bij supermarkt`,
    );
    const { reports } = await read(
      `${table}\n\n${below.trimStart().padStart(below.trimStart().length + 22)}`,
    );
    const right = ["Buurtbus", "Geveltuin", "Deelauto", "Loket bij supermarkt"];
    expect(reports.map(({ pilot }) => pilot.name).slice(0, 2)).toEqual(right.slice(0, 2));
    const others = reports.slice(2);
    expect(others).toHaveLength(2);
    for (const { pilot, doubts } of others)
      expect([pilot.name, doubts.some(({ field }) => field === "pilot")]).toEqual([pilot.name, true]);
  });

  const deelauto = { ...geveltuin, name: "Deelauto", description: "Buren delen samen een auto." };
  const asPage = (pilot: typeof buurtbus): string => {
    const [name = "", description = "", goal = "", start = "", end = "", ...answers] = Object.values(pilot);
    const sections = { Omschrijving: description, Portefeuillehouder: "Wonen", Doel: goal };
    return [
      name,
      ...Object.entries(sections).flat(),
      `Startdatum\n${start}\nEinddatum\n${end}\nTerugblik`,
      ...printed.slice(5).flatMap((label, at) => [label, answers[at] ?? ""]),
      "[Deel deze pilot]",
    ].join("\n");
  };

  test("beside it: headings and buttons that all pilots have, right below a value, are no part of it", async () => {
    const pilots = [buurtbus, geveltuin, deelauto];
    expect(valuesIn(await read(`\n${pilots.map(asPage).join("\n\n")}`))).toEqual(pilots);
  });

  test("beside it: a pilot whose name is too long for one is called by no value of it", async () => {
    const long =
      "Late hulp in de buurt waarbij de huisarts en het wijkteam en de politie op dinsdag samen aan tafel zitten";
    const pilots = [buurtbus, geveltuin, { ...deelauto, name: long }, { ...deelauto, name: "Buurtloket" }];
    const { reports } = await read(`\n${pilots.map(asPage).join("\n\n")}`);
    const names = reports.map(({ pilot, doubts }) =>
      doubts.some(({ field }) => field === "pilot") ? null : pilot.name,
    );
    expect(names).toEqual(["Buurtbus", "Geveltuin", null, "Buurtloket"]);
  });

  test("with facts beside each other, of which one runs into the next, has a doubt there", async () => {
    const facts = (name: string, description: string): string => `

${name}

Omschrijving                       Startdatum         Einddatum
${description}
Is de pilot geslaagd?              Doel               Moet het beleid worden aangepast?
Nog niet bekend.                   Koelere straten.   Nee.
`;
    const text = [
      facts("Buurtbus", "Een kleine bus rijdt.              1 mei 2024         1 mei 2026"),
      facts("Geveltuin", "Planten in iedere straat 2025                         maart 2027"),
    ].join("");
    const { reports } = await read(text);
    const values = reports.map(({ description, doubts }) => [
      description,
      doubts.some(({ field }) => field === "description"),
    ]);
    expect(values).toEqual([
      ["Een kleine bus rijdt.", false],
      ["Planten in iedere straat 2025", true],
    ]);
  });

  test("between sections that have a text and no columns is read with them", async () => {
    const section = (name: string, goal: string): string => `


${name}

Gegevens van de pilot

Startdatum                    1 mei 2024
Einddatum                     1 mei 2026

Doel

${goal}

Bevindingen

Is de pilot geslaagd?         Nog niet bekend.
Moet het beleid               Nee.
worden aangepast?
`;
    const goals = [
      "Dorpen maken zelf keuzes. Het wordt er drukker en gezelliger.",
      "Koelere straten in de zomer, en minder\nwater in de kelders.",
    ];
    const { reports } = await read(
      goals.map((goal, at) => section(["Buurtbus", "Geveltuin"][at] ?? "", goal)).join(""),
    );
    expect(reports.map(({ goal }) => goal)).toEqual(goals.map((goal) => goal.replace("\n", " ")));
    expect(reports.map(({ end, policyChange }) => [end?.text, policyChange.text])).toEqual([
      ["1 mei 2026", "Nee."],
      ["1 mei 2026", "Nee."],
    ]);
  });
});
