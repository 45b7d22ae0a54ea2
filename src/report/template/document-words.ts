import type { PrintedLine } from "../lines.ts";
import { onlyFieldOf, sectionOrder, type Section } from "./sections.ts";
import { labelsOf, type Label } from "./labels.ts";
import type { SectionKey } from "./keys.ts";
import { fold, foldedOf, type Folded } from "./similarity.ts";
import type { Template } from "./template.ts";

/** A heading of a document, ready to be compared. */
export interface Heading {
  readonly key: SectionKey;
  readonly name: Folded;
}

/** The labels and headings that are looked for in one document. */
export interface DocumentWords {
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  /** Headings of what stands before the first pilot, folded. */
  readonly introduction: readonly string[];
  /** Letters of the longest heading, and some more for what damages it. */
  readonly longestHeading: number;
}

export const makeHeading = (key: SectionKey): Heading => ({ key, name: foldedOf(fold(key.words)) });

export const makeWords = ({
  labels,
  headings,
  introduction,
}: Omit<DocumentWords, "longestHeading">): DocumentWords => ({
  labels,
  headings,
  introduction,
  longestHeading: Math.max(...headings.map(({ name }) => name.text.length)) + 8,
});

const knownHeading = (words: string, section: Section): Heading =>
  makeHeading({ words, section, field: onlyFieldOf(section), extra: null, how: "KNOWN" });

/** The words that begin a line, and so many that a wording of the template is among them. */
const mostWords = 18;

/** What the lines of a document begin with, folded, word by word; and what they are whole. */
const beginningsOf = (lines: readonly Pick<PrintedLine, "text">[]): ReadonlySet<string> => {
  const beginnings = new Set<string>();
  for (const text of new Set(lines.map(({ text: printed }) => printed.slice(0, 160)))) {
    let beginning = "";
    for (const word of text.split(/\s+/, mostWords)) {
      beginning += fold(word);
      beginnings.add(beginning);
    }
  }
  return beginnings;
};

/** The words of a template that a document can have: the usual ones, and those others that it prints. */
export const wordsFor = (template: Template, lines: readonly Pick<PrintedLine, "text">[]): DocumentWords => {
  const beginnings = beginningsOf(lines);
  const wholes = countWholes(lines);
  // A question over two lines begins with some words of its own on the first.
  const isPrinted = (words: string): boolean => {
    if (beginnings.has(fold(words))) return true;
    const parts = words.split(" ");
    return parts.some((_, count) => count >= 2 && wholes.has(fold(parts.slice(0, count).join(" "))));
  };
  const headings = sectionOrder.flatMap((name, section) => {
    const [usual = "", ...others] = template.sections[name];
    const count = wholes.get(fold(usual)) ?? 0;
    // Other words are a heading where they come more often than the usual ones: "Resultaten" stands in values too.
    const printed = others.filter((words) => (wholes.get(fold(words)) ?? 0) > count);
    return [usual, ...printed].map((words) => knownHeading(words, section));
  });
  return makeWords({
    labels: labelsOf(template, isPrinted),
    headings,
    introduction: template.introduction.map(fold),
  });
};

/** How often each short line comes, and each end of a navigation line. */
const countWholes = (lines: readonly Pick<PrintedLine, "text">[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    const folded = fold(text);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  };
  for (const { text } of lines) {
    if (text.length < 90) count(text);
  }
  return counts;
};
