import { expect, test } from "vitest";
import { readSeedsTemplates } from "../../../src/import/seeds.ts";
import { readLabelLines } from "../../../src/report/ocr/read-label-lines.ts";
import { templateFor } from "../../../src/report/template/template.ts";

const template = templateFor(readSeedsTemplates(), null);
const labels = ["Omschrijving", "Startdatum", "Einddatum", "Is de pilot", "geslaagd?"];
const pilots = [
  [
    "Dorpsbus",
    "Een kleine bus rijdt iedere avond vier keer langs de dorpen en",
    "het station.",
    "1 mei 2024",
    "1 mei 2025",
    "Ja",
  ],
  ["Buurtmoestuin", "Bewoners verbouwen groente.", "maart 2024", "maart 2026", "Nog niet bekend"],
];
const rowsOf = (lines: readonly string[]): string[][] => {
  const read = readLabelLines("bijlage", lines.join("\n"), template);
  return (read?.blocks ?? []).flatMap(({ kind, start, end }) =>
    kind === "furniture" ? [] : [[kind, read?.text.slice(start, end) ?? ""]],
  );
};
const expected = [
  ["heading", "Pilots 2025"],
  ...pilots.flatMap(([name = "", ...lines]) => {
    const values = [lines.slice(0, -3).join("\n"), ...lines.slice(-3)];
    const printed = [...labels.slice(0, 3), "Is de pilot geslaagd?"];
    return [
      ["heading", name],
      ...printed.flatMap((label, at) => [
        ["label", label],
        ["value", values[at] ?? ""],
      ]),
    ];
  }),
];

test("all labels of a table first, and then its values, and lines that run over the pages", () => {
  const page = ([name = "", ...values]: readonly string[], number: number): string =>
    [
      "Gemeente Ede",
      "",
      ...(number === 1 ? ["Pilots 2025", ""] : []),
      name,
      ...labels,
      "",
      ...values,
      "",
      `Pagina ${number}`,
    ].join("\n");
  expect(rowsOf([pilots.map((each, at) => page(each, at + 1)).join("\n\f")])).toEqual(expected);
});

test("labels and values by turns, a label that goes on below the begin of its value", () => {
  const lines = ["Pilots 2025", ""];
  for (const [name = "", ...values] of pilots)
    lines.push(
      name,
      "Omschrijving",
      ...values.slice(0, -3),
      "Startdatum",
      values.at(-3) ?? "",
      "Einddatum",
      values.at(-2) ?? "",
      "Is de pilot",
      values.at(-1) ?? "",
      "geslaagd?",
      "",
    );
  expect(rowsOf(lines)).toEqual(expected);
});
