import type { Gold, GoldReport } from "../../../corpus/gold/gold.ts";

/** A section of a report as the annex prints it: rows of a label and a value; the description has no label. */
export interface PrintedSection {
  readonly name: string;
  readonly rows: readonly { readonly label: string | null; readonly value: string }[];
}
/** A pilot as an annex prints it: its heading, and the sections that have something to say. */
export interface PrintedPilot {
  readonly name: string;
  readonly sections: readonly PrintedSection[];
}

type Row = readonly [label: string | null, value: string | null];

const programmeOf = ({ programme }: GoldReport): string | null =>
  programme && (programme.number === null ? programme.name : `${programme.number}. ${programme.name}`);

const allSectionsOf = (report: GoldReport): readonly (readonly [name: string, rows: readonly Row[]])[] => [
  ["Naam Pilot", [["Naam pilot", report.title]]],
  ["Korte omschrijving", [[null, report.description]]],
  [
    "Programma/Portefeuillehouder",
    [
      ["Programma", programmeOf(report)],
      ["Portefeuille", report.portfolio?.name ?? null],
    ],
  ],
  ["Doel/Beoogd resultaat", [["Doel, beoogd resultaat", report.goal]]],
  [
    "Data",
    [
      ["Startdatum", report.start?.text ?? null],
      ["Einddatum", report.end?.text ?? null],
      ["Evaluatiemoment", report.evaluationMoment?.text ?? null],
    ],
  ],
  [
    "Uitkomst evaluatie",
    [
      ["Pilot succesvol?\nZijn de vooraf gestelde doelen/resultaten gehaald?", report.successful.text],
      [
        "Geven de resultaten van de pilot aanleiding om het bestaande beleid aan te passen?",
        report.policyChange.text,
      ],
      ["Leidt aanpassing van het beleid tot een financieel gevolg?", report.financialConsequence.text],
      ["Hoe bestuurlijk gerapporteerd?", report.reporting],
    ],
  ],
];

/** What an annex prints of which the right reading is known: the one description that all forms of it are made from. */
export const printedPilots = ({ reports }: Gold): PrintedPilot[] =>
  reports.map((report) => ({
    name: report.pilot.name,
    sections: allSectionsOf(report)
      .map(([name, rows]) => ({
        name,
        rows: rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
      }))
      .filter(({ rows }) => rows.length > 0),
  }));

export const annexTitle = "Bijlage 6. Monitoring evaluatie Pilots";
export const introductionOf = ({ mandate }: Gold): string =>
  `Deze bijlage is een uitvloeisel van raadsmotie ${mandate?.number ?? ""}, ${mandate?.title ?? ""} en wordt twee keer per jaar geactualiseerd.`;

/** The lines of a text as they are printed: below a line that ends in a colon they are items of a list. */
export const printedLines = (text: string): { readonly text: string; readonly isItem: boolean }[] => {
  const lines = text.split("\n");
  return lines.map((line, index) => ({ text: line, isItem: index > 0 && lines[0]?.endsWith(":") === true }));
};
