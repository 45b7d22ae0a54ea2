import { beforeAll, describe, expect, test } from "vitest";
import { accountForLines } from "./account-for-lines.ts";
import { ReadError } from "../../src/report/errors.ts";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { readDocument, type ReadingContext } from "../../src/report/read-document.ts";
import type { Reading, Report } from "../../src/report/report.ts";
import { createReadingContext } from "../../corpus/gold/read-cases.ts";

let context: ReadingContext;
beforeAll(async () => {
  context = { ...(await createReadingContext()), municipality: "Leiden" };
});

const read = (lines: readonly string[], lineEnd = "\n"): Reading => {
  const document = {
    name: "bijlage.txt",
    text: lines.join(lineEnd),
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    sourceUrl: null,
  };
  const reading = readDocument(blocksOf(document), context);
  expect(accountForLines(document, reading)).toEqual([]);
  return reading;
};
const only = ({ reports }: Reading): Report => {
  const [report, ...others] = reports;
  if (!report || others.length > 0) throw new Error(`expected one report, read ${reports.length}`);
  return report;
};
const textsOf = ({
  goal,
  start,
  end,
  evaluationMoment,
  successful,
  policyChange,
  financialConsequence,
  reporting,
}: Report) => ({
  goal,
  start: start?.text ?? null,
  end: end?.text ?? null,
  evaluationMoment: evaluationMoment?.text ?? null,
  successful: successful.text,
  policyChange: policyChange.text,
  financialConsequence: financialConsequence.text,
  reporting,
});

const head = [
  "Deelauto's in de wijk",
  "",
  "Naam Pilot",
  "",
  "Naam pilot Deelauto's in de wijk",
  "",
  "Korte omschrijving",
  "",
  "Bewoners van drie straten delen vier auto's.",
  "",
  "Doel/Beoogd resultaat",
  "",
];
const dateLabels = ["Startdatum", "", "Einddatum", "", "Evaluatiemoment", ""];
const questions = [
  "Pilot succesvol?",
  "Zijn de vooraf gestelde",
  "doelen/resultaten gehaald?",
  "",
  "Geven de resultaten van de",
  "pilot aanleiding om het",
  "bestaande beleid aan te",
  "passen?",
  "",
  "Leidt aanpassing van het",
  "beleid tot een financieel",
  "gevolg?",
  "",
  "Hoe bestuurlijk",
  "gerapporteerd?",
  "",
];
const dates = ["1 maart 2023", "31 december 2024", "", "Q1 2025", ""];
const answers = [
  "Ja, er zijn twaalf auto's verkocht.",
  "",
  "Het parkeerbeleid wordt aangepast.",
  "",
  "De kosten zijn € 12.000 per jaar.",
  "",
  "De raad is per brief geïnformeerd.",
];
const expected = {
  goal: "Minder geparkeerde auto's.",
  start: "1 maart 2023",
  end: "31 december 2024",
  evaluationMoment: "Q1 2025",
  successful: "Ja, er zijn twaalf auto's verkocht.",
  policyChange: "Het parkeerbeleid wordt aangepast.",
  financialConsequence: "De kosten zijn € 12.000 per jaar.",
  reporting: "De raad is per brief geïnformeerd.",
};
const goal = ["Doel, beoogd resultaat Minder geparkeerde auto's.", ""];
const labelsFirst = [
  ...head,
  ...goal,
  "Data",
  ...dateLabels,
  "Uitkomst evaluatie",
  "",
  ...questions,
  ...dates,
];

