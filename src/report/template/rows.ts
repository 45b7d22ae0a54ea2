import type { PrintedLine } from "../lines/lines.ts";
import type { Dictionary, Span } from "../report.ts";
import type { LabelFinder } from "./find-label.ts";
import type { LabelRun } from "./match-label.ts";
import { identityOf, type Key, type SectionKey } from "./keys.ts";
import { sectionOf, type Section } from "./sections.ts";

/** A line of a report, after its headings were found. */
export interface ReportLine {
  readonly line: PrintedLine;
  /** The heading that this line is; null for any other line. */
  readonly heading: SectionKey | null;
}

/** What a line of a report turned out to be; a line with a label and a value makes two. */
export type Item =
  | { readonly kind: "heading"; readonly key: SectionKey; readonly span: Span; readonly line: PrintedLine }
  | {
      readonly kind: "label";
      readonly key: Key;
      readonly span: Span;
      readonly line: PrintedLine;
      readonly isBegin: boolean;
      /** The label ends on this line. */
      readonly isEnd: boolean;
    }
  | {
      readonly kind: "text";
      readonly span: Span;
      readonly line: PrintedLine;
      readonly section: Section | null;
      /** The label that stands on the same line. */
      readonly labelled: Key | null;
    };

/** Nothing readable: OCR makes such scraps of the strokes of a label that it read twice. */
export const isScrap = (printed: string): boolean =>
  printed.length <= 10 &&
  !/\d|\p{L}{3}/u.test(printed) &&
  !/^(?:ja|nee|ok|n[./]?\s?v\.?\s?t|n\.?\s?[tn]\.?\s?b|n\.?\s?b|n\/a|p\.?\s?m|t\.?\s?b\.?\s?d|rib|onb)\b/i.test(
    printed,
  );

/** Small words alone, the last of them broken off or not: "In de" and "De ge-" begin a value, and "zo op." ends one. */
const isOfWords = (printed: string, dictionary: Dictionary): boolean =>
  /^\p{Lu}?\p{Ll}+(?: \p{Ll}+)*[-‐]?[.,;:!?]?$/u.test(printed) &&
  /\p{L}{2}/u.test(printed) &&
  (printed.match(/\p{L}+(?![\p{L}‐-])/gu) ?? []).every((word) => dictionary.known(word.toLowerCase()));

/** A scrap that says nothing: small words do. */
export const isScrapBy =
  (dictionary: Dictionary) =>
  (printed: string): boolean =>
    isScrap(printed) && !isOfWords(printed, dictionary);

/** What is printed between a label and its value is none itself. */
export const isColon = (printed: string): boolean => /^[:;|]+$/.test(printed);

/** A colon behind a question stands between it and its answer. */
const withoutColon = (document: string, { start, end }: Span): Span => {
  const [colon = ""] = /^[:;|]\s+(?=\S)/.exec(document.slice(start, end)) ?? [];
  return { start: start + colon.length, end };
};

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** "5.3" or "3." on a line of its own is of the heading or label below it, and of no value above. */
export const lineOfNumber = /^\d{1,2}(?:\.\d{1,2})*\.$|^\d{1,2}(?:\.\d{1,2})+$/;

const takeNumber = (items: Item[]): Pick<Item, "span" | "line"> | null => {
  const last = items.at(-1);
  if (last?.kind !== "text" || last.labelled !== null || !lineOfNumber.test(last.line.text)) return null;
  items.pop();
  return { span: last.span, line: last.line };
};

export const findRows = (
  document: string,
  lines: readonly ReportLine[],
  findLabel: LabelFinder,
  isNoValue: (printed: string) => boolean,
  isTyped: boolean,
): readonly Item[] => {
  const items: Item[] = [];
  const seen = new Set<string>();
  let section: Section | null = null;
  let open: LabelRun | null = null;
  for (const { line, heading } of lines) {
    if (heading !== null) {
      section = heading.section;
      open = null;
      const number = isTyped ? takeNumber(items) : null;
      if (number) items.push({ ...number, kind: "heading", key: heading });
      items.push({ kind: "heading", key: heading, span: line, line });
      continue;
    }
    const { kind } = line.block;
    const isValue = kind === "value" || kind === "item";
    const run: LabelRun | null = isValue ? null : findLabel(line.form, { open, section, seen, kind });
    if (!run) {
      if (isValue) open = null;
      items.push({ kind: "text", span: line, line, section, labelled: null });
      continue;
    }
    const { key } = run.label;
    const isDone: boolean = run.next === run.label.words.length;
    open = isDone ? null : run;
    const parts = { isBegin: run.from === 0, isEnd: isDone };
    seen.add(identityOf(key));
    const number = isTyped && parts.isBegin ? takeNumber(items) : null;
    if (number) items.push({ ...number, kind: "label", key, isBegin: false, isEnd: false });
    // Below a label of another section that of the heading is over.
    if (isTyped && key.field !== null && parts.isBegin && section !== sectionOf(key.field)) section = null;
    const rest = run.rest === null ? null : withoutColon(document, shifted(run.rest, line.start));
    if (rest === null || isNoValue(document.slice(rest.start, rest.end))) {
      items.push({ kind: "label", key, span: line, line, ...parts });
    } else {
      items.push({ kind: "label", key, span: shifted(run.printed, line.start), line, ...parts });
      items.push({ kind: "text", span: rest, line, section, labelled: key });
    }
  }
  return items;
};
