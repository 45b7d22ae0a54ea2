import { beforeAll, describe, expect, test } from "vitest";
import { createReader, loadLexicon, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import type { Reading } from "../../../src/report/report.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { readHtml } from "../../../src/source/forms/html/read-html.ts";

interface Pilot {
  readonly name: string;
  readonly rows: Readonly<Record<string, string>>;
}

const pilots: readonly Pilot[] = [
  {
    name: "Buurtkas Noord",
    rows: {
      "Waarom deze pilot?": "Motie 2024-118 (Zelf aan zet) van 25 september 2024 vroeg hierom.",
      Ambitie: "Meer bewoners beslissen mee over hun straat.",
      Looptijd: "1 januari 2025 t/m 31 december 2026, met een jaar verlenging",
      Partners: "Stedin, de provincie Zeeland (subsidie) en Zorggroep Oude Maas",
      "Wat heeft het tot nu toe opgeleverd?": "Er zijn 64 plannen ingediend en 41 uitgevoerd.",
      "Doet de proef wat we ervan verwachtten?": "Ja, het bereik is beter.",
    },
  },
  {
    name: "Schoolstraat Oost",
    rows: {
      "Waarom deze pilot?": "De verkeerscommissie drong hierop aan.",
      Ambitie: "Minder auto’s voor de deur.",
      Looptijd: "voorjaar 2024 – najaar 2026",
      Partners: "Ouders en Veilig Verkeer Nederland",
      "Wat heeft het tot nu toe opgeleverd?": "Een derde minder auto’s in het haaluur.",
      "Doet de proef wat we ervan verwachtten?": "Nee, het effect is uitgebleven.",
    },
  },
  {
    name: "Deelauto West",
    rows: {
      "Waarom deze pilot?": "Bewoners vroegen erom.",
      Ambitie: "Veertig vaste gebruikers.",
      Looptijd: "sinds 15 maart 2026; einddatum n.t.b.",
      Partners: "Buurtauto Walcheren",
      "Wat heeft het tot nu toe opgeleverd?": "Er zijn 26 vaste gebruikers.",
      "Doet de proef wat we ervan verwachtten?": "Deels, het aantal blijft achter.",
    },
  },
  {
    name: "Warmtecoach Zuid",
    rows: {
      "Waarom deze pilot?": "Een wens van het college.",
      Ambitie: "Driehonderd huisbezoeken.",
      Looptijd: "Q3 2024 tot en met Q2 2025",
      Partners: "Energiecoöperatie Zuid",
      "Wat heeft het tot nu toe opgeleverd?": "Er zijn 328 bezoeken gebracht.",
      "Doet de proef wat we ervan verwachtten?": "Ja, ruimschoots.",
    },
  },
  {
    name: "Geveltuinen Centrum",
    rows: {
      "Waarom deze pilot?": "Het centrum is versteend.",
      Ambitie: "Tweehonderd geveltuinen.",
      Looptijd: "maart 2023 tot maart 2025",
      Partners: "Groenplatform Centrum",
      "Wat heeft het tot nu toe opgeleverd?": "Er liggen 264 tuinen.",
      "Doet de proef wat we ervan verwachtten?": "Ja, er kwamen vier klachten.",
    },
  },
];

const tableOf = ({ name, rows }: Pilot): string =>
  `<h3>${name}</h3><table>${Object.entries(rows)
    .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    .join("")}</table><p>Naar boven</p>`;

const page = (chapter: (at: number) => string): string =>
  `<h1>Bijlage 4 Voortgang proeven</h1><p>Een overzicht van de proeven.</p>${chapter(1)}${pilots
    .slice(0, 2)
    .map(tableOf)
    .join("")}${chapter(2)}${pilots.slice(2).map(tableOf).join("")}`;

describe("what a document prints otherwise than a value below each label", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });
  const read = (html: string): Reading => {
    const form = { bytes: new Uint8Array(), sha256: "", sourceUrl: null, fetchedAt: null, parser: "" };
    const document = { ...form, ...readHtml("bijlage", html), form: "HTML", mediaType: "text/html" } as const;
    return reader.read(document, null);
  };

  test.each([
    [
      "in the heading of a chapter",
      (at: number) => `<h2>Programma ${at}. ${at === 1 ? "Wijken" : "Ruimte"}</h2>`,
    ],
    [
      "in a line below the heading of a chapter",
      (at: number) =>
        `<h2>In beeld ${at}</h2><p><b>Programma:</b> ${at} ${at === 1 ? "Wijken" : "Ruimte"} | <b>Portefeuille:</b> Leefbaarheid</p>`,
    ],
  ])("the programme stands %s", (place, chapter) => {
    const { reports } = read(page(chapter));
    expect(reports.map(({ pilot }) => pilot.name)).toEqual(pilots.map(({ name }) => name));
    const [wijken, ruimte] = [
      { number: 1, name: "Wijken" },
      { number: 2, name: "Ruimte" },
    ];
    expect(reports.map(({ programme }) => programme)).toEqual([wijken, wijken, ruimte, ruimte, ruimte]);
    const portfolio = place.startsWith("in a line") ? { name: "Leefbaarheid" } : null;
    expect(reports.map((report) => report.portfolio)).toEqual(pilots.map(() => portfolio));
  });

  test("a begin and an end in one line are two values", () => {
    const { reports } = read(page((at) => `<h2>Deel ${at}</h2>`));
    expect(reports.map(({ start, end }) => [start?.text, end?.text])).toEqual([
      ["1 januari 2025", "31 december 2026, met een jaar verlenging"],
      ["voorjaar 2024", "najaar 2026"],
      ["sinds 15 maart 2026", "n.t.b."],
      ["Q3 2024", "Q2 2025"],
      ["maart 2023", "tot maart 2025"],
    ]);
    expect(reports.map(({ end }) => end?.bound)).toEqual(["ON", "ON", null, "ON", "UNTIL"]);
  });

  test("of two labels that could be a field the one that the values fit is meant; the other keeps its own", () => {
    const { reports } = read(page((at) => `<h2>Deel ${at}</h2>`));
    expect(reports.map(({ goal }) => goal)).toEqual(pilots.map(({ rows }) => rows["Ambitie"]));
    expect(reports.map(({ successful }) => successful.verdict)).toEqual([
      "YES",
      "NO",
      "PARTLY",
      "YES",
      "YES",
    ]);
    for (const [at, { extra }] of reports.entries())
      for (const label of ["Waarom deze pilot?", "Wat heeft het tot nu toe opgeleverd?"])
        expect(extra).toContainEqual({ label, text: pilots[at]?.rows[label] });
  });

  test("what stands below a label for partners is a list of them, and a motion may stand below any label", () => {
    const { reports } = read(page((at) => `<h2>Deel ${at}</h2>`));
    expect(reports.map(({ partners }) => partners.map(({ printed }) => printed))).toEqual([
      ["Stedin", "provincie Zeeland", "Zorggroep Oude Maas"],
      ["Veilig Verkeer Nederland"],
      ["Buurtauto Walcheren"],
      ["Energiecoöperatie Zuid"],
      ["Groenplatform Centrum"],
    ]);
    expect(reports[0]?.motions.map(({ motion, role }) => [motion.number, role])).toEqual([
      ["2024-118", "ORIGIN"],
    ]);
  });

  test("a word of a label that one report alone has may be a name: it is in doubt", () => {
    const contacts = ["Team Verkeer", "Team Wijken", "Programma Energie", "Team Ruimte", "Team Groen"];
    const html = pilots
      .map(
        ({ name, rows }, at) =>
          `<h2>${name}</h2>${Object.entries({ ...rows, "Wie is aanspreekpunt?": contacts[at] ?? "" })
            .map(([label, value]) => `<h3>${label}</h3><p>${value}</p>`)
            .join("")}`,
      )
      .join("");
    for (const report of read(`<h1>Bijlage 4</h1>${html}`).reports) {
      const isDoubted = report.doubts.some(({ field }) => field === "programme");
      expect(report.programme === null || isDoubted).toBe(true);
    }
  });

  const readText = async (text: string): Promise<Reading> => {
    const candidates = await openBytes("bijlage.txt", new TextEncoder().encode(text), reader.printed);
    return reader.readBest(candidates, null).reading;
  };
  const doubtedIn = ({ doubts }: Reading["reports"][number]): readonly string[] =>
    doubts.map(({ field }) => field);
  const questionsOf = ({ name, rows }: Pilot): string =>
    [name, ...Object.entries(rows).flatMap(([label, value]) => ["", label, value])].join("\n");

  test("labels that wrap in a column of their own leave nothing in a report without a doubt", async () => {
    const rows = ({ name, rows: { Ambitie, Partners } }: Pilot): string => `${name}
                    De proef begon klein en wordt na het eerste jaar groter gemaakt; bewoners
 Wat houdt de proef
                    deden mee.
        in?
Wat willen we ermee ${Ambitie}
     bereiken?
  Welke wethouder
                    Wethouder Leefbaarheid
   gaat erover?
  Wanneer zijn we
                    Voorjaar 2025
   begonnen?
 Tot wanneer loopt
                    Eind 2027
     de proef?
 Wie doen er mee?   ${Partners}
Doet de proef wat we
                    Deels, het aantal blijft achter.
ervan verwachtten?
Gaan we het daarom  Nee, we zetten de proef niet voort en vallen terug op
  anders doen?      het gewone beleid.`;
    const { reports } = await readText(`Bijlage 4 Voortgang proeven\n\n${pilots.map(rows).join("\n\n\n")}`);
    expect(reports).toHaveLength(pilots.length);
    for (const [at, report] of reports.entries()) {
      const { description, programme, goal, successful, policyChange } = report;
      const read = {
        description,
        programme,
        goal,
        successful: successful.text,
        policyChange: policyChange.text,
      };
      const wrong = Object.entries({
        description: "De proef begon klein en wordt na het eerste jaar groter gemaakt; bewoners deden mee.",
        programme: null,
        goal: pilots[at]?.rows["Ambitie"],
        successful: "Deels, het aantal blijft achter.",
        policyChange: "Nee, we zetten de proef niet voort en vallen terug op het gewone beleid.",
      }).filter(([field, value]) => read[field as keyof typeof read] !== value);
      expect(wrong.filter(([field]) => !doubtedIn(report).includes(field))).toEqual([]);
    }
  });

  test("the end of a question in one answer after another leaves nothing in a report without a doubt", async () => {
    const answers = [
      "Kwam Grotendeels: de meeste bewoners deden mee en\neruit wat we vooraf hoopten? geven gemiddeld een acht.",
      "Kwam eruit\nwat we vooraf hoopten?\n\nNog niet bekend.",
      "Kwam eruit wat we\nvooraf hoopten?\n\nJa, het aantal meldingen liep terug.",
    ];
    const rows = ({ name, rows: { Ambitie } }: Pilot, at: number): string => `${name}

Omschrijving

Een proef in de wijk.

Doel

${Ambitie}

Startdatum

1 mei 2025

Is de proef geslaagd? ${answers[at % answers.length]}

Hoe bestuurlijk gerapporteerd?

In de voortgangsrapportage`;
    const { reports } = await readText(`Bijlage 4 Voortgang proeven\n\n${pilots.map(rows).join("\n\n\n")}`);
    expect(reports).toHaveLength(pilots.length);
    for (const report of reports)
      expect(doubtedIn(report)).toEqual(expect.arrayContaining(["pilot", "goal", "successful", "reporting"]));
  });

  test("the number of a heading, on a line above it, is of no value", async () => {
    const numbered = ({ name, rows: { Ambitie, Partners } }: Pilot, at: number): string =>
      `5.${at + 1}\n\n${name}\n\nOmschrijving\n\nEen proef in de wijk.\n\nDoel\n\n${Ambitie}\n\nStartdatum\n\n1 mei 2025\n\nHoe bestuurlijk gerapporteerd?\n\n${Partners}`;
    const { reports, unread } = await readText(
      `Bijlage 4 Voortgang proeven\n\n${pilots.map(numbered).join("\n\n")}`,
    );
    expect(reports.map(({ reporting }) => reporting)).toEqual(pilots.map(({ rows }) => rows["Partners"]));
    expect(unread.map(({ text }) => text)).toEqual(expect.arrayContaining(["5.2", "5.3"]));
  });

  test("a label that each pilot has is meant, not the head of a column in the list of pilots", async () => {
    const dated = ({ name, rows }: Pilot, at: number): string =>
      questionsOf({
        name,
        rows: {
          "Wat proberen we uit?": rows["Waarom deze pilot?"] ?? "",
          "Sinds wanneer loopt de proef?": `1 mei 202${at}`,
          "Tot wanneer?": `1 mei 202${at + 5}`,
          "Wanneer maken we de balans op?": "In het vierde kwartaal",
          "Is het experiment geslaagd?": rows["Doet de proef wat we ervan verwachtten?"] ?? "",
        },
      });
    const list = ["Proef", "Loopt tot", ...pilots.flatMap(({ name }, at) => [name, `1 mei 202${at + 5}`])];
    const { reports } = await readText(
      [`Bijlage 4 Voortgang proeven\n\n${list.join("\n")}`, ...pilots.map(dated)].join("\n\n\n"),
    );
    expect(reports.map(({ end }) => end?.text)).toEqual(pilots.map((_, at) => `1 mei 202${at + 5}`));
  });

  test("a label beside the middle of its value, or right of another value, is a label as any", async () => {
    const card = ({ name, rows: { Ambitie, Partners } }: Pilot, at: number): string => `${name}
                        De proef begon klein en wordt na het eerste jaar groter
Omschrijving
                        gemaakt.
Doel                    ${Ambitie}
Startdatum              1 mei 202${at}        Einddatum                   1 mei 202${at + 5}
Wie doen er mee?        ${Partners}
Pilot succesvol?        Nog niet bekend.`;
    const { reports } = await readText(`Bijlage 4 Voortgang proeven\n\n${pilots.map(card).join("\n\n\n")}`);
    expect(
      reports.map(({ description, goal, start, end }) => [description, goal, start?.text, end?.text]),
    ).toEqual(
      pilots.map(({ rows }, at) => [
        "De proef begon klein en wordt na het eerste jaar groter gemaakt.",
        rows["Ambitie"],
        `1 mei 202${at}`,
        `1 mei 202${at + 5}`,
      ]),
    );
  });
});
