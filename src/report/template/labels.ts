import { reportFields, type ReportField } from "../../fields/report-fields.ts";
import type { Span } from "../report.ts";
import { wordsOf, type PrintedLine, type Word } from "../lines.ts";
import { fieldOrder } from "./sections.ts";
import { isShortAnswer } from "./short-answer.ts";
import {
  addLetters,
  countBits,
  fold,
  foldedOf,
  mostAlike,
  noLetters,
  similarity,
  similarityFrom,
  type Folded,
} from "./similarity.ts";

/** A row label of the template, as words: it can run over several printed lines. */
export interface Label {
  readonly field: ReportField;
  readonly words: readonly string[];
  /** For each word the first letters of the label from there on. */
  readonly heads: readonly Folded[];
  /** For each word the label from there on, a word longer each time. */
  readonly runs: readonly (readonly Folded[])[];
}

const headLength = 6;

const headsOf = (words: readonly string[]): Label["heads"] =>
  words.map((_, from) =>
    foldedOf(
      words
        .slice(from, from + 3)
        .join("")
        .slice(0, headLength),
    ),
  );

const runsOf = (words: readonly string[]): Label["runs"] =>
  words.map((_, from) =>
    words.slice(from).map((_, more) => foldedOf(words.slice(from, from + more + 1).join(""))),
  );

/** Longer labels first: "Portefeuillehouder" begins with "Portefeuille". */
export const labels: readonly Label[] = fieldOrder.flatMap((field) =>
  [...reportFields[field].labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => {
      const words = label.split(" ").map(fold);
      return { field, words, heads: headsOf(words), runs: runsOf(words) };
    }),
);

/** How far a print may differ from the template: the web prints letters as typed, OCR damages them. */
export interface Tolerance {
  /** Least similarity of a line that is nothing but (a part of) a label. */
  readonly whole: number;
  /** Least similarity of label words before a value on the same line. */
  readonly prefix: number;
}
export const printed: Tolerance = { whole: 0.88, prefix: 0.9 };
export const damaged: Tolerance = { whole: 0.72, prefix: 0.78 };
/** In OCR, where the template leads to expect just this label. */
export const expectedHere: Tolerance = { whole: 0.6, prefix: 0.68 };

/** Words of a label found at the start of a line. */
export interface LabelRun {
  readonly label: Label;
  /** Place in the label of the first word that was not printed yet. */
  readonly next: number;
  readonly printed: Span;
  /** What follows the label on its line; null when nothing does. */
  readonly rest: Span | null;
  readonly similarity: number;
  /** Letters found, less those that are wrong: the longer run wins, but not by taking in words of the value. */
  readonly score: number;
}

const longestRun = 90;
/** A label is at the start: the words of a very long line need not all be told apart. */
const mostSearched = 240;

/** The first words of a line, as many as `count`. */
interface Prefix extends Folded {
  readonly count: number;
}

/** Joins the folded words of a line, and keeps where each ends. */
const prefixesOf = (words: readonly Word[]): readonly Prefix[] => {
  const prefixes: Prefix[] = [];
  let text = "";
  let letters = noLetters;
  for (const [index, word] of words.entries()) {
    const folded = fold(word.text);
    text += folded;
    letters = addLetters(letters, folded);
    if (text.length > longestRun) break;
    if (text.length > 0) prefixes.push({ text, letters, count: index + 1 });
  }
  return prefixes;
};

/** A line as label words are looked for in it. */
export class LabelLine {
  private found: readonly Word[] | null = null;
  private starts: ReturnType<typeof prefixesOf> | null = null;
  private all: Prefix | null | undefined;
  readonly line: PrintedLine;
  /** First letters, folded: most lines can be told apart from every label by these. */
  readonly head: Folded;
  private readonly document: string;

  constructor(document: string, line: PrintedLine) {
    this.document = document;
    this.line = line;
    this.head = foldedOf(fold(line.text.slice(0, 24)).slice(0, headLength));
  }

  get words(): readonly Word[] {
    this.found ??= wordsOf(this.document, {
      start: this.line.start,
      end: Math.min(this.line.end, this.line.start + mostSearched),
    });
    return this.found;
  }
  get prefixes(): ReturnType<typeof prefixesOf> {
    this.starts ??= prefixesOf(this.words);
    return this.starts;
  }
  /** All words of a line that is no longer than a label. */
  get whole(): Prefix | null {
    if (this.all === undefined) {
      const last = this.prefixes.at(-1);
      this.all = last?.count === this.words.length ? last : null;
    }
    return this.all;
  }
  /** Nothing stands behind the first `count` words. */
  endsAfter(count: number): boolean {
    return count >= this.words.length && !this.isCut;
  }
  /** The words of the line are not all told apart. */
  private get isCut(): boolean {
    const last = this.words.at(-1);
    return last !== undefined && last.end < this.line.end && this.line.end - this.line.start > mostSearched;
  }
  restAfter(count: number): Span | null {
    const next = this.words[count];
    if (next) return { start: next.start, end: this.line.end };
    const last = this.words[count - 1];
    return last && this.isCut ? { start: last.end, end: this.line.end } : null;
  }
}

