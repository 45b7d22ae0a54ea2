import type { BlockDocument } from "../source/blocks.ts";
import type { Register } from "../source/register.ts";
import type { Templates } from "../source/templates.ts";
import { findUncovered, isOfLines, toUnread } from "./lines/account-for-lines.ts";
import { composeText, type FieldText, type ReadingTools } from "./fields/compose-field.ts";
import { detectLayouts } from "./lines/detect-layout.ts";
import type { Dictionary, Reading, Warning } from "./report.ts";
import { countExpected } from "./recogniser/expected-pilots.ts";
import { capConfidence, doubtDocument } from "./doubt/doubt-document.ts";
import { findDoubts } from "./doubt/find-doubts.ts";
import { printedFields, shareOfPrints } from "./doubt/printed-fields.ts";
import { findFurniture, findPageLines } from "./lines/furniture.ts";
import { readMandate } from "./fields/mandate.ts";
import { splitLines, withHeadings, type PrintedLine } from "./lines/lines.ts";
import { createMentionFinder } from "./mentions/find-mentions.ts";
import { createRepair } from "./ocr/repair.ts";
import { fieldsOfChapter } from "./fields/fields-of-chapter.ts";
import { readWithoutPilots } from "./recogniser/read-without-pilots.ts";
import { isAnnex, refuseOtherPaper, refuseUnknown } from "./recogniser/recognise.ts";
import { finishReport, readReport, warnAbout } from "./read-report.ts";
import { giveBackRows, hasRowsAbove } from "./template/lost-rows.ts";
import { createLabelFinder } from "./template/find-label.ts";
import { findReports, type ReportPart } from "./template/find-reports.ts";
import { damaged, printed } from "./template/match-label.ts";
import { jointSectionBy } from "./template/joint-labels.ts";
import { learnTemplate } from "./template/learn-template.ts";
import { templateFor, type Template } from "./template/template.ts";
import { wordsFor, type DocumentWords } from "./template/document-words.ts";
import { countRead } from "./recogniser/count-read.ts";
import type { Layout } from "../domain/vocabularies.ts";
import { isSoftBreak, joinLines } from "./ocr/join-lines.ts";
import { Traits } from "./ocr/traits.ts";
import type { Piece } from "./fields/value-text.ts";

export interface ReadingContext {
  /** Spelling of Dutch words, for what OCR damaged. */
  readonly dictionary: Dictionary;
  readonly register: Register;
  /** Words of sections, labels and questions. */
  readonly templates: Templates;
  /** The order alone in which labels and values come pairs them. */
  readonly isByOrder?: boolean;
  /** Name of the municipality whose annex it is, null when not known. */
  readonly municipality: string | null;
}

/**
 * Reads an annex "Monitoring evaluatie Pilots", in either layout.
 * Every line with ink is in the reading: in a value's provenance, in `furniture`, or in `unread`.
 * @throws ReadError when the text is no such annex.
 */
export const readDocument = (document: BlockDocument, context: ReadingContext): Reading => {
  const template = templateFor(context.templates, context.municipality);
  const bare = splitLines(document);
  const usual = wordsFor(template, bare);
  const known = withHeadings(bare, usual);
  const layouts = detectLayouts(known, usual);
  const isLayoutGuessed = layouts.length > 1;
  const opened = { document, context, template, known, usual, isLayoutGuessed };
  if (layouts.length === 0)
    return readWithoutPilots(document, known) ?? readForeign(opened) ?? refuseUnknown(document.name, known);
  const readings = layouts.map((layout) => readAs(layout, opened));
  const score = (reading: Reading): number => countRead(reading, doubtedCounts);
  return readings.reduce((best, each) => (score(each) > score(best) + 1 ? each : best));
};

/** Where words stand on a page told its rows, and no tags did. */
const putTogetherBy = ({ blocks, rung }: BlockDocument): "positions" | "rulings" | null => {
  if (rung === "tags" || !blocks.some(({ origin }) => origin.form === "pdf" || origin.form === "scan"))
    return null;
  return rung === "rulings" ? "rulings" : "positions";
};

/** Of two layouts that a document could have, the one that leaves less in doubt is the likelier. */
const doubtedCounts = 0.8;

/** So much the words of a label say what it is of, that nothing else needs to. */
const surelyCued = 0.6;

/** A document of which the words are known, and not yet its layout. */
interface Opened {
  readonly document: BlockDocument;
  readonly context: ReadingContext;
  readonly template: Template;
  readonly known: readonly PrintedLine[];
  readonly usual: DocumentWords;
  readonly isLayoutGuessed: boolean;
}

/** Reads a document that has no words of the template by those that it repeats itself; null when these are no annex either. */
const readForeign = (opened: Opened): Reading | null => {
  const reading = readAs("WEB", opened);
  return isAnnex(reading) ? reading : null;
};

