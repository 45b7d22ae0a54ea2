import { beforeAll, describe, expect, it } from "vitest";
import { createReader, loadLexicon, type Reader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { openBytes } from "../../src/source/open-source.ts";
import type { Report } from "../../src/report/report.ts";

const pilots = [
  {
    name: "Groene daken in het centrum",
    description: "Eigenaren van platte daken kunnen sedum laten leggen met korting.",
    goal: "Minder wateroverlast bij hoosbuien.",
    programme: "3. Klimaat",
    start: "2e kwartaal 2023",
    end: "4e kwartaal 2025",
    successful: "Ja, 3.000 vierkante meter dak is groen.",
  },
  {
    name: "Huiskamer voor statushouders",
    description: "In een leeg winkelpand drinken statushouders en buurtbewoners samen koffie.",
    goal: "Sneller Nederlands leren.",
    programme: "3. Klimaat",
    start: "1 maart 2024",
    end: "1 maart 2025",
    successful: "Gedeeltelijk, de opkomst wisselde.",
  },
];
type Pilot = (typeof pilots)[number];

/** The sections of a pilot, each with its labels; null is a section that is its own label. */
const sections = (pilot: Pilot): [string, [string | null, string][]][] => [
  ["Inhoud van de pilot", [[null, pilot.description]]],
  ["Doelstelling", [[null, pilot.goal]]],
  ["Programma en portefeuille", [["Programma", pilot.programme]]],
  [
    "Tijdpad",
    [
      ["Startdatum", pilot.start],
      ["Einddatum", pilot.end],
    ],
  ],
  ["Uitkomsten", [["Is de pilot succesvol?", pilot.successful]]],
];

const asText = (number: (at: number) => string): string =>
  `Bijlage 5 Evaluatie pilots\n\n${pilots
    .map(
      (pilot) =>
        `\n\n${pilot.name}\n\n${sections(pilot)
          .map(
            ([heading, rows], at) =>
              `${number(at)} ${heading}\n\n${rows.map(([label, value]) => `${label === null ? "" : `${label}\n`}${value}\n`).join("\n")}\n`,
          )
          .join("")}`,
    )
    .join("")}`;

const asHtml = (): string =>
  `<!DOCTYPE html><html><body><h1>Bijlage 5 Evaluatie pilots</h1>${pilots
    .map(
      (pilot) =>
        `<h2>${pilot.name}</h2>${sections(pilot)
          .map(
            ([heading, rows], at) =>
              `<h3>${at + 1}. ${heading}</h3>${rows
                .map(([label, value]) =>
                  label === null
                    ? `<p>${value}</p>`
                    : `<table><tr><th>${label}</th><td>${value}</td></tr></table>`,
                )
                .join("")}`,
          )
          .join("")}`,
    )
    .join("")}</body></html>`;

describe("headings that count from one in each pilot", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });
  const read = async (file: string): Promise<readonly Report[]> =>
    reader.readBest(await openBytes("bijlage", Buffer.from(file), reader.printed), null).reading.reports;

  it.each([
    ["text, 1.", asText((at) => `${at + 1}.`)],
    ["text, 1)", asText((at) => `${at + 1})`)],
    ["text, 1", asText((at) => `${at + 1}`)],
    ["HTML", asHtml()],
  ])("are read without their numbers, and a programme keeps its own (%s)", async (_, file) => {
    const reports = await read(file);
    expect(
      reports.map(({ pilot, description, goal, programme, start, end, successful }) => ({
        name: pilot.name,
        description,
        goal,
        programme: programme && `${programme.number}. ${programme.name}`,
        start: start?.text,
        end: end?.text,
        successful: successful.text,
      })),
    ).toEqual(pilots);
  });

  it("are read without their numbers below a table of contents that prints them as headings", async () => {
    const names = ["Buurtbus", "Groene daken", "Huiskamer"];
    const contents = names.map((name, at) => `<h4>2.${at + 1} ${name}${".".repeat(60)}${at + 3}</h4>`);
    const chapters = names.map(
      (name, at) =>
        `<h3>2.${at + 1} ${name}</h3><table><tr><th>Startdatum</th><td>1 maart 2024</td></tr>
        <tr><th>Doel/beoogd resultaat</th><td>Meer reizigers en minder auto’s.</td></tr>
        <tr><th>Pilot succesvol?</th><td>Ja, het doel is gehaald.</td></tr></table>`,
    );
    const reports = await read(
      `<!DOCTYPE html><html><body><h1>Bijlage 4: Monitoring evaluatie Pilots</h1>${contents.join("")}<h2>2. Pilots</h2>${chapters.join("")}</body></html>`,
    );
    expect(reports.map(({ pilot }) => pilot.name)).toEqual(names);
  });

  it("are told from a value that happens to have the next number", async () => {
    const chapters = pilots
      .map(
        ({ name, description, start, successful }, at) => `
${at + 1} ${name}

${at + 1}.1 Korte omschrijving
${description}

${at + 1}.2 Programma
${at + 2} Mobiliteit

${at + 1}.3 Startdatum
${start}

${at + 1}.4 Pilot succesvol?
${successful}
`,
      )
      .join("");
    const reports = await read(`Bijlage 5 Monitoring evaluatie Pilots\n${chapters}`);
    expect(
      reports.map(({ pilot, description, start, successful }) => [
        pilot.name,
        description,
        start?.text,
        successful.text,
      ]),
    ).toEqual(
      pilots.map(({ name, description, start, successful }) => [name, description, start, successful]),
    );
  });
});
