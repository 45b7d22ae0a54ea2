import { beforeAll, expect, test } from "vitest";
import { createReader, loadLexicon, type Reader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import type { Reading } from "../../src/report/report.ts";
import { readHtml } from "../../src/source/forms/html/read-html.ts";

let reader: Reader;
beforeAll(async () => {
  reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
});

const read = (body: string): Reading => {
  const html = `<!doctype html><html lang="nl"><body>${body}</body></html>`;
  return reader.read(
    { ...readHtml("bijlage.html", html), mediaType: "text/html", sha256: "", sourceUrl: null },
    null,
  );
};

const pilots = [
  ["Wijkbus", "Een bus die inwoners op afroep haalt.", "december 2025"],
  ["Leenkast", "Een kast met gereedschap om te lenen.", "zomer 2026"],
  ["Praathuis", "Een huis waar buren koffie drinken.", "tweede helft 2026"],
] as const;

const sectionsOf = ([name, about, evaluation]: (typeof pilots)[number], reporting: string): string =>
  [
    `<h2>${name}</h2>`,
    ...[
      ["Korte beschrijving", about],
      ["Beoogd resultaat", "Buren kennen elkaar beter."],
      ["Startdatum", "1 april 2025"],
      ["Einddatum", "30 september 2025"],
      ["Evaluatie", evaluation],
      ["Pilot succesvol?", "Ja."],
      ["Is bijstelling van beleid nodig?", "Nee."],
      ["Zijn er financiële gevolgen?", "Nee."],
      ["Hoe wordt de raad geïnformeerd?", reporting],
    ].map(([label, value]) => `<h4>${label}</h4><p>${value}</p>`),
  ].join("");

test("answers below a heading of their own begin alike without a label in them", () => {
  for (const reporting of ["Raadsbrief in juni 2026.", "Raadsbrief over de pilot."]) {
    const { reports } = read(pilots.map((each) => sectionsOf(each, reporting)).join(""));
    expect(reports.map((report) => [report.reporting, report.extra])).toEqual(
      pilots.map(() => [reporting, []]),
    );
  }
});

test("a heading that each pilot has below its name is no name", () => {
  const { reports } = read(
    pilots
      .map((each) =>
        sectionsOf(each, "Raadsbrief van juni 2026.").replace("</h2>", "</h2><h3>Over deze pilot</h3>"),
      )
      .join(""),
  );
  expect(reports.map(({ title }) => title)).toEqual(pilots.map(([name]) => name));
});

test("the rest of a question is no name without a doubt", () => {
  const { reports } = read(
    pilots.map((each) => sectionsOf(each, "Nog niet.").replace("Leenkast", "anders?")).join(""),
  );
  expect(
    reports.map(({ doubts }) => doubts.flatMap(({ field, reason }) => (field === "pilot" ? [reason] : []))),
  ).toEqual([[], ["KIND_MISFIT"], []]);
});

test("a heading that is a section for one annex and a label for another is the label above a moment", () => {
  const { reports } = read(
    pilots.map((each) => sectionsOf(each, `Raadsbrief over de ${each[0].toLowerCase()}.`)).join(""),
  );
  expect(reports.map(({ evaluationMoment, extra }) => [evaluationMoment?.text, extra])).toEqual(
    pilots.map(([, , evaluation]) => [evaluation, []]),
  );
});

test("what is mentioned in words that may be of no report is in doubt, and what stands elsewhere is not", () => {
  const foot = `<p>Gemeente Almelo, samen met Stichting Wereldhuis</p>`;
  const { reports } = read(
    pilots
      .map((each) => sectionsOf(each, "Wordt nog bepaald.").replace("op afroep", "van Stichting Busvervoer"))
      .join("") + foot,
  );
  const said = reports.map(({ partners, doubts }) => [
    partners.map(({ quote }) => quote),
    doubts.filter(({ field }) => field === "partners").map(({ reason, quote }) => `${reason} ${quote}`),
  ]);
  expect(said).toEqual([
    [["Stichting Busvervoer"], []],
    [[], []],
    [["Stichting Wereldhuis"], ["TWO_READINGS Stichting Wereldhuis"]],
  ]);
});
