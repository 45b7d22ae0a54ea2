import type { BlockDocument } from "../source/blocks.ts";
import { composeText, type ReadingTools } from "./fields/compose-field.ts";
import type { Piece } from "./fields/value-text.ts";
import { capConfidence, doubtDocument } from "./doubt/doubt-document.ts";
import type { PrintedLine } from "./lines/lines.ts";
import { isSoftBreak, joinLines } from "./ocr/join-lines.ts";
import { Traits } from "./ocr/traits.ts";
import { finishReport, type ReadReport, warnAbout } from "./read-report.ts";
import { countExpected } from "./recogniser/expected-pilots.ts";
import type { Doubt, Reading, Span, UnreadLine, Warning } from "./report.ts";
import type { DocumentParts } from "./template/find-reports.ts";
import type { OwnTemplate } from "./template/learn-template.ts";

/** What was read of a document, but what it mentions. */
export interface FieldsRead {
  readonly document: BlockDocument;
  readonly tools: ReadingTools;
  readonly own: OwnTemplate;
  readonly parts: DocumentParts;
  readonly lines: readonly PrintedLine[];
  readonly mandate: Reading["mandate"];
  readonly furniture: readonly Span[];
  readonly unread: readonly UnreadLine[];
  readonly read: readonly (ReadReport & { readonly doubts: readonly Doubt[] })[];
}

/** Makes the reading of a document of what was read: what its reports mention, and what a person should look at. */
export const finishReading = ({
  document,
  tools,
  own,
  parts,
  lines,
  mandate,
  furniture,
  unread,
  read,
}: FieldsRead): Reading => {
  const { layout, words } = tools;
  const introduction = composeText(tools, joinIntroduction(tools, parts.introduction)).value.text;
  const expected = countExpected(lines, introduction, layout, read.length);
  const reports = read.map((each) => capConfidence(document.rung, finishReport(tools, each, each.doubts)));
  const sectionWords = (section: number): string =>
    words.headings.find(({ key }) => key.section === section)?.key.words ?? "";
  return {
    layout,
    introduction: introduction === "" ? null : introduction,
    mandate,
    reports,
    expected,
    unread,
    furniture: furniture.toSorted((a, b) => a.start - b.start),
    warnings: [
      ...read.flatMap((each, index) => {
        const report = reports[index];
        return report ? warnAbout(each, report, sectionWords) : [];
      }),
      ...unread.map(({ line, text }) => ({
        line,
        message: `"${text.slice(0, 60)}" hoort bij geen veld en is niet gelezen`,
      })),
      ...warnAboutMissed(expected, read.length),
      ...(read.length === 0 ? [{ line: 1, message: "de bijlage bevat geen enkele pilot" }] : []),
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
