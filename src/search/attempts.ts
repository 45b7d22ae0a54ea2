import type { WordKinds } from "../dutch/word-kinds.ts";
import { always, orders, type Condition, type Order, type OrderValue } from "./condition.ts";
import type { Analyser, Token } from "../dutch/analyser.ts";
import type { EngineQuery, Phrase, Term } from "./engine.ts";
import { actions } from "./query/wordings.ts";
import { generalWords, paperWords, pilotWords } from "./query/concepts.ts";
import { surelyOf } from "./query/filter-condition.ts";
import { namingFields, type Filter } from "./query/filter.ts";
import type { CalledName, Question } from "./query/question.ts";
import { aboutKey, topicKey } from "./name-keys.ts";
import { phraseOf, smallestParts, type SoughtWord, type Terms } from "./terms.ts";

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

/** What a question asks for, looked up in the index. */
export interface SearchedQuestion {
  readonly question: Question;
  readonly sought: Terms;
  /** The words of filters and of asking, which only rank. */
  readonly hints: readonly SoughtWord[];
  /** The words that the filters of properties were read from, as words. */
  readonly filterWords: Terms;
  readonly kinds: WordKinds & Pick<Analyser, "isContext">;
  readonly conditionOf: (filters: readonly Filter[]) => Condition;
}

/** Words that more than this share of the pilots hold say nothing of one. */
const everywhere = 0.5;
/** A word of a name that more than this share of the pilots hold does not name one. */
const rare = 0.1;
const fewest = 2;
const mostTries = 4;

/**
 * The ways to read a question, the strictest first; the first that finds something is the answer.
 *
 * Of a name that nobody has, only who says it side by side. Else:
 * 1. A pilot that is called by its whole name; all else ranks.
 * 2. All its filters and words.
 * 3. What names something (a word of a name, a partner, a motion, a programme); all else ranks.
 * 4. The words of its filters, as words.
 * 5. Who is about what it says, where all its words are known.
 * 6. As many of its words as can be met, and more than half of those that say something.
 */
export function* attemptsAt(asked: SearchedQuestion): Generator<Attempt> {
  const { question, sought } = asked;
  const unknown = question.filters.flatMap(({ unknown: words, negated }) =>
    words === undefined || negated ? [] : [words],
  );
  if (unknown.length > 0 && question.names.length === 0) {
    const filters = question.filters.filter((filter) => filter.unknown === undefined);
    const phrases = [...question.phrases, ...unknown];
    yield attempt(
      { ...asked, question: { ...question, filters, phrases } },
      { words: sought.words, filters },
    );
    return;
  }
  yield* firstAttempts(asked);
  yield* lastAttempts(asked);
  yield* subjectAttempts(asked);
  yield* looseAttempts(asked);
}
/**
 * Who is about what is known of a question, where as much is known as unknown, and nothing unknown is a subject by itself:
 * "groenadvies aan de keukentafel" is answered, "glasvezel in de tuin" is not.
 */
function* looseAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { question, sought, kinds } = asked;
  if (question.filters.some((filter) => !isOfPlace(filter)) || question.asksForMany) return;
  const things = sought.words.filter((word) => saysSomething(word, sought.pilots) && !isAside(word, asked));
  const missing = things.filter((word) => word.missing);
  const subjects = things.filter(
    (word) =>
      isSubject(word, asked) &&
      !kinds.isContext(word.token.key) &&
      !paperWords.has(word.token.key) &&
      word.about <= Math.max(fewest, sought.pilots * meant),
  );
  if (
    subjects.length === 0 ||
    subjects.length < missing.length - 1 ||
    sought.words.some((word) => word.missing && (word.isOther || isName(word)))
  )
    return;
  yield attempt(asked, { words: subjects, filters: [] });
  if (subjects.length > 1) yield attempt(asked, { words: subjects, filters: [], minimum: 1 });
}
/** Who asks for something by its name asks for that: "ministerie van Defensie". */
const isName = ({ token }: SoughtWord): boolean => token.start > 0 && /^\p{Lu}/u.test(token.text);
/** What more than this share of the pilots is about does not tell which is meant. */
const meant = 0.25;

/**
 * What is left of a question of which no pilot holds some thing: who is about its subject, where what is not known only
 * tells where or for whom ("drugsdealers op het schoolplein"), or stands beside it in a list ("stofzuigen en dweilen").
 */
function* subjectAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { question, sought } = asked;
  if (question.filters.some((filter) => !isOfPlace(filter)) || question.asksForMany) return;
  const things = sought.words.filter((word) => saysSomething(word, sought.pilots) && !isAside(word, asked));
  const isListedWith = (word: SoughtWord, index: number, other: (word: SoughtWord) => boolean): boolean =>
    [index - 1, index + 1].some((at) => {
      const beside = things[at];
      const [left, right] = at < index ? [beside, word] : [word, beside];
      return left && right && beside && other(beside) && joins.test(textBetween(question, left, right));
    });
  const subjects = things.filter(
    (word, index) =>
      isSubject(word, asked) || (!word.missing && isListedWith(word, index, ({ missing }) => missing)),
  );
  const [first] = things;
  if (first === undefined || subjects.length === 0) return;
  const isBesides = (word: SoughtWord, index: number): boolean => {
    const before = things[index - 1];
    return (
      isListedWith(word, index, (other) => subjects.includes(other)) ||
      (before !== undefined && subjects.includes(first) && leads.test(textBetween(question, before, word)))
    );
  };
  if (things.some((word, index) => word.missing && (isName(word) || !isBesides(word, index)))) return;
  yield attempt(asked, { words: subjects, filters: [] });
  if (subjects.length > 1) yield attempt(asked, { words: subjects, filters: [], minimum: 1 });
}
const textBetween = ({ text }: Question, left: SoughtWord, right: SoughtWord): string =>
  text.slice(left.token.end, right.token.start);
const joins = /^\s*(?:,|en|of|\/|&)\s*$/iu;
const leads =
  /\b(?:in|op|bij|aan|langs|rond|naast|tijdens|door|met|over|onder|voor|van|naar|uit|tegen)\s+(?:(?:de|het|een|hun|zijn|haar)\s+)?$/iu;

function* firstAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { question, sought } = asked;
  const { filters, phrases } = question;
  const missing = sought.words.filter((word) => word.missing);
  const called = question.names.filter(({ sure }) => sure);
  const inNames = new Set(called.flatMap(({ words }) => words.map(({ start }) => start)));
  const compared = question.compares
    ? sought.words.filter((word) => isNaming(word, sought.pilots) && !inNames.has(word.token.start))
    : [];
  if (compared.length > 0) yield namedAttempt(asked, called, compared);
  if (called.length > 0 && !question.asksForMany) yield namedAttempt(asked, called);

  const hasSubject = sought.words.some((word) => isSubject(word, asked));
  const needed = sought.words.filter(
    (word) => !onlyJoins(word, asked) && !(hasSubject && word.missing && isAside(word, asked)),
  );
  if (needed.every((word) => !word.missing))
    yield { ...attempt(asked, { words: needed, filters }), wider: widerAttempt(asked, needed) };

  const naming = sought.words.filter((word) => isNaming(word, sought.pilots));
  const named = naming.some(({ ordinary }) => !ordinary) || naming.length > 1 ? naming : [];
  if (question.names.length > 0) yield namedAttempt(asked, question.names);
  else if (named.length > 0) yield attempt(asked, { words: named, filters: [], wishes: filters });
  // Who asks for something in a place is not answered with all that is there.
  const things = filters.filter((filter) => isOfThing(filter) && !isOfPlace(filter));
  if (things.length > 0)
    yield attempt(asked, {
      words: [],
      filters: [...things, ...filters.filter(leavesOut)],
      wishes: filters.filter((filter) => !things.includes(filter) && !leavesOut(filter)),
    });

  const properties = filters.filter((filter) => !isOfThing(filter) && !filter.negated);
  const asWords = [...sought.words, ...asked.filterWords.words.filter(({ token }) => !token.optional)];
  const besides = sought.words.length > 0 && !asked.filterWords.words.some(({ token }) => token.optional);
  if (besides && !question.asksForMany && properties.length > 0 && asWords.every((word) => !word.missing))
    yield attempt(asked, {
      words: asWords,
      filters: filters.filter((filter) => !properties.includes(filter)),
    });

  const telling = sought.words.filter((word) => saysSomething(word, sought.pilots));
  const known = telling.filter((word) => !word.missing);
  const more = Math.max(Math.floor(telling.length / 2) + 1, phrases.length > 0 ? 0 : 1);
  const from = missing.length > 0 ? known.length : known.length - 1;
  const isMost = weigh(known, asked) > weigh(telling, asked) / 2;
  if (!isMost || (known.length < more && !known.some((word) => isSubject(word, asked)))) return;
  const least = Math.min(more, known.length);
  for (let tries = 0; tries < mostTries && from - tries >= least; tries++) {
    const isLast = tries === mostTries - 1;
    yield attempt(asked, { words: known, filters, minimum: isLast ? least : from - tries });
  }
}

/**
 * What is left when no pilot has what was asked, where all that says something is known: what is in a name, as a word, a
 * part or in other words, and then whoever has any of what pilots are about.
 */
function* lastAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { question, sought } = asked;
  const known = sought.words.filter(({ missing }) => !missing);
  const hasSubject = known.some((word) => isSubject(word, asked));
  if (
    question.filters.some((filter) => !isOfPlace(filter)) ||
    !sought.words.every(
      (word) => !word.missing || isBeside(word, asked) || (hasSubject && isAside(word, asked)),
    )
  )
    return;
  const inName = (named: (word: SoughtWord) => number): SoughtWord[] =>
    known.filter((word) => isNaming({ ...word, named: named(word) }, sought.pilots));
  const naming = [
    ({ named }: SoughtWord) => named,
    ({ partNamed }: SoughtWord) => partNamed,
    ({ kinNamed }: SoughtWord) => kinNamed,
  ];
  for (const named of naming) {
    const words = inName(named);
    if (
      words.length > 0 &&
      words.length < sought.words.length &&
      weighMost(words) >= weighMost(known) * nearlyMost
    )
      yield attempt(asked, { words, filters: [] });
  }
  const about = known.filter((word) => tellsAbout(word, sought.pilots));
  if (sought.words.length > 1 && about.length > 0) {
    const any = attempt(asked, { words: known, filters: [], minimum: 1 });
    yield { ...any, query: { ...any.query, hints: [...about.map(aboutTerm), ...any.query.hints] } };
  }
  const things = known.filter(({ token }) => !asked.kinds.isVerb(token.surface));
  if (things.length > 0 && things.length < known.length) yield attempt(asked, { words: things, filters: [] });
  if (sought.words.length > 1 && known.some((word) => isTopic(word, sought.pilots) || isSubject(word, asked)))
    yield attempt(asked, { words: known, filters: [], minimum: 1 });
}

const weighMost = (words: readonly SoughtWord[]): number => Math.max(...words.map(({ term }) => term.weight));

/** What many pilots hold is what pilots are about; what few hold may stand there by the way. */
const isTopic = ({ pilots, named, partNamed, kinNamed }: SoughtWord, all: number): boolean =>
  pilots > Math.max(fewest, all * rare) || named + partNamed + kinNamed > 0;

/** An adjective, or a verb for what is done with anything: "kansarme jongeren", "armoede bestrijden". */
const isBeside = ({ token }: SoughtWord, { kinds }: SearchedQuestion): boolean =>
  kinds.isAdjective(token.surface) || actions.has(token.key);

/**
 * A verb that no pilot holds, where filters or a number tell what is asked: "pilots die niet tot programma 2 behoren". Who
 * asks for many means no verb that some pilot happens to hold in that very form: "pilots die niet succesvol bleken".
 */
const onlyJoins = ({ missing, token }: SoughtWord, { question, kinds }: SearchedQuestion): boolean =>
  kinds.isVerb(token.surface) &&
  (missing
    ? question.filters.length > 0 || question.keywords.some(({ kind }) => kind === "identifier")
    : question.filters.length > 0 && question.asksForMany && !kinds.isInfinitive(token.surface));

const isOfThing = (filter: Filter): boolean => namingFields.has(filter.field) && !filter.negated;

/** What is denied, in whatever way, is never only wished: "pilots van programma 5 die niet geslaagd zijn". */
const leavesOut = ({ negated, phrase }: Filter): boolean =>
  negated || /(?:^|\s)(?:niet|geen|nooit|zonder|nergens|niets|niks)(?:\s|$)/iu.test(phrase);

/** Whoever asks about a municipality is answered with its own, whatever else is read otherwise. */
const isOfPlace = ({ field, negated }: Filter): boolean => field === "municipalities" && !negated;

const isNaming = ({ missing, named, pilots }: SoughtWord, all: number): boolean =>
  !missing && named > 0 && pilots <= Math.max(fewest, all * rare);

const saysSomething = ({ token, pilots, missing }: SoughtWord, all: number): boolean =>
  (missing || pilots <= Math.max(fewest, all * everywhere)) &&
  !generalWords.has(token.key) &&
  !/^\d{1,3}$|^.$/u.test(token.surface);

/** No word outweighs others by being rarer than this. */
const mostTelling = 3;
/** What a word weighs that no pilot holds, and that only says how a thing is or what is done with it. */
const asideWeight = 1;
const weigh = (words: readonly SoughtWord[], asked: SearchedQuestion): number =>
  words.reduce((sum, word) => {
    const weight = Math.min(word.term.weight, mostTelling);
    return sum + (word.missing ? (isAside(word, asked) ? asideWeight : mostTelling) : weight);
  }, 0);

