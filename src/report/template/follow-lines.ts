import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { DocumentWords } from "./document-words.ts";
import { createLabelFinder } from "./find-label.ts";
import { markSections } from "./mark-sections.ts";
import type { Key } from "./keys.ts";
import { damaged, type LabelRun, printed } from "./match-label.ts";
import { opening, type Section, unknownSection } from "./sections.ts";

/** A line of a document, after headings and labels were looked for without regard to reports. */
export interface FollowedLine {
  readonly line: PrintedLine;
  readonly kind: "heading" | "link" | "label" | "text";
  /** What the line, or its beginning, is; null for text, and for a link that opens no section. */
  readonly key: Key | null;
  /** The value on the same line, "" when there is none. */
  readonly rest: string;
}

/** Below these the labels of any section may stand. */
const hidesHeadings: ReadonlySet<Section> = new Set([opening.description, opening.outcome, unknownSection]);
const nothingSeen: ReadonlySet<string> = new Set();

/** Goes through all lines of a document, and tells headings, links and labels from text. */
export const followLines = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
): readonly FollowedLine[] => {
  const { sections, navigation } = markSections(lines, layout, words);
  const findLabel = createLabelFinder(words.labels, layout === "OCR" ? damaged : printed);
  let section: Section | null = null;
  let open: LabelRun | null = null;
  return lines.map((line, index): FollowedLine => {
    const mark = sections[index];
    if (mark) {
      ({ section } = mark.key);
      open = null;
      return { line, kind: mark.isNavigation ? "link" : "heading", key: mark.key, rest: "" };
    }
    if (navigation.has(line)) return { line, kind: "link", key: null, rest: "" };
    const { kind } = line.block;
    const isValue = kind === "value" || kind === "item";
    const run: LabelRun | null = isValue
      ? null
      : findLabel(line.form, {
          open,
          // The heading of the next section may be the one that is not known.
          section: section !== null && hidesHeadings.has(section) ? null : section,
          seen: nothingSeen,
          isCell: kind === "label",
        });
    open = run && run.next < run.label.words.length ? run : null;
    if (!run) return { line, kind: "text", key: null, rest: "" };
    const rest = run.rest === null ? "" : line.text.slice(-(run.rest.end - run.rest.start));
    return { line, kind: "label", key: run.label.key, rest };
  });
};
