import type { Dimension } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { WordKinds } from "../../dutch/word-kinds.ts";
import { always, orders, type Condition, type Order, type OrderValue } from "../condition.ts";
import type { Analyser, Token } from "../../dutch/analyser.ts";
import type { EngineQuery, Phrase, Term } from "../engine.ts";
import { pilotWords } from "../query/concepts.ts";
import { surelyOf } from "../query/filter-condition.ts";
import type { Filter } from "../query/filter.ts";
import type { CalledName, Question } from "../query/question.ts";
import { aboutKey, topicKey } from "../name-keys.ts";
import { smallestParts } from "../related-words.ts";
import { distinct, phraseOf, type SoughtWord, type Terms } from "../terms.ts";

/** One way to read a question, and what an engine is asked for it. */
export interface Attempt {
  readonly query: Pick<
    EngineQuery,
    | "terms"
    | "minimum"
    | "hints"
    | "whole"
    | "names"
    | "wishes"
    | "phrases"
    | "excluded"
    | "excludedTogether"
    | "condition"
    | "order"
  >;
  /** What of the question a hit must satisfy, and what was not used. */
  readonly question: Pick<Question, "keywords" | "phrases" | "excluded" | "denied" | "filters">;
  readonly ignored: readonly string[];
  /** What also finds who has only part of it, after who has all; null when that is not asked. */
  readonly wider: Attempt | null;
}

export interface SearchedQuestion {
  readonly question: Question;
  readonly sought: Terms;
  /** The words of filters and of asking, which only rank. */
  readonly hints: readonly SoughtWord[];
  /** The words that the filters of properties were read from, as words. */
  readonly filterWords: Terms;
  readonly kinds: WordKinds & Pick<Analyser, "isContext">;
  readonly conditionOf: (filters: readonly Filter[], mostly?: boolean) => Condition;
}

/** Whoever asks about a municipality is answered with its own, whatever else is read otherwise. */
export const isOfPlace = ({ field, negated }: Filter): boolean => field === "municipalities" && !negated;

/** Whether a filter names something that pilots have to do with. */
const isOfThings = ({ field }: Filter): boolean =>
  (dimensions as Readonly<Record<string, Dimension>>)[field]?.type === "things";

/** A topic is asked in few words; each hint of a long question costs as much as a word of it. */
const mostHinted = 6;

/** Who has more to do with what is asked comes before who has less. */
const topicHints = ({ token, term }: SoughtWord): Term[] =>
  [topicKey(token.key), ...term.together.map(aboutKey)].map((key) => ({
    ...term,
    alternatives: [{ key, worth: 1 }],
    together: [],
    scattered: [],
  }));

const kinAbout = 0.8;

export const aboutTerm = ({ token, term }: SoughtWord): Term => ({
  ...term,
  alternatives: [
    { key: aboutKey(term.alternatives[0]?.key ?? token.key), worth: 1 },
    ...token.family.map((key) => ({ key: aboutKey(key), worth: kinAbout })),
  ],
  together: [],
  scattered: [],
});

/** A word met in any way: by what it says, by what it is made of, and by the topics that it belongs to. */
export function broadTerm(word: SoughtWord): Term {
  const { token, term } = word;
  const about = aboutTerm(word);
  const alternatives = [
    ...about.alternatives,
    ...term.alternatives.map(({ key, worth }) => ({ key, worth: worth * broadWorth })),
    ...term.together.map((key) => ({ key: aboutKey(key), worth: partAbout })),
    ...token.topics.map((key) => ({ key: aboutKey(key), worth: topicAbout })),
  ];
  return {
    ...about,
    alternatives: distinct(alternatives)
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, mostWays),
  };
}
const [broadWorth, partAbout, topicAbout] = [0.5, 0.4, 0.2];
/** Each is reckoned in every hit. */
const mostWays = 16;

const anyNamed = (called: readonly CalledName[], beside: readonly SoughtWord[]): Term => ({
  form: [...called, ...beside.map(({ token }) => token)].map(({ key }) => key).join(" "),
  alternatives: [
    ...called.map(({ key }) => ({ key, worth: 1 })),
    ...beside.map(({ token }) => ({ key: token.key, worth: 1 })),
  ],
  together: [],
  scattered: [],
  weight: 1,
});

/** A pilot that is called by its name must be there, or each of several; all else ranks. */
export function namedAttempt(
  asked: SearchedQuestion,
  called: readonly CalledName[],
  beside: readonly SoughtWord[] = [],
  filters: readonly Filter[] = [],
): Attempt {
  const { sought, question } = asked;
  const [only] = called.length === 1 && beside.length === 0 ? called : [];
  const isCalled = ({ token }: SoughtWord): boolean =>
    called.some((name) => name.words.some(({ start }) => start === token.start));
  const words = only === undefined ? [] : sought.words.filter(isCalled);
  const wishes = question.filters.filter(({ field, negated }) => !negated && field !== "order");
  const denied = question.asksForMany ? question.denied : [];
  const met = [...sought.words.filter(isCalled), ...beside];
  const asksOf = !question.asksForMany;
  const read = attempt(asked, { words, met, filters, wishes, asksOf, denied });
  if (words.length > 0 && words.every(({ missing }) => !missing)) return read;
  return {
    ...read,
    query: { ...read.query, terms: [anyNamed(called, beside)], minimum: 1 },
    question: {
      ...read.question,
      keywords: [...called.flatMap((name) => name.words), ...beside.map(({ token }) => token)],
    },
  };
}