describe("the OCR layout", () => {
  test("gives values that come after all labels to the labels they fit", () => {
    const lines = [...labelsFirst, ...answers];
    expect(textsOf(only(read(lines)))).toEqual(expected);
  });

  test("gives values that come before their labels to them too", () => {
    const lines = [
      ...head,
      ...goal,
      "Data",
      "",
      ...dates,
      ...dateLabels,
      "Uitkomst evaluatie",
      "",
      ...answers,
      "",
      ...questions,
    ];
    expect(textsOf(only(read(lines)))).toEqual(expected);
  });

  test("reads over a footer in the middle of a sentence, with Windows line ends and soft hyphens", () => {
    const footer = ["", "", "Gemeente Leiden | Programmabegroting 2025 | 41", "", ""];
    const lines = [
      ...head,
      "Doel, beoogd resultaat Minder ge\u00ADparkeerde",
      ...footer,
      "auto's.",
      "",
      "Data",
      ...dateLabels,
      "Uitkomst evaluatie",
      "",
      ...questions,
      ...dates,
      "Pagina 42 van 90",
      "",
      ...answers,
    ];
    expect(textsOf(only(read(lines, "\r\n")))).toEqual(expected);
  });

  test("knows labels by likeness, and the goal's where nothing but its place is left", () => {
    const damaged = questions.map((line) => line.replace(/l/g, "i").replace(/e b/g, "c b"));
    const lines = [
      ...head,
      "Minder auto's die voor de deur van bewoners geparkeerd staan en die niemand van hen dagelijks",
      "",
      "Daet. baogd rosuttaaf gebruikt.",
      "",
      "Data",
      "Startdatum 2023",
      "Eindclatum onbekend",
      "Evaluatiernoment jaarlijks",
      "",
      "Uitkornst evaluatle",
      "",
      ...damaged,
      ...answers,
    ];
    expect(textsOf(only(read(lines)))).toEqual({
      ...expected,
      goal: "Minder auto's die voor de deur van bewoners geparkeerd staan en die niemand van hen dagelijks gebruikt.",
      start: "2023",
      end: "onbekend",
      evaluationMoment: "jaarlijks",
    });
  });

  test("reads the small words that a value begins or ends with, broken off or not, and says so of a scrap beside one", () => {
    const reportOf = (description: readonly string[], goalOf: readonly string[]): Report =>
      only(
        read([
          ...head.slice(0, -5),
          ...description,
          "",
          ...head.slice(-3),
          ...goalOf,
          "",
          ...labelsFirst.slice(labelsFirst.indexOf("Data")),
          ...answers,
        ]),
      );
    const broken = reportOf(
      ["De ge-", "meente zet drie fonteinen in de wijk en ruimt het plein", "op."],
      ["Doel, beoogd resultaat In de", "zomer spelen er meer kinderen."],
    );
    expect(broken.description).toBe("De gemeente zet drie fonteinen in de wijk en ruimt het plein op.");
    expect(broken.goal).toBe("In de zomer spelen er meer kinderen.");
    const scraps = reportOf(["Jongeren oefenen er hun vragen met", "AI"], goal.slice(0, 1));
    expect(scraps.doubts).toContainEqual(
      expect.objectContaining({ field: "description", reason: "WORDS_LEFT", quote: "AI" }),
    );
    expect(broken.doubts.filter(({ reason }) => reason === "WORDS_LEFT")).toEqual([]);
    // Strokes that come out as small words say nothing to the lines around them.
    const strokes = reportOf(["Jongeren oefenen er hun vragen.", "de en"], goal.slice(0, 1));
    expect(strokes.doubts).toContainEqual(
      expect.objectContaining({ field: "description", reason: "WORDS_LEFT", quote: "de en" }),
    );
  });

  test("says so when a value fits two labels", () => {
    const lines = [...labelsFirst, "Nog niet bekend."];
    const { reports, warnings } = read(lines);
    const entry = reports[0]?.provenance.find(({ field }) => field === "successful");
    expect(entry).toMatchObject({ method: "INFERRED", quote: "Nog niet bekend." });
    expect(entry?.confidence).toBeLessThan(0.7);
    expect(warnings).toEqual([
      {
        line: lines.indexOf("Nog niet bekend.") + 1,
        message:
          'Deelauto\'s in de wijk: "Nog niet bekend." is gelezen als Pilot succesvol?, maar kan ook bij een ander veld horen',
      },
    ]);
  });

  test("keeps both reports of a pilot that stands there twice, and says so", () => {
    const one = [...labelsFirst, ...answers];
    const { reports } = read([...one, "", "", "", ...one]);
    expect(reports.map(textsOf)).toEqual([expected, expected]);
  });

  test("reads what is there of an annex that was cut off", () => {
    const { reports, warnings } = read([...head, "Minder geparkeerde"]);
    expect(reports.map(textsOf)).toEqual([
      {
        goal: "Minder geparkeerde",
        start: null,
        end: null,
        evaluationMoment: null,
        successful: null,
        policyChange: null,
        financialConsequence: null,
        reporting: null,
      },
    ]);
    expect(warnings).toEqual([
      { line: 1, message: 'Deelauto\'s in de wijk: de sectie "Uitkomst evaluatie" ontbreekt' },
    ]);
  });
});

