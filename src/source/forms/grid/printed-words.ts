import { distance } from "fastest-levenshtein";
import type { Templates } from "../../templates.ts";

/** Words that annexes print around their values; what they mean is for who reads reports. */
export interface PrintedWords {
  readonly sections: readonly string[];
  readonly labels: readonly string[];
}

/** Every wording of sections and labels that the templates have, of all municipalities together. */
export function printedWordsOf({ common, municipalities }: Templates): PrintedWords {
  const all = [common, ...Object.values(municipalities)];
  return {
    sections: all.flatMap(({ sections }) => Object.values(sections).flat()),
    labels: all.flatMap(({ labels, questions }) => [
      ...Object.values(labels).flat(),
      ...questions.flatMap((question) => question.labels),
    ]),
  };
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
export interface OpenLabels {
  readonly labels: readonly (readonly string[])[];
  readonly next: number;
}

/** Whether one of them is said in full. */
export const isComplete = ({ labels, next }: OpenLabels): boolean =>
  labels.some(({ length }) => length === next);

/** The labels that go on with all words of a line; null when none does. */
export function continueLabels({ labels, next }: OpenLabels, line: string): OpenLabels | null {
  const words = foldedWords(line);
  if (words.length === 0) return null;
  const going = labels.filter((label) => matchRun(words, label, next) === words.length);
  return going.length === 0 ? null : { labels: going, next: next + words.length };
}

/** Lines of a value that stand between two lines of its label, in a cell that is aligned in the middle. */
const mostBetween = 2;

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
    this.#sections.has(fold(line)) &&
    !/[,;-]$/.test(line) &&
    !this.#labelTexts.has(line.trim().toLowerCase());

  /** The labels of which the whole line is a beginning; null when there are none. */
  openedBy = (line: string): OpenLabels | null => continueLabels({ labels: this.labels, next: 0 }, line);

  /** Whether a line begins with a label, or with two words of one at least. */
  begins(line: string): boolean {
    const words = foldedWords(line);
    return this.labels.some((label) => {
      const run = matchRun(words, label, 0);
      return run > 0 && (run === label.length || run >= 2);
    });
  }

  /**
   * Tells of each line whether it is the rest of a label that the lines above it began, beside values: the last line of
   * "Doel, beoogd resultaat" in a narrow column is no heading "Resultaat".
   */
  createRestFinder(): (line: string) => boolean {
    let open: { readonly label: readonly string[]; readonly next: number; readonly age: number }[] = [];
    return (line) => {
      const words = foldedWords(line);
      const runs = open.map((each) => ({ ...each, run: matchRun(words, each.label, each.next) }));
      const begun = this.labels
        .map((label) => ({ label, next: 0, age: 0, run: matchRun(words, label, 0) }))
        .filter(({ run }) => run > 0);
      open = [...runs, ...begun]
        .map(({ label, next, age, run }) => ({ label, next: next + run, age: run > 0 ? 0 : age + 1 }))
        .filter(({ label, next, age }) => next < label.length && age <= mostBetween);
      return runs.some(({ run }) => run > 0 && run === words.length);
    };
  }
}
