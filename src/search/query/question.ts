import type { Token } from "../../dutch/analyser.ts";
import type { Filter } from "./filter.ts";

export interface Question {
  /** As typed. */
  readonly text: string;
  readonly filters: readonly Filter[];
  /** What a hit must hold. */
  readonly keywords: readonly Token[];
  /** What makes a hit better, without being needed: words of filters, "pilot", words that ask for a property. */
  readonly hints: readonly Token[];
  /** The words that its filters were read from. */
  readonly filterWords: readonly Token[];
  /** Words that must stand side by side. */
  readonly phrases: readonly (readonly Token[])[];
  /** Words, or phrases, that a minus keeps out of a hit. */
  readonly excluded: readonly (readonly Token[])[];
  /** The same, kept out in words: "niet over afval". */
  readonly denied: readonly (readonly Token[])[];
  /** Verbs that are denied alone: whoever does not know what they mean cannot say who does not. */
  readonly deniedActs: readonly Token[];
  /** What is denied of which nothing is known: it only asks. */
  readonly unheard: readonly Token[];
  /** Numbers that are nearly those of a motion, and were taken for them. */
  readonly near: readonly { readonly typed: string; readonly read: readonly string[] }[];
  /** Pairs of keywords of which one is enough. */
  readonly either: readonly (readonly [Token, Token])[];
  /** Keywords that stand in a list: who has all of them comes first, and who has one will do. */
  readonly listed: readonly Token[];
  /** Comparisons that nothing is read from: "duurder dan", "meer dan een". */
  readonly unread: readonly string[];
  /** Pilots that are called by their whole name. */
  readonly names: readonly CalledName[];
  /** Whether it sets pilots side by side. */
  readonly compares: boolean;
  /** Whether it asks which pilots there are, and not after one of them. */
  readonly asksForMany: boolean;
}

/** A whole name of a pilot in a question. */
export interface CalledName {
  /** As it is indexed; see `wholeNameKey`. */
  readonly key: string;
  readonly words: readonly Token[];
  /** Beyond doubt: a name of one word of the dictionary may be meant as that word. */
  readonly sure: boolean;
}

/** What the question was taken to mean, for the person who asked. */
export interface Interpretation {
  readonly keywords: readonly string[];
  /** Words that a hit need not satisfy: no pilot has all that was asked, or there are too many words. */
  readonly ignored: readonly string[];
  readonly filters: readonly {
    readonly field: string;
    readonly value: string;
    readonly phrase: string;
    /** For readers: "Herkomst: motie". */
    readonly label: string;
  }[];
}

/** Puts an understood question in words. */
export const interpret = (
  question: Pick<Question, "keywords" | "phrases" | "excluded" | "denied" | "filters">,
  ignored: readonly string[] = [],
  label: (filter: Filter) => string = ({ phrase }) => phrase,
): Interpretation => ({
  ignored,
  keywords: [
    ...question.keywords.map((token) => token.text),
    ...question.phrases.map((phrase) => `"${surfaceOf(phrase)}"`),
    ...[...question.excluded, ...question.denied].map((phrase) =>
      phrase.length > 1 ? `-"${surfaceOf(phrase)}"` : `-${surfaceOf(phrase)}`,
    ),
  ],
  filters: question.filters.map((filter) => ({
    field: filter.field,
    value: filter.negated ? `NOT ${filter.value}` : filter.value,
    phrase: filter.phrase,
    label: label(filter),
  })),
});

const surfaceOf = (phrase: readonly Token[]): string => phrase.map((token) => token.text).join(" ");
