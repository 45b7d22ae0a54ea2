import type { BlockDocument } from "../source/blocks.ts";
import type { Register } from "../source/register.ts";
import { findUncovered, toUnread } from "./account-for-lines.ts";
import { detectLayout } from "./detect-layout.ts";
import type { Dictionary } from "./dictionary.ts";
import { ReadError } from "./errors.ts";
import { countExpected } from "./expected-pilots.ts";
import { findFurniture } from "./furniture.ts";
import { readMandate } from "./mandate.ts";
import { splitLines } from "./lines.ts";
import { createMentionFinder } from "./mentions/find-mentions.ts";
import { createRepair } from "./ocr/repair.ts";
import { composeText, readReport, type ReadReport, type ReadingTools } from "./read-report.ts";
import { joinIntroduction } from "./introduction.ts";
import type { Reading, Warning } from "./report.ts";
import { createLabelFinder } from "./template/find-label.ts";
import { findReports } from "./template/find-reports.ts";
import { damaged, printed } from "./template/match-label.ts";

export interface ReadingContext {
  /** Spelling of Dutch words, for what OCR damaged. */
  readonly dictionary: Dictionary;
  readonly register: Register;
  /** Name of the municipality whose annex it is, null when not known. */
  readonly municipality: string | null;
}

/**
 * Reads an annex "Monitoring evaluatie Pilots", in either layout.
 * Every line with ink is in the reading: in a value's provenance, in `furniture`, or in `unread`.
 * @throws ReadError when the text is no such annex.
 */
export const readDocument = (document: BlockDocument, context: ReadingContext): Reading => {
  const { text } = document;
  const lines = splitLines(document);
  const layout = detectLayout(lines);
  if (layout === null) {
    throw new ReadError(
      document.name,
      'dit is geen bijlage over pilots: koppen zoals "Korte omschrijving" en "Uitkomst evaluatie" ontbreken',
      lines[0]?.number ?? 1,
    );
  }
  const furniture = findFurniture(lines, context.municipality);
  const parts = findReports(
    lines.filter((line) => !furniture.has(line)),
    layout,
  );
  const mandate = readMandate(parts.introduction.map((line) => line.text).join("\n"));
  const tools: ReadingTools = {
    text,
    layout,
    dictionary: context.dictionary,
    findMentions: createMentionFinder({ ...context, mandate: mandate?.number ?? null, documentText: text }),
    findLabel: createLabelFinder(layout === "OCR" ? damaged : printed),
    repair: createRepair(context.dictionary),
  };
  const introduction = composeText(tools, joinIntroduction(tools, parts.introduction)).value.text;
  const read = parts.reports.map((part) => readReport(tools, part));
  const known = [
    ...furniture,
    ...parts.known,
    ...parts.introduction,
    ...read.flatMap((each) => each.furniture),
  ].map(({ start, end }) => ({ start, end }));
  const used = read.flatMap(({ report }) => report.provenance.filter(({ item }) => item === null));
  const unread = findUncovered(text, lines, [...known, ...used]).map(toUnread);
  const expected = countExpected(lines, introduction, layout, read.length);
  return {
    layout,
    introduction: introduction === "" ? null : introduction,
    mandate,
    reports: read.map(({ report }) => report),
    expected,
    unread,
    furniture: known.sort((a, b) => a.start - b.start),
    warnings: [
      ...read.flatMap(({ warnings }) => warnings),
      ...warnAboutDuplicates(
        read,
        parts.reports.map(({ first }) => first.number),
      ),
      ...unread.map(({ line, text: words }) => ({
        line,
        message: `"${words.slice(0, 60)}" hoort bij geen veld en is niet gelezen`,
      })),
      ...warnAboutMissed(expected, read.length),
      ...(parts.reports.length === 0 ? [{ line: 1, message: "de bijlage bevat geen enkele pilot" }] : []),
    ].sort((a, b) => a.line - b.line),
  };
};

const warnAboutMissed = (expected: number | null, read: number): Warning[] =>
  expected === null || expected <= read
    ? []
    : [{ line: 1, message: `de bijlage kondigt ${expected} pilots aan, en ${read} zijn gelezen` }];

const warnAboutDuplicates = (read: readonly ReadReport[], lines: readonly number[]): Warning[] => {
  const seen = new Map<string, number>();
  return read.flatMap(({ report }, index): Warning[] => {
    const line = lines[index] ?? 1;
    const earlier = seen.get(report.pilot.slug);
    if (earlier !== undefined) {
      return [
        { line, message: `pilot "${report.pilot.name}" staat ook op regel ${earlier}; beide zijn gelezen` },
      ];
    }
    seen.set(report.pilot.slug, line);
    return [];
  });
};