describe("the layout of the web page", () => {
  const section = (pilot: string, name: string, ...lines: string[]): string[] => [
    name,
    "",
    `Terug naar navigatie - ${pilot}${name}`,
    "",
    ...lines,
    "",
  ];
  const outcome = (pilot: string, answer: string): string[] =>
    section(
      pilot,
      "Uitkomst evaluatie",
      "Pilot succesvol?",
      "Zijn de vooraf gestelde doelen/resultaten gehaald?",
      "",
      answer,
      "Hoe  bestuurlijk GERAPPORTEERD?Via de raad",
    );

  test("tells pilots by their navigation lines, also when a name holds a dash", () => {
    const name = "Wijk - en buurtbus";
    const { reports } = read([
      "Bijlage 14 Monitoring evaluatie pilots",
      "",
      "Inleiding",
      "",
      "Terug naar navigatie - Inleiding",
      "Deze bijlage vloeit voort uit motie 19-123, Leren van pilots.",
      "",
      "Fietsstraat",
      "",
      ...outcome("Fietsstraat - ", "Nee."),
      "",
      name,
      "",
      ...section(`${name} - `, "Doel/Beoogd resultaat", "Doel, beoogd resultaat", "", "Een bus die rijdt."),
      ...section(`${name} - `, "Korte omschrijving"),
      ...outcome(`${name} - `, "Ja."),
    ]);
    expect(
      reports.map(({ pilot, description, goal, successful }) => [
        pilot.name,
        description,
        goal,
        successful.text,
      ]),
    ).toEqual([
      ["Fietsstraat", null, null, "Nee."],
      [name, null, "Een bus die rijdt.", "Ja."],
    ]);
  });

  test("keeps what a section says that the template does not have, as an extra field", () => {
    const reading = read([
      "Fietsstraat",
      "",
      ...section("", "Korte omschrijving", "Een straat."),
      ...section("", "Stand van de bomen", "Er staan acht bomen."),
      ...outcome("", "Nee."),
    ]);
    expect(only(reading).extra).toEqual([{ label: "Stand van de bomen", text: "Er staan acht bomen." }]);
    expect(reading.unread).toEqual([]);
  });

  test("prints words as they were printed, typing errors and all", () => {
    const report = only(
      read([
        "Fietsstraat",
        "",
        ...section("", "Korte omschrijving", "De raad is geinformeerd."),
        ...outcome("", "Nee"),
      ]),
    );
    expect(report.description).toBe("De raad is geinformeerd.");
  });
});

describe("a text that is no annex", () => {
  test("is refused by name and line", () => {
    expect(() => read(["", "Verslag van de vergadering", "De voorzitter opent."])).toThrow(
      new ReadError(
        "bijlage.txt",
        "dit lijkt een verslag of besluitenlijst van een vergadering (“Verslag van de vergadering”, “De voorzitter opent”), geen bijlage over pilots; geef de bijlage waarin per pilot doel, data en uitkomst staan",
        2,
      ),
    );
  });
});
