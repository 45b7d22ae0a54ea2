import type { BlockDocument } from "../source/blocks.ts";
import type { Register } from "../source/register.ts";
import type { Templates } from "../source/templates.ts";
import { findUncovered, toUnread } from "./lines/account-for-lines.ts";
import type { FieldText, ReadingTools } from "./fields/compose-field.ts";
import { detectLayouts } from "./lines/detect-layout.ts";
import { finishReading } from "./finish-reading.ts";
import type { Dictionary, Reading } from "./report.ts";
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
import { readReport, type ReadReport } from "./read-report.ts";
import { giveBackRows, hasRowsAbove } from "./template/lost-rows.ts";
import { createLabelFinder } from "./template/find-label.ts";
import { findReports, type ReportPart } from "./template/find-reports.ts";
import { damaged, printed } from "./template/match-label.ts";
import { jointSectionBy } from "./template/joint-labels.ts";
import { learnTemplate } from "./template/learn-template.ts";
import { templateFor, type Template } from "./template/template.ts";
import { wordsFor, type DocumentWords } from "./template/document-words.ts";
import { countRead, mostRead } from "./recogniser/count-read.ts";
import type { Layout } from "../domain/vocabularies.ts";

export interface ReadingContext {
  /** Spelling of Dutch words, for what OCR damaged. */
  readonly dictionary: Dictionary;
  readonly register: Register;
  /** Words of sections, labels and questions. */
  readonly templates: Templates;
  /** Name of the municipality whose annex it is, null when not known. */
  readonly municipality: string | null;
}

/** A document of which the fields are read, and not yet what they mention: so much tells how well it was understood. */
interface ReadFields {
  /** @param doubted what a field counts that is in doubt */
  count(doubted: number): number;
  finish(): Reading;
}

/** A document of which the reports are found, and not yet read. */
export interface FoundReports {
  /** No reading of them counts more. */
  readonly most: number;
  /**
   * @param isByOrder the order alone in which labels and values come pairs them
   * @throws ReadError when they are no reports of pilots
   */
  read(isByOrder?: boolean): ReadFields;
}

/**
 * Reads an annex "Monitoring evaluatie Pilots", in either layout.
 * Every line with ink is in the reading: in a value's provenance, in `furniture`, or in `unread`.
 * @throws ReadError when the text is no such annex.
 */
export const readDocument = (document: BlockDocument, context: ReadingContext): Reading =>
  openAnnex(document, context).read().finish();

/**
 * Finds the reports of an annex, for who reads a document in several ways and keeps one of them.
 * @throws ReadError when the text is no such annex.
 */
export const openAnnex = (document: BlockDocument, context: ReadingContext): FoundReports => {
  const template = templateFor(context.templates, context.municipality);
  const bare = splitLines(document);
  const usual = wordsFor(template, bare);
  const known = withHeadings(bare, usual);
  const layouts = detectLayouts(known, usual);
  const isLayoutGuessed = layouts.length > 1;
  const opened = { document, context, template, known, usual, isLayoutGuessed };
  if (layouts.length === 0) {
    const without = readWithoutPilots(document, known);
    if (without) return { most: 0, read: () => finished(without) };
    const foreign = findIn("WEB", opened);
    return {
      ...foreign,
      read: (isByOrder) => {
        const read = foreign.read(isByOrder);
        return isAnnex(read.reports) ? read : refuseUnknown(document.name, known);
      },
    };
  }
  const found = layouts.map((layout) => findIn(layout, opened));
  return {
    most: Math.max(...found.map(({ most }) => most)),
    read: (isByOrder) =>
      found
        .map((each) => each.read(isByOrder))
        .reduce((best, each) => (each.count(doubtedCounts) > best.count(doubtedCounts) + 1 ? each : best)),
  };
};

/** The same of a document in one of its layouts. */
interface FoundIn extends FoundReports {
  read(isByOrder?: boolean): ReadFields & { readonly reports: readonly ReadReport[] };
}

const finished = (reading: Reading): ReturnType<FoundIn["read"]> => ({
  reports: [],
  count: (doubted) => countRead([], reading.unread.length, doubted),
  finish: () => reading,
});

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

const findIn = (
  layout: Layout,
  { document, context, template, known, usual, isLayoutGuessed }: Opened,
): FoundIn => {
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
  const chapterOf = (part: ReportPart): readonly FieldText[] =>
    layout === "WEB" ? fieldsOfChapter(tools, part, template) : [];
  let read: readonly ReadReport[] | null = null;
  return {
    most: mostRead(parts.reports.length),
    read: (isByOrder = false) => {
      const reports = (read ??= parts.reports.map((part) => readReport(tools, part, chapterOf)));
      const without = reports.length === 0 ? readWithoutPilots(document, lines) : null;
      if (without) return finished(without);
      const printed = new Set(reports.flatMap((each) => [...printedFields(each, layout)]));
      refuseOtherPaper(document.name, lines, printed, reports);
      const doubts = findDoubts({
        text,
        layout,
        template,
        isLayoutGuessed,
        isByOrder,
        putTogetherBy: putTogetherBy(document),
        isCutTooLate: hasRowsAbove(parts),
        own,
        all: reports,
        shareOf: shareOfPrints(reports, layout),
      });
      const doubted = reports.map((each, index) => ({ ...each, doubts: doubts[index] ?? [] }));
      const furnished = [
        ...furniture,
        ...parts.known,
        ...parts.introduction,
        ...reports.flatMap((each) => each.furniture),
      ].map(({ start, end }) => ({ start, end }));
      const used = reports.flatMap(({ sources }) => [...sources.values, ...sources.extra]);
      const unread = findUncovered(text, lines, [...furnished, ...used]).map(toUnread);
      return {
        reports,
        count: (counts) => countRead(doubted, unread.length, counts),
        finish: () =>
          finishReading({
            document,
            tools,
            own,
            parts,
            lines,
            mandate,
            furniture: furnished,
            unread,
            read: doubted,
          }),
      };
    },
  };
};
