import { beforeAll, describe, expect, test } from "vitest";
import { createReader, loadLexicon, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import type { Reading } from "../../../src/report/report.ts";
import { readHtml } from "../../../src/source/forms/html/read-html.ts";
import { openBytes } from "../../../src/source/open-source.ts";

const labels = [
  "Proef",
  "Wat we proberen",
  "Programma / portefeuille",
  "Waar doen we het voor?",
  "Gestart",
  "Loopt tot",
  "We maken de balans op",
  "Is de proef geslaagd? Kwam eruit wat we hoopten?",
  "Verandert ons beleid hierdoor?",
  "Kosten en dekking",
  "Zo informeren we de raad",
] as const;

const pilots: readonly (readonly string[])[] = [
  [
    "Fietskluis op afroep",
    "Bij vier haltes staan kluizen die reizigers met hun telefoon openen.",
    "2. Bereikbaarheid<br>Verkeer",
    "Meer mensen fietsen naar de bus.",
    "1 februari 2025",
    "31 januari 2027",
    "voorjaar 2027",
    "Ja, de kluizen staan vol.",
    "Nee",
    "€ 18.000 per jaar",
    "Raadsbrief van 12 mei 2026",
  ],
  [
    "Huisarts in het buurthuis",
    "Een ondersteuner houdt spreekuur in het buurthuis.",
    "5. Zorg<br>Welzijn",
    "Inwoners vinden eerder hulp.",
    "september 2024",
    "juli 2026",
    "medio 2026",
    "Deels, het spreekuur is stil op dinsdag.",
    "Ja, het komt in het beleidsplan.",
    "€ 64.000 in 2027",
    "In de commissie van juni 2026",
  ],
  [
    "Stille straatveger",
    "Een elektrische veegwagen rijdt ’s nachts door de binnenstad.",
    "5. Zorg<br>Buitenruimte",
    "Schonere straten zonder lawaai.",
    "maart 2025",
    "december 2026",
    "najaar 2026",
    "Nee, de wagen stond lang stil.",
    "Nee",
    "Geen",
    "Via de jaarstukken 2026",
  ],
];

const row = (cells: readonly string[], tag = "td"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
const tableOf = ([, ...values]: readonly string[]): string =>
  `<table>${values.map((value, at) => row([labels[at + 1] ?? "", value])).join("")}</table>`;
const sectionOf = (pilot: readonly string[]): string => `<h2>${pilot[0]}</h2>${tableOf(pilot)}`;

const sections = pilots
  .map(
    ([name, ...values]) =>
      `<h2>${name}</h2>${values.map((value, at) => `<h3>${labels[at + 1]}</h3><p>${value}</p>`).join("")}`,
  )
  .join("");

const shapes = {
  "a table for each pilot": pilots.map(sectionOf).join(""),
  "a row for each pilot": `<table>${row(labels, "th")}${pilots.map((each) => row(each)).join("")}</table>`,
  "a row for each pilot, with a number in front of it": `<table>${row(["Nr.", ...labels], "th")}${pilots
    .map((each, at) => row([String(at + 1), ...each]))
    .join("")}</table>`,
  "a row for each pilot below groups of labels": `<table><tr><th rowspan="2">Proef</th><th colspan="3">Inhoud</th><th colspan="3">Planning</th><th colspan="4">Uitkomst</th></tr>${row(
    labels.slice(1),
    "th",
  )}${pilots.map((each) => row(each)).join("")}</table>`,
  "a column for each pilot": `<table>${labels
    .map((label, at) => row([at === 0 ? "" : label, ...pilots.map((each) => each[at] ?? "")]))
    .join("")}</table>`,
  "cards beside each other": `<table>${row(
    pilots.map(
      ([name, ...values]) =>
        `<h3>${name}</h3>${values.map((value, at) => `<p><b>${labels[at + 1]}</b> ${value}</p>`).join("")}`,
    ),
  )}</table>`,
  "facts beside each other, each below its label in the cell": pilots
    .map(([name = "", about = "", ...values]) => {
      const fact = (at: number): string => `<p>${labels[at + 2]}</p><p>${values[at] ?? ""}</p>`;
      const others = values.slice(5).map((value, at) => `<h3>${labels[at + 7]}</h3><p>${value}</p>`);
      return `<h2>${name}</h2><h3>${labels[1]}</h3><p>${about}</p><table>${row([fact(0), fact(1)])}</table><table>${row([fact(2), fact(3), fact(4)])}</table>${others.join("")}`;
    })
    .join(""),
  "dates below their labels, in a row": pilots
    .map(([name = "", ...values]) => {
      const section = (at: number): string => `<h3>${labels[at + 1]}</h3><p>${values[at] ?? ""}</p>`;
      const [before, after] = [
        [0, 1, 2],
        [6, 7, 8, 9],
      ].map((places) => places.map(section).join(""));
      return `<h2>${name}</h2>${before}<table>${row(labels.slice(4, 7), "th")}${row(values.slice(3, 6))}</table>${after}`;
    })
    .join(""),
  "labels in italics before a dash": pilots
    .map(
      ([name = "", ...values]) =>
        `<h2>${name}</h2>${values.map((value, at) => `<p><em>${labels[at + 1]}</em> – ${value}</p>`).join("")}`,
    )
    .join(""),
  "labels in italics, two of them in a paragraph": pilots
    .map(([name = "", ...values]) => {
      const said = values.map((value, at) => `<i>${labels[at + 1]?.replace(/(?<![?])$/u, ".")}</i> ${value}`);
      return `<h2>${name}</h2>${said.map((each, at) => (at === 3 ? "" : `<p>${at === 2 ? `${each} ${said[3]}` : each}</p>`)).join("")}`;
    })
    .join(""),
  "labels above their values, in several rows of one table": pilots
    .map(([name = "", ...values]) => {
      const tier = (from: number, to: number): string =>
        row(labels.slice(from + 1, to + 1), "th") + row(values.slice(from, to));
      return `<h2>${name}</h2><table>${tier(0, 1)}${tier(1, 3)}${tier(3, 6)}${tier(6, 9)}${tier(9, 10)}</table>`;
    })
    .join(""),
  "labels and values in turn, two of them in a row": pilots
    .map(([name = "", ...values]) => {
      const said = values.map((value, at) => [labels[at + 1] ?? "", value]);
      return `<h2>${name}</h2><table>${[0, 2, 4, 6, 8].map((at) => row(said.slice(at, at + 2).flat())).join("")}</table>`;
    })
    .join(""),
  "labels behind a number of their own": pilots
    .map(([name = "", ...values], at) => {
      const rows = values.map((value, nth) => row([`${at + 1}.${nth + 1}`, labels[nth + 1] ?? "", value]));
      return `<h2>${name}</h2><table>${rows.join("")}</table>`;
    })
    .join(""),
  "a table for each pilot, with a line of bold labels for its dates": pilots
    .map(([name = "", ...values]) => {
      const said = values.map((value, at) => `<b>${labels[at + 1]?.replace(/(?<![?])$/u, ":")}</b> ${value}`);
      return `<h2>${name}</h2>${[said.slice(0, 1), said.slice(1, 2), said.slice(2, 3), said.slice(3, 6), ...said.slice(6).map((each) => [each])].map((line) => `<p>${line.join(" | ")}</p>`).join("")}`;
    })
    .join(""),
  "a row for each pilot, its heading beside a table of its own": `<table>${pilots
    .map((each) => row([`<h2>${each[0]}</h2>`, tableOf(each)]))
    .join("")}</table>`,
  "tables for some pilots and headings for others": `${pilots.slice(0, 1).map(sectionOf).join("")}${pilots
    .slice(1)
    .map(
      ([name, ...values]) =>
        `<h2>${name}</h2>${values.map((value, at) => `<h3>${labels[at + 1]}</h3><p>${value}</p>`).join("")}`,
    )
    .join("")}`,
  "names and labels in bold, each in a paragraph above what it is of": pilots
    .map(
      ([name, ...values], at) =>
        `<p><b>${at + 1}. ${name}</b></p>${values.map((value, nth) => `<p><b>${labels[nth + 1]}</b></p><p>${value}</p>`).join("")}`,
    )
    .join(""),
  "two tables with a row for each pilot": [labels.slice(0, 8), [labels[0], ...labels.slice(8)]]
    .map(
      (heads) =>
        `<h2>Deel</h2><table>${row([...heads], "th")}${pilots.map((each) => row(heads.map((head) => each[labels.indexOf(head)] ?? ""))).join("")}</table>`,
    )
    .join(""),
  "a column for each pilot, with groups of labels before them": `<table>${row(["", "", ...pilots.map(([name = ""]) => name)], "th")}${labels
    .slice(1)
    .map((label, at) => {
      const group = at % 5 === 0 ? `<td rowspan="5">Groep ${at}</td>` : "";
      return row([label, ...pilots.map((each) => each[at + 1] ?? "")]).replace("<tr>", `<tr>${group}`);
    })
    .join("")}</table>`,
  "questions before a colon of their own": pilots
    .map(
      ([name, ...values]) =>
        `<h2>${name}</h2><ul>${values.map((value, at) => `<li>${labels[at + 1]?.replace(/(?<=[?]) .*/u, "")} : ${value}</li>`).join("")}</ul>`,
    )
    .join(""),
  "labels that ask for two values": pilots
    .map(([name = "", about = "", both = "", goal = "", start = "", end = "", ...others]) => {
      const asked = [
        "Wat we proberen",
        "Programma / bestuurder",
        "Waar doen we het voor?",
        "Wanneer begonnen we en wanneer zijn we klaar?",
      ];
      const values = [about, both.replace("<br>", " / "), goal, `Van ${start} tot en met ${end}`, ...others];
      return `<h2>${name}</h2><table>${values.map((value, at) => row([[...asked, ...labels.slice(6)][at] ?? "", value])).join("")}</table>`;
    })
    .join(""),
  "a column for each pilot, with a label above the others": `<table>${labels
    .map((label, at) => row([label, ...pilots.map((each) => each[at] ?? "")]))
    .join("")}</table>`,
  "a table for each pilot that begins with its name": pilots
    .map((each) => tableOf(each).replace("<table>", `<table>${row(["Naam pilot", each[0] ?? ""])}`))
    .join(""),
  "a table for each pilot below its number and name": pilots
    .map((each, at) => `<p><b>${at + 1}. ${each[0]}</b></p>${tableOf(each)}`)
    .join(""),
  "a table for each pilot, its name behind a label over all columns": pilots
    .map((each) =>
      tableOf(each).replace("<table>", `<table><tr><td colspan="2"><b>Pilot: ${each[0]}</b></td></tr>`),
    )
    .join(""),
  "a table for each pilot that says its name again": pilots
    .map(
      (each) =>
        `<h2>${each[0]}</h2>${tableOf(each).replace("<table>", `<table><tr><td colspan="2">Projectblad ${each[0]}</td></tr>`)}`,
    )
    .join(""),
  "what the page says below the last table": `${pilots.map(sectionOf).join("")}<p>Was deze informatie nuttig? Ja Nee</p>`,
  "a last heading that is of no pilot": `${sections}<h2>Contact</h2><p>Vragen? Bel 14 0123.</p>`,
};

describe("the shapes in which annexes come", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });
  const read = (body: string): Reading => {
    const form = { bytes: new Uint8Array(), sha256: "", sourceUrl: null, fetchedAt: null, parser: "" };
    const html = `<h1>Bijlage 3: onze proeven</h1><p>Hoe het ermee staat.</p>${body}`;
    const document = {
      ...form,
      ...readHtml("bijlage", html),
      form: "HTML",
      mediaType: "text/html",
    } as const;
    return reader.read(document, null);
  };
  const plain = (text: string): string => text.replace("<br>", "\n");
  const valuesOf = ({ reports }: Reading): unknown[] =>
    reports.map((report) => [
      report.pilot.name,
      report.description,
      report.programme,
      report.portfolio,
      report.goal,
      report.start?.text,
      report.end?.text,
      report.evaluationMoment?.text,
      report.successful.text,
      report.policyChange.text,
      report.financialConsequence.text,
      report.reporting,
    ]);
  const expected = pilots.map(([name, description, both = "", goal, ...others]) => {
    const [, number, programme, portfolio] = /^(\d)\. (.+)\n(.+)$/.exec(plain(both)) ?? [];
    return [
      name,
      description,
      { number: Number(number), name: programme },
      { name: portfolio },
      goal,
      ...others,
    ];
  });

  test.each(Object.entries(shapes))("%s is read, and nothing of it is in doubt", (_, body) => {
    const reading = read(body);
    expect(valuesOf(reading)).toEqual(expected);
    expect(reading.reports.map(({ doubts }) => doubts)).toEqual(pilots.map(() => []));
  });

  test("a cell that is merged over the rows of two pilots is of both", () => {
    const rows = pilots.map((each, at) => {
      const cells = [...each];
      if (at === 2) cells.splice(5, 1);
      return row(cells);
    });
    rows[1] = rows[1]?.replace("<td>juli 2026</td>", '<td rowspan="2">juli 2026</td>') ?? "";
    const { reports } = read(`<table>${row(labels, "th")}${rows.join("")}</table>`);
    expect(reports.map(({ end }) => end?.text)).toEqual(["31 januari 2027", "juli 2026", "juli 2026"]);
    expect(reports.map(({ reporting }) => reporting)).toEqual(pilots.map((each) => each.at(-1)));
  });

  test("texts in cells may begin alike: their labels stand in cells of their own", () => {
    const { reports } = read(
      pilots
        .map((each) => sectionOf([each[0] ?? "", `Wij proberen ${each[0]} uit.`, ...each.slice(2)]))
        .join(""),
    );
    expect(reports.map(({ description, doubts }) => [description, doubts])).toEqual(
      pilots.map(([name]) => [`Wij proberen ${name} uit.`, []]),
    );
  });

  test("what a heading says behind a name is of the programme and portfolio, and in doubt where its words are only like theirs", () => {
    const said = ["wethouder Maas, programma Werk", "wethouder Pot, thema Leren", "zaal 3"];
    const { reports } = read(
      pilots
        .map(([name, about = "", , ...others], at) => {
          const values = [about, ...others].map((value, nth) =>
            row([[...labels.slice(1, 2), ...labels.slice(3)][nth] ?? "", value]),
          );
          return `<h2>${name} (${said[at]})</h2><table>${values.join("")}</table>`;
        })
        .join(""),
    );
    const doubted = reports.map(({ doubts }) => doubts.some(({ field }) => field === "programme"));
    expect(reports.map(({ programme, portfolio }) => [programme?.name, portfolio?.name])).toEqual([
      ["Werk", "wethouder Maas"],
      ["thema Leren", "wethouder Pot"],
      [undefined, undefined],
    ]);
    expect(doubted.slice(0, 2)).toEqual([false, true]);
    expect(reports[2]?.pilot.name).toContain("(zaal 3)");
  });

  test("what stands below the last table is listed as unread", () => {
    const { unread } = read(shapes["what the page says below the last table"]);
    expect(unread.map(({ text }) => text)).toEqual(["Was deze informatie nuttig? Ja Nee"]);
  });

  test.each([
    ["whose it is", sections, "Gemeente Rijssen-Holten"],
    ["a bare line", sections, "Versie 3, Planning en Control"],
    [
      "whose it is, where the last value is not filled in",
      sections.replace(/[^>]*<\/p>$/, "</p>"),
      "Gemeente Rijssen-Holten",
    ],
  ])("what may be the foot of the document leaves its last value in doubt: %s", (_, body, foot) => {
    const { reports } = read(`${body}<p>${foot}</p>`);
    expect(reports.map(({ doubts }) => doubts.map(({ field, quote }) => [field, quote]))).toEqual([
      [],
      [],
      [["reporting", foot]],
    ]);
  });

  test("two annexes in one file have labels of their own for the same fields", () => {
    const others = [
      "Het idee",
      "De winst",
      "Oordeel over de proef",
      "Vervolg in beleid",
      "Aan de raad gemeld",
    ];
    const places = [1, 3, 7, 8, 10];
    const later = ["Deelauto in de straat", "Bijen op het dak", "Zwemles op recept"].map((name, pilot) => ({
      name,
      values: places.map((at) => pilots[pilot]?.[at] ?? ""),
    }));
    const { reports } = read(
      `<h1>Bijlage A</h1>${pilots.map(sectionOf).join("")}<h1>Bijlage B</h1>${later
        .map(
          ({ name, values }) =>
            `<h2>${name}</h2><table>${values.map((value, at) => row([others[at] ?? "", value])).join("")}</table>`,
        )
        .join("")}`,
    );
    expect(reports.map(({ pilot }) => pilot.name)).toEqual([
      ...pilots.map(([name]) => name),
      ...later.map(({ name }) => name),
    ]);
    expect(reports.slice(3).map((each) => [each.goal, each.successful.text, each.policyChange.text])).toEqual(
      later.map(({ values: [, goal, successful, policy] }) => [goal, successful, policy]),
    );
  });

  test("a value below its label is no name, though it stands right above the first section", async () => {
    const told = [
      ["Zwerfboek", "1. Cultuur", "Bibliotheken"],
      ["Deelkeet", "2. Ruimte", "Wonen"],
      ["Straatkoor", "3. Zorg", "Welzijn"],
      ["Buurtkas", "4. Groen", "Natuur"],
    ] as const;
    const pages = told.map(([name, programme, portfolio], at) =>
      [
        `${name}\nDelen Afdrukken\n\nOver deze pilot\nWaar gaat het over?\nBewoners van wijk ${at} gaan aan de slag.`,
        `Wat willen we bereiken?\nMeer ontmoeting in wijk ${at}.\nProgramma\n\n${programme}\n\nPortefeuillehouder\n\n${portfolio}`,
        `\nPlanning\nGestart\n\nKlaar\n\nmaart 202${at}\n\neind 2027\n\nUitkomst\nIs het doel behaald?\nJa, het doel is behaald.`,
        // The name of the last stands right below a label that has no value.
        `Vraagt dit om ander beleid?\nNee.\nHoe is dit met de gemeenteraad gedeeld?${at === 2 ? "" : "\nVia een brief."}`,
        "Terug naar inhoudsopgave\n\n",
      ].join("\n"),
    );
    const text = `Bijlage pilots\nWelke pilots lopen er?\n\nInhoudsopgave\n${told.map(([name]) => name).join("\n")}\n\n${pages.join("")}`;
    const { reading } = reader.readBest(
      await openBytes("bijlage.txt", Buffer.from(text), reader.printed),
      null,
    );
    expect(reading.reports.map(({ title, portfolio }) => [title, portfolio?.name])).toEqual(
      told.map(([name, , portfolio]) => [name, portfolio]),
    );
  });
});
