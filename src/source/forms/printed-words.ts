import { distance } from "fastest-levenshtein";
import type { Templates } from "../templates.ts";

/** Labels that annexes print before their values; what they mean is for who reads reports. */
export type PrintedWords = readonly string[];

/** Every wording of labels that the templates have, of all municipalities together. */
export const printedWordsOf = ({ common, municipalities }: Templates): PrintedWords =>
  [common, ...Object.values(municipalities)].flatMap(({ labels, questions }) => [
    ...Object.values(labels).flat(),
    ...questions.flatMap((question) => question.labels),
  ]);

/** A text without what print and recognition change: case, accents, marks, blanks. */
export const fold = (text: string): string =>
  isForeign.test(text)
    ? text
        .normalize("NFD")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, "")
    : text.toLowerCase().replaceAll(/[^a-z\d]+/g, "");
/** Has accents to take off, or letters that are none of ours. */
const isForeign = /[\u0080-\uFFFF]/;

export const foldedWords = (text: string): string[] =>
  text
    .split(/[\s/,]+/)
    .map(fold)
    .filter((word) => word !== "");

const isAlike = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [least, most] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return least >= 4 && most - least <= most / 5 && distance(a, b) <= most / 5;
};

/** How many words at the start of `words` are those of the label from its word `from` on. */
export function matchRun(words: readonly string[], label: readonly string[], from: number): number {
  let count = 0;
  while (
    count < words.length &&
    from + count < label.length &&
    isAlike(words[count] ?? "", label[from + count] ?? "")
  )
    count += 1;
  return count;
}

/** Labels of which the words so far are a beginning, and how many those are. */
export type OpenLabels = { readonly labels: readonly (readonly string[])[]; readonly next: number };

/** Whether one of them is said in full. */
export const isComplete = ({ labels, next }: OpenLabels): boolean =>
  labels.some(({ length }) => length === next);

/** The labels that go on with all words of a line; null when none does. */
export function continueLabels({ labels, next }: OpenLabels, words: readonly string[]): OpenLabels | null {
  if (words.length === 0) return null;
  const going = labels.filter((label) => matchRun(words, label, next) === words.length);
  return going.length === 0 ? null : { labels: going, next: next + words.length };
}

const mostKept = 2000;

/** The known labels of annexes, to be found in lines of print. */
export class LabelWords {
  readonly labels: readonly (readonly string[])[];
  /** Those that begin with a word, found once: the lines of an annex begin with few. */
  private readonly byFirst = new Map<string, OpenLabels["labels"]>();

  constructor(labels: PrintedWords) {
    this.labels = labels.map(foldedWords);
  }

  beginningWith(first: string): OpenLabels["labels"] {
    return this.byFirst.getOrInsertComputed(first, () =>
      this.labels.filter(([word = ""]) => isAlike(first, word)),
    );
  }

  private readonly opened = new Map<string, OpenLabels | null>();

  /** The labels of which the whole line is a beginning; null when there are none. Found once: the lines of an annex come back. */
  openedBy = (line: string): OpenLabels | null => {
    if (this.opened.size >= mostKept) this.opened.clear();
    return this.opened.getOrInsertComputed(line, this.open);
  };

  private readonly open = (line: string): OpenLabels | null => {
    const words = foldedWords(line);
    const [first] = words;
    return first === undefined ? null : continueLabels({ labels: this.beginningWith(first), next: 0 }, words);
  };
}

const known = new WeakMap<PrintedWords, LabelWords>();

/** The labels that annexes print, the same for every file. */
export const labelsOf = (printed: PrintedWords): LabelWords =>
  known.getOrInsertComputed(printed, () => new LabelWords(printed));
