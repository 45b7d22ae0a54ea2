import type { Word } from "../lines/blanks.ts";
import type { Span } from "../report.ts";
import type { LineForm } from "../lines/line-form.ts";
import type { Label } from "./labels.ts";
import { isShortAnswer } from "./short-answer.ts";
import { countBits, fold, foldedOf, mostAlike, similarity, similarityFrom } from "./similarity.ts";

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
  readonly from: number;
  /** Place in the label of the first word that was not printed yet. */
  readonly next: number;
  readonly printed: Span;
  /** What follows the label on its line; null when nothing does. */
  readonly rest: Span | null;
  readonly similarity: number;
  /** Letters found, less those that are wrong: the longer run wins, but not by taking in words of the value. */
  readonly score: number;
}

/** Labels of so many words go on behind the begin of a value, in columns. */
export const fewestWrapped = 6;

const asks = (word: string | undefined): boolean => word !== undefined && word.endsWith("?");

/** Question marks come out of OCR as 7 or 2, and typists forget them before the line ends. */
const looksAsked = (folded: string): boolean => /[?72]$/.test(folded);

/**
 * Finds the longest run of words of `label`, from its word `from`, at the start of a line.
 * A run before a value must be long enough not to be a sentence that happens to begin alike.
 */
export const matchLabel = (
  target: LineForm,
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
      // A short label stands on one line: "Doorwerking in de financiën" is no begin of "Doorwerking in beleid".
      const isBegun = rest !== null && next < label.words.length && label.words.length < fewestWrapped;
      const goesOnAlike = fold(target.words[prefix.count]?.text ?? "").startsWith(label.words[next] ?? "?");
      if (isBegun && !goesOnAlike && tolerance === printed && !asks(label.words[next - 1])) continue;
      if (rest !== null && tolerance === printed && goesOn(target, prefix.count, label.words[next - 1]))
        continue;
      if (rest === null && expected.length < 6 && alike < 1) continue;
      // "pilot." alone ends a value more often than it begins "Pilot succesvol?".
      if (rest === null && from === 0 && next === 1 && label.words.length > 1) continue;
      // "gehaald." ends a sentence of a value, "gehaald?" the label.
      if (rest === null && asks(label.words[next - 1]) && /[.,;]$/.test(target.text)) continue;
      const wrong = (1 - alike) * Math.max(prefix.text.length, expected.length);
      const isSure =
        wrong === 0 ||
        (endsAlike(target.words, prefix.count, label, from, next) && endsBeforeAnswer(target, prefix.count));
      const score = expected.length - (isSure ? 1 : 2.5) * wrong;
      const end = target.words[prefix.count - 1]?.end;
      if (end === undefined || (best && score <= best.score)) continue;
      best = { label, from, next, printed: { start: 0, end }, rest, similarity: alike, score };
    }
  }
  return best;
};

const beginsAlike = ({ head }: LineForm, label: Label, from: number): boolean => {
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
  { whole, text }: LineForm,
  label: Label,
  from: number,
  tolerance: Tolerance,
): boolean => {
  const least = text.endsWith("?") ? leastOfLoneQuestion : tolerance.whole;
  return whole !== null && (label.runs[from] ?? []).some((run) => mostAlike(run, whole) >= least);
};

const leastOfLoneQuestion = 0.4;

/** The last word of a question alone on its line ("qeve1g?"): no value is one word with a question mark. */
const isLoneQuestion = (target: LineForm, from: number, next: number): boolean =>
  from > 1 && next === from + 1 && target.text.endsWith("?");

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
const endsBeforeAnswer = ({ words }: LineForm, count: number): boolean => {
  const rest = words.slice(count);
  if (rest.length > 0 && !isShortAnswer(textOf(rest))) return false;
  return !words.slice(1, count).some((_, index) => isShortAnswer(textOf(words.slice(index + 1))));
};

/**
 * The print asks on where the known words end: "Geven de resultaten | aanleiding om het beleid aan te passen?" is another
 * label, and so is "Doelstelling | van de pilot".
 */
const goesOn = ({ words }: LineForm, count: number, last: string | undefined): boolean => {
  if (asks(last) || /[:?]$/.test(words[count - 1]?.text ?? "")) return false;
  const rest = textOf(words.slice(count));
  return (
    /^\p{Ll}[^.:!?]{0,90}[?:]+(?:\s|$)/u.test(rest) ||
    /^(?:van|voor|bij|aan|uit)\s[^.!?\d]{1,40}$/u.test(rest)
  );
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
