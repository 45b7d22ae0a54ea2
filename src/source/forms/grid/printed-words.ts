import { distance } from "fastest-levenshtein";

/** Words that annexes print around their values; what they mean is for who reads reports. */
export interface PrintedWords {
  readonly sections: readonly string[];
  readonly labels: readonly string[];
}

/** A text without what print and recognition change: case, accents, marks, blanks. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] =>
  text
    .split(/[\s/,]+/)
    .map(fold)
    .filter((word) => word !== "");

const isAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && distance(a, b) <= Math.max(a.length, b.length) / 5);

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

/** A label that lines of a column are in the middle of. */
export interface OpenLabel {
  readonly words: readonly string[];
  /** The word that comes next. */
  readonly next: number;
}

/** The known labels and sections of annexes, to be found in lines of print. */
export class LabelWords {
  readonly labels: readonly (readonly string[])[];
  readonly #sections: ReadonlySet<string>;
  readonly #labelTexts: ReadonlySet<string>;

  constructor({ sections, labels }: PrintedWords) {
    this.labels = labels.map(foldedWords);
    this.#sections = new Set(sections.map(fold));
    const names = new Set(sections.map((name) => name.toLowerCase()));
    this.#labelTexts = new Set(
      labels.map((label) => label.toLowerCase()).filter((label) => !names.has(label)),
    );
  }

  /** Whether a line is the name of a section: "Doel/Beoogd resultaat" is, the label "Doel, beoogd resultaat" is not. */
  isSection = (line: string): boolean =>
    this.#sections.has(fold(line)) && !this.#labelTexts.has(line.trim().toLowerCase());

  /** The label of which the whole line is a beginning, and how far it goes; the longest run, then the shortest label. */
  openedBy(line: string): OpenLabel | null {
    const words = foldedWords(line);
    if (words.length === 0) return null;
    let best: OpenLabel | null = null;
    for (const label of this.labels) {
      if (matchRun(words, label, 0) !== words.length) continue;
      if (best === null || label.length < best.words.length) best = { words: label, next: words.length };
    }
    return best;
  }

  /** Whether a line begins with a label, or with two words of one at least. */
  begins(line: string): boolean {
    const words = foldedWords(line);
    return this.labels.some((label) => {
      const run = matchRun(words, label, 0);
      return run > 0 && (run === label.length || run >= 2);
    });
  }
}