const isAside = ({ token }: SoughtWord, { kinds }: SearchedQuestion): boolean =>
  kinds.isAdjective(token.surface) ||
  kinds.isVerb(token.surface) ||
  actions.has(token.key) ||
  generalWords.has(token.key);
/** A thing that some pilot is about. */
const isSubject = (word: SoughtWord, asked: SearchedQuestion): boolean =>
  !word.missing && tellsAbout(word, asked.sought.pilots) && !isAside(word, asked);

/** A word that says hardly less than the one that says most. */
const nearlyMost = 0.75;

/** Who is about the words of a topic that say most, those that have all of them first. */
function widerAttempt(asked: SearchedQuestion, words: readonly SoughtWord[]): Attempt | null {
  const { question, sought } = asked;
  const { filters, phrases, names, denied, excluded, asksForMany } = question;
  const isMore =
    filters.some((filter) => !isOfPlace(filter)) ||
    phrases.length + names.length + denied.length + excluded.length > 0;
  if (
    isMore ||
    asksForMany ||
    words.length < 2 ||
    words.some(({ token }) => token.kind === "identifier" || paperWords.has(token.key))
  )
    return null;
  const about = words.filter((word) => tellsAbout(word, sought.pilots) && !isAside(word, asked));
  const most = Math.max(...about.map((word) => weightOfAbout(word, sought.pilots)));
  const chosen = about.filter((word) => weightOfAbout(word, sought.pilots) >= most * nearlyMost);
  const pairs = words.length < longTopic ? [] : pairsOf(about.slice(0, mostPaired));
  return chosen.length + pairs.length === 0
    ? null
    : aboutAttempt(asked, [...chosen.map(aboutTerm), ...pairs], words);
}

/** Of a question of so many words, two that a pilot is about are much. */
const longTopic = 3;
const mostPaired = 4;
const pairsOf = (words: readonly SoughtWord[]): Term[] =>
  words.flatMap((word, index) =>
    words.slice(index + 1).map((other) => ({
      ...aboutTerm(word),
      alternatives: [],
      scattered: [word, other].map((each) => aboutTerm(each).alternatives.map(({ key }) => key)),
    })),
  );

const tellsAbout = ({ token, about }: SoughtWord, all: number): boolean =>
  about > 0 && about <= Math.max(fewest, all * everywhere) && !generalWords.has(token.key);
const weightOfAbout = ({ about, pilots }: SoughtWord, all: number): number =>
  Math.log(1 + all / Math.max(1, about || pilots));

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
const aboutTerm = ({ token, term }: SoughtWord): Term => ({
  ...term,
  alternatives: [
    { key: aboutKey(term.alternatives[0]?.key ?? token.key), worth: 1 },
    ...token.family.map((key) => ({ key: aboutKey(key), worth: kinAbout })),
  ],
  together: [],
  scattered: [],
});

function aboutAttempt(
  asked: SearchedQuestion,
  terms: readonly Term[],
  whole: readonly SoughtWord[],
): Attempt {
  const read = attempt(asked, { words: whole, filters: [] });
  const hints = [...whole.map(({ term }) => term), ...read.query.hints];
  return { ...read, query: { ...read.query, terms, minimum: 1, hints, whole: read.query.terms } };
}

/** A pilot that is called by its name must be there, or each of several; all else ranks. */
function namedAttempt(
  asked: SearchedQuestion,
  called: readonly CalledName[],
  beside: readonly SoughtWord[] = [],
): Attempt {
  const { sought, question } = asked;
  const [only] = called.length === 1 && beside.length === 0 ? called : [];
  const words = sought.words.filter(({ token }) => only?.words.some(({ start }) => start === token.start));
  const wishes = question.filters.filter(({ field, negated }) => !negated && field !== "order");
  const denied = question.asksForMany ? question.denied : [];
  const read = attempt(asked, { words, filters: [], wishes, denied });
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

function attempt(
  { question, sought, hints, conditionOf }: SearchedQuestion,
  {
    words,
    filters: asked,
    minimum = words.length,
    wishes = [],
    denied = question.denied,
  }: {
    readonly words: readonly SoughtWord[];
    readonly filters: readonly Filter[];
    readonly minimum?: number;
    readonly wishes?: readonly Filter[];
    readonly denied?: Question["denied"];
  },
): Attempt {
  const { phrases, excluded } = question;
  const filters = [...new Set([...question.filters.filter(isOfPlace), ...asked])];
  const rest = sought.words.filter((word) => !words.includes(word));
  const termOf = ({ term }: SoughtWord): Term => term;
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
    ignored: rest.filter(({ missing }) => missing).map(({ token }) => token.text),
    wider: null,
  };
}