const asks = (word: string | undefined): boolean => word !== undefined && word.endsWith("?");

/** Question marks come out of OCR as 7 or 2, and typists forget them before the line ends. */
const looksAsked = (folded: string): boolean => /[?72]$/.test(folded);

/**
 * Finds the longest run of words of `label`, from its word `from`, at the start of a line.
 * A run before a value must be long enough not to be a sentence that happens to begin alike.
 */
export const matchLabel = (
  target: LabelLine,
  label: Label,
  from: number,
  tolerance: Tolerance,
): LabelRun | null => {
  if (!beginsAlike(target, label, from)) return null;
  let best: LabelRun | null = null;
  for (const [more, run] of (label.runs[from] ?? []).entries()) {
    const next = from + more + 1;
    const expected = run.text;
    for (const prefix of target.prefixes) {
      const longer = prefix.text.length - expected.length;
      if (longer > 1 + expected.length * 0.3) break;
      if (-longer > 1 + expected.length * 0.3) continue;
      const isWhole = target.endsAfter(prefix.count);
      const least = isWhole ? tolerance.whole : tolerance.prefix;
      const asked =
        isWhole && isLoneQuestion(target, from, next) ? Math.min(least, leastOfLoneQuestion) : least;
      const alike = similarityFrom(asked, prefix, run);
      if (alike < asked) continue;
      const rest = target.restAfter(prefix.count);
      if (rest !== null && !standsBeforeValue(label, from, next, prefix.text, expected)) continue;
      if (rest === null && expected.length < 6 && alike < 1) continue;
      // "pilot." alone ends a value more often than it begins "Pilot succesvol?".
      if (rest === null && from === 0 && next === 1 && label.words.length > 1) continue;
      // "gehaald." ends a sentence of a value, "gehaald?" the label.
      if (rest === null && asks(label.words[next - 1]) && /[.,;]$/.test(target.line.text)) continue;
      const wrong = (1 - alike) * Math.max(prefix.text.length, expected.length);
      const isSure =
        wrong === 0 ||
        (endsAlike(target.words, prefix.count, label, from, next) && endsBeforeAnswer(target, prefix.count));
      const score = expected.length - (isSure ? 1 : 2.5) * wrong;
      const end = target.words[prefix.count - 1]?.end;
      if (end === undefined || (best && score <= best.score)) continue;
      best = { label, next, printed: { start: target.line.start, end }, rest, similarity: alike, score };
    }
  }
  return best;
};

const beginsAlike = ({ head }: LabelLine, label: Label, from: number): boolean => {
  const expected = label.heads[from];
  if (!expected || countBits(head.letters.once & expected.letters.once) < (from > 1 ? 1 : 2)) return false;
  const least = from > 1 ? 0.3 : 0.45;
  // A label can be shorter than a head.
  const begin =
    head.text.length > expected.text.length ? foldedOf(head.text.slice(0, expected.text.length)) : head;
  return similarityFrom(least, begin, expected) >= least;
};

/** Whether a line can be words of a label from its word `from` and nothing else; false is certain. */
export const mayBeWhole = (
  { whole, line }: LabelLine,
  label: Label,
  from: number,
  tolerance: Tolerance,
): boolean => {
  const least = line.text.endsWith("?") ? leastOfLoneQuestion : tolerance.whole;
  return whole !== null && (label.runs[from] ?? []).some((run) => mostAlike(run, whole) >= least);
};

const leastOfLoneQuestion = 0.4;

/** The last word of a question alone on its line ("qeve1g?"): no value is one word with a question mark. */
const isLoneQuestion = (target: LabelLine, from: number, next: number): boolean =>
  from > 1 && next === from + 1 && target.line.text.endsWith("?");

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(" ");

/** As many words as the label has here, and the last like the label's last. */
const endsAlike = (
  words: readonly Word[],
  count: number,
  label: Label,
  from: number,
  next: number,
): boolean =>
  count === next - from &&
  count > 1 &&
  similarity(fold(words[count - 1]?.text ?? ""), label.words[next - 1] ?? "") >= 0.3;

/**
 * What follows the first `count` words is nothing, or an answer that does not begin sooner: in "aan oe N.v.t." the
 * ruined "te" is of the label, in "van het Nog niet bekend" "Nog" is not.
 */
const endsBeforeAnswer = ({ words }: LabelLine, count: number): boolean => {
  const rest = words.slice(count);
  if (rest.length > 0 && !isShortAnswer(textOf(rest))) return false;
  return !words.slice(1, count).some((_, index) => isShortAnswer(textOf(words.slice(index + 1))));
};

const standsBeforeValue = (
  label: Label,
  from: number,
  next: number,
  printedRun: string,
  expected: string,
): boolean => {
  const last = label.words[next - 1];
  // "Pilot succesvol afgerond" answers the question; it does not repeat it.
  if (asks(last)) return looksAsked(printedRun) && expected.length >= 5;
  if (next === label.words.length && from === 0) return true;
  return next - from >= 2 && expected.length >= 10;
};