const readAs = (
  layout: Layout,
  { document, context, template, known, usual, isLayoutGuessed }: Opened,
): Reading => {
  const { text } = document;
  const pages = findPageLines(known, context.municipality);
  const unpaged = known.filter((line) => !pages.has(line));
  const own = learnTemplate(unpaged, layout, usual, template);
  const { words } = own;
  const lines = words === usual ? known : withHeadings(known, words);
  const furniture = findFurniture(lines, layout, words, context.municipality);
  const parts = giveBackRows(
    findReports(
      lines.filter((line) => !furniture.has(line)),
      layout,
      words,
    ),
  );
  const mandate = readMandate(parts.introduction.map((line) => line.text).join("\n"));
  const tools: ReadingTools = {
    text,
    layout,
    words,
    municipality: context.municipality,
    dictionary: context.dictionary,
    findMentions: createMentionFinder({ ...context, mandate: mandate?.number ?? null, documentText: text }),
    findLabel: createLabelFinder(words.labels, layout === "OCR" ? damaged : printed),
    jointSection: jointSectionBy(template),
    listsPartners: (label) => (template.cued(label).get("partners") ?? 0) >= surelyCued,
    repair: createRepair(context.dictionary),
  };
  const introduction = composeText(tools, joinIntroduction(tools, parts.introduction)).value.text;
  const chapterOf = (part: ReportPart): readonly FieldText[] =>
    layout === "WEB" ? fieldsOfChapter(tools, part, template) : [];
  const read = parts.reports.map((part) => readReport(tools, part, chapterOf));
  if (read.length === 0) {
    const without = readWithoutPilots(document, lines);
    if (without) return without;
  }
  refuseOtherPaper(document.name, lines, new Set(read.flatMap((each) => [...printedFields(each, layout)])));
  const doubts = findDoubts({
    text,
    layout,
    template,
    isLayoutGuessed,
    isByOrder: context.isByOrder ?? false,
    putTogetherBy: putTogetherBy(document),
    isCutTooLate: hasRowsAbove(parts),
    own,
    all: read,
    shareOf: shareOfPrints(read, layout),
  });
  const reports = read.map((each, index) =>
    capConfidence(document.rung, finishReport(tools, each, doubts[index] ?? [])),
  );
  const others = [
    ...furniture,
    ...parts.known,
    ...parts.introduction,
    ...read.flatMap((each) => each.furniture),
  ].map(({ start, end }) => ({ start, end }));
  const used = reports.flatMap(({ provenance }) => provenance.filter(isOfLines));
  const unread = findUncovered(text, lines, [...others, ...used]).map(toUnread);
  const expected = countExpected(lines, introduction, layout, read.length);
  const sectionWords = (section: number): string =>
    words.headings.find(({ key }) => key.section === section)?.key.words ?? "";
  return {
    layout,
    introduction: introduction === "" ? null : introduction,
    mandate,
    reports,
    expected,
    unread,
    furniture: others.sort((a, b) => a.start - b.start),
    warnings: [
      ...read.flatMap((each, index) => {
        const report = reports[index];
        return report ? warnAbout(each, report, sectionWords) : [];
      }),
      ...unread.map(({ line, text: printedThere }) => ({
        line,
        message: `"${printedThere.slice(0, 60)}" hoort bij geen veld en is niet gelezen`,
      })),
      ...warnAboutMissed(expected, read.length),
      ...(parts.reports.length === 0 ? [{ line: 1, message: "de bijlage bevat geen enkele pilot" }] : []),
    ].sort((a, b) => a.line - b.line),
    doubts: doubtDocument({ document, layout, own, read, expected }),
    labels: own.learnt,
  };
};

const warnAboutMissed = (expected: number | null, read: number): Warning[] =>
  expected === null || expected <= read
    ? []
    : [{ line: 1, message: `de bijlage kondigt ${expected} pilots aan, en ${read} zijn gelezen` }];

const joinIntroduction = (tools: ReadingTools, lines: readonly PrintedLine[]): readonly Piece[] => {
  if (tools.layout === "WEB")
    return lines.map((line, index) => {
      const above = lines[index - 1];
      return {
        start: line.start,
        end: line.end,
        joint: above && isSoftBreak(tools.text, above, line) ? "" : "\n",
      };
    });
  const units = lines.map((line, index) => ({
    ...line,
    traits: new Traits(line.text),
    ahead: new Traits(line.text),
    section: null,
    labelled: null,
    isNewParagraph: index === 0 || line.gap > 0,
    labelsBefore: [],
    isAfterHeading: false,
    isBetweenLabels: false,
    place: index,
    lineNumber: line.number,
  }));
  return joinLines(tools.text, units, 80, tools.dictionary);
};