export function aboutAttempt(
  asked: SearchedQuestion,
  terms: readonly Term[],
  whole: readonly SoughtWord[],
): Attempt {
  const read = attempt(asked, { words: whole, filters: [] });
  const hints = [...whole.map(({ term }) => term), ...read.query.hints];
  return { ...read, query: { ...read.query, terms, minimum: 1, hints, whole: read.query.terms } };
}

/** Who leaves a word out leaves out what is about it, in whatever words; who leaves out a phrase, that phrase. */
const deniedPhrases = (tokens: readonly Token[]): Phrase[] => {
  const [only] = tokens.length === 1 ? tokens : [];
  const phrase = phraseOf(tokens);
  // What means the same as a phrase hangs on each of its words: "huishoudelijke hulp" is also "huishoudelijke ondersteuning".
  const [first, ...others] = tokens;
  const same =
    others.length === 0
      ? []
      : (first?.family ?? []).filter((key) => others.every(({ family }) => family.includes(key)));
  if (same.length > 0) return [phrase, ...same.slice(0, 1).map((key) => [{ key, form: key, stop: false }])];
  if (only === undefined || only.stop || only.kind === "identifier") return [phrase];
  return [phrase, [{ key: aboutKey(only.key), form: only.surface, stop: false }]];
};

/** Who leaves out a compound leaves out who is about all its parts: "zonder woningbouw" the building of homes. */
function deniedParts(tokens: readonly Token[]): string[][] {
  const [only] = tokens.length === 1 ? tokens : [];
  const parts = only === undefined ? [] : smallestParts(only).filter((part) => !pilotWords.has(part));
  return parts.length > 1 && parts.every(({ length }) => length >= shortestPart) ? [parts.map(aboutKey)] : [];
}

const shortestPart = 4;

/** Each makes a question on Meilisearch as many times as long as it has parts. */
const mostParted = 2;

function orderOf(filters: readonly Filter[]): Order | null {
  const asked = filters.find(({ field, negated }) => field === "order" && !negated);
  if (asked === undefined) return null;
  const { by, descending } = orders[asked.value as OrderValue];
  return { by, descending };
}

export function attempt(
  { question, sought, hints, conditionOf }: SearchedQuestion,
  {
    words,
    met = words,
    filters: asked,
    minimum = words.length,
    wishes = [],
    asksOf = false,
    denied = question.denied,
  }: {
    readonly words: readonly SoughtWord[];
    /** Those that hits satisfy, where a name does that. */
    readonly met?: readonly SoughtWord[];
    readonly filters: readonly Filter[];
    readonly minimum?: number;
    readonly wishes?: readonly Filter[];
    /** Whether a pilot is named of which a wish is asked: "is het schoolontbijt geslaagd". */
    readonly asksOf?: boolean;
    readonly denied?: Question["denied"];
  },
): Attempt {
  const { phrases, excluded } = question;
  const filters = [...new Set([...question.filters.filter(isOfPlace), ...asked])];
  const rest = sought.words.filter((word) => !words.includes(word));
  const termOf = ({ term }: SoughtWord): Term => term;
  const dropped = question.filters.filter(
    (filter) => !filters.includes(filter) && !(asksOf && wishes.includes(filter) && !isOfThings(filter)),
  );
  return {
    query: {
      terms: words.map(termOf),
      minimum,
      hints: [
        ...[...rest.filter(({ missing }) => !missing), ...hints].map(termOf),
        ...words
          .filter(({ token }) => token.kind === "word")
          .slice(0, mostHinted)
          .flatMap(topicHints),
      ],
      whole: [],
      names: question.names.map(({ key }) => key),
      wishes: [...wishes.map((wish) => conditionOf([wish])), ...surelyOf(filters)],
      phrases: phrases.map(phraseOf),
      excluded: [...excluded.map(phraseOf), ...denied.flatMap(deniedPhrases)],
      excludedTogether: denied.flatMap(deniedParts).slice(0, mostParted),
      order: orderOf(filters),
      condition: filters.length === 0 ? always : conditionOf(filters),
    },
    question: {
      keywords: words.flatMap(({ token, or }) => [token, ...or]),
      phrases,
      excluded,
      denied,
      filters,
    },
    // Whoever asked is told of all that a hit need not satisfy, also where it ranks.
    ignored: [
      ...rest
        .filter((word) => !met.includes(word))
        .flatMap(({ token, or }) => [token, ...or])
        .map(({ text }) => text),
      ...question.denied
        .filter((phrase) => !denied.includes(phrase))
        .map((phrase) => phrase.map(({ text }) => text).join(" ")),
      ...new Set(dropped.map(({ phrase }) => phrase)),
    ],
    wider: null,
  };
}
