import { paperWords } from "../query/concepts.ts";
import { actions } from "../query/wordings.ts";
import { isUnsure } from "../query/filter-condition.ts";
import { namingFields, type Filter } from "../query/filter.ts";
import type { SoughtWord } from "../terms.ts";
import {
  isNaming,
  saysSomething,
  isAside,
  isBeside,
  tellsAbout,
  isSubject,
  hasSubject,
  isTopic,
  weightOfAbout,
  weighMost,
  nearlyMost,
  weigh,
} from "./telling-words.ts";
import {
  type Attempt,
  type SearchedQuestion,
  isOfPlace,
  aboutTerm,
  broadTerm,
  namedAttempt,
  aboutAttempt,
  attempt,
} from "./attempt.ts";
import { looseAttempts, subjectAttempts } from "./subject-attempts.ts";

const mostTries = 4;

/**
 * The ways to read a question, the strictest first; the first that finds something is the answer.
 *
 * Of a name that nobody has, only who says it side by side. Else:
 * 1. A pilot that is called by its whole name; all else ranks.
 * 2. All its filters and words.
 * 3. What names something (a word of a name, a thing that pilots have to do with); all else ranks.
 * 4. The words of its filters, as words.
 * 5. As many of its words as can be met, and more than half of those that say something.
 * 6. What is in a name, or any of its words, where all that say something are known.
 * 7. Who is about what is known, where the rest only tells where, for whom or how, or is no more than that.
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
  // What only says where or how, and no pilot holds, empties nothing.
  const says = sought.words.some((word) => !word.missing && saysSomething(word, sought.pilots));
  const [aside, words] = partition(
    sought.words,
    ({ missing, isOther, token }) => says && missing && !isOther && asked.kinds.isContext(token.key),
  );
  for (const each of readingsOf({ ...asked, sought: { ...sought, words } }))
    yield { ...each, ignored: [...each.ignored, ...aside.map(({ token }) => token.text)] };
}

/** Who begins or ends in a period that is asked for, by most of the days that are printed; where nobody does, who may. */
function* readingsOf(asked: SearchedQuestion): Generator<Attempt> {
  const may = readingsWith(asked);
  if (!asked.question.filters.some(isUnsure)) {
    yield* may;
    return;
  }
  for (const most of readingsWith({ ...asked, conditionOf: (some) => asked.conditionOf(some, true) })) {
    yield most;
    const { value } = may.next();
    if (value) yield value;
  }
}

function* readingsWith(asked: SearchedQuestion): Generator<Attempt> {
  yield* firstAttempts(asked);
  if (asksOther(asked)) return;
  yield* lastAttempts(asked);
  yield* subjectAttempts(asked);
  yield* looseAttempts(asked);
}

const partition = <T>(things: readonly T[], isFirst: (thing: T) => boolean): [T[], T[]] => [
  things.filter(isFirst),
  things.filter((thing) => !isFirst(thing)),
];

/** Whether it asks for a subject that no pilot is about: the rest of the question then answers nothing by itself. */
const asksOther = ({ sought }: SearchedQuestion): boolean =>
  sought.words.some(({ missing, isOther }) => missing && isOther);

function* firstAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { question, sought } = asked;
  const { filters, phrases } = question;
  const missing = sought.words.filter((word) => word.missing);
  const called = question.names.filter(({ sure }) => sure);
  const inNames = new Set(called.flatMap(({ words }) => words.map(({ start }) => start)));
  // "Flexwonen en Tuinrangers" asks for both, as who compares them does.
  const compared = sought.words.filter(
    (word) =>
      (question.compares || question.listed.includes(word.token)) &&
      isNaming(word, sought.pilots) &&
      !inNames.has(word.token.start),
  );
  if (compared.length > 0 && (question.compares || called.length > 0))
    yield namedAttempt(asked, called, compared);
  const editions = filters.filter(({ field, negated }) => field === "editions" && !negated);
  // "Wat stond er in perspectiefnota 2024 over woonoverlast": as that edition has it, where it does.
  if (called.length > 0 && !question.asksForMany && editions.length > 0)
    yield namedAttempt(asked, called, [], editions);
  if (called.length > 0 && !question.asksForMany) yield namedAttempt(asked, called);

  const tells = hasSubject(sought.words, asked);
  const mayDo = leavesTwo(asked);
  const needed = sought.words.filter(
    (word) =>
      !onlyJoins(word, asked) &&
      !(mayDo && asked.kinds.isContext(word.token.key)) &&
      !(word.missing && !word.isOther && tells && isAside(word, asked)),
  );
  if (needed.every((word) => !word.missing))
    yield { ...attempt(asked, { words: needed, filters }), wider: widerAttempt(asked, needed) };

  // "Afval en wonen" is about either, where nothing is about both.
  if (needed.length > 1 && needed.every(({ token, missing }) => !missing && question.listed.includes(token)))
    yield attempt(asked, { words: needed, filters, minimum: 1 });

  const naming = sought.words.filter((word) => isNaming(word, sought.pilots));
  const named = naming.some(({ ordinary }) => !ordinary) || naming.length > 1 ? naming : [];
  if (question.names.length > 0) yield namedAttempt(asked, question.names);
  else if (named.length > 0)
    yield attempt(asked, { words: named, filters: [], wishes: filters, asksOf: !question.asksForMany });
  // Who asks for something in a place is not answered with all that is there.
  const things = filters.filter((filter) => isOfThing(filter) && !isOfPlace(filter));
  if (things.length > 0)
    yield attempt(asked, {
      words: [],
      filters: [...things, ...filters.filter(leavesOut)],
      wishes: filters.filter((filter) => !things.includes(filter) && !leavesOut(filter)),
    });

  const properties = filters.filter((filter) => !isOfThing(filter) && !leavesOut(filter));
  const asWords = [...sought.words, ...asked.filterWords.words.filter(({ token }) => !token.optional)];
  const besides = sought.words.length > 0 && !asked.filterWords.words.some(({ token }) => token.optional);
  if (besides && !question.asksForMany && properties.length > 0 && asWords.every((word) => !word.missing))
    yield attempt(asked, {
      words: asWords,
      filters: filters.filter((filter) => !properties.includes(filter)),
    });

  const all = sought.words.filter((word) => saysSomething(word, sought.pilots));
  const saying = all.filter(({ token }) => !actions.has(token.key));
  const telling = saying.length > 0 ? saying : all;
  const known = telling.filter((word) => !word.missing);
  const subjects = known.filter((word) => isSubject(word, asked) && !asked.kinds.isContext(word.token.key));
  if (asksOther(asked) && subjects.length < 2) return;
  const more = Math.max(Math.floor(telling.length / 2) + 1, phrases.length > 0 ? 0 : 1);
  const from = missing.length > 0 ? known.length : known.length - 1;
  const isMost = weigh(known, asked) > weigh(telling, asked) / 2;
  if (!isMost || (known.length < more && !hasSubject(known, asked))) return;
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
  const tells = hasSubject(known, asked);
  if (
    question.filters.some((filter) => !isOfPlace(filter)) ||
    !sought.words.every((word) => !word.missing || isBeside(word, asked) || (tells && isAside(word, asked)))
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
  if (sought.words.length > 1 && (tells || known.some((word) => isTopic(word, sought.pilots))))
    yield attempt(asked, { words: known, filters: [], minimum: 1 });
}

/**
 * A verb that no pilot holds, where filters or a number tell what is asked: "pilots die niet tot programma 2 behoren". Who
 * asks for many means no verb that some pilot happens to hold in that very form: "pilots die niet succesvol bleken".
 */
const onlyJoins = ({ missing, token }: SoughtWord, { question, kinds }: SearchedQuestion): boolean =>
  kinds.isVerb(token.surface) &&
  (missing
    ? question.filters.length > 0 || question.keywords.some(({ kind }) => kind === "identifier")
    : question.filters.length + question.denied.length > 0 &&
      question.asksForMany &&
      !kinds.isInfinitive(token.surface));

/** Whether two things are sought beside the words that only say where, how or for whom: then those only rank. */
const leavesTwo = (asked: SearchedQuestion): boolean =>
  asked.sought.words.filter((word) => isSubject(word, asked) && !asked.kinds.isContext(word.token.key))
    .length > 1;

const isOfThing = (filter: Filter): boolean => namingFields.has(filter.field) && !filter.negated;

/** What is denied, in whatever way, is never only wished: "pilots van programma 5 die niet geslaagd zijn". */
const leavesOut = ({ negated, phrase }: Filter): boolean =>
  negated || /(?:^|\s)(?:niet|geen|nooit|zonder|nergens|niets|niks)(?:\s|$)/iu.test(phrase);

/** Who has to do with the words that say most, in any way; those that have all of them first. */
function widerAttempt(asked: SearchedQuestion, words: readonly SoughtWord[]): Attempt | null {
  const { question, sought, kinds } = asked;
  const { filters, phrases, names, denied, excluded, asksForMany } = question;
  const isMore =
    filters.some((filter) => !isOfPlace(filter)) ||
    phrases.length + names.length + denied.length + excluded.length > 0;
  if (
    isMore ||
    asksForMany ||
    words.length < 2 ||
    words.length > mostWidened ||
    words.some(({ token }) => token.kind === "identifier" || paperWords.has(token.key))
  )
    return null;
  const things = words.filter((word) => !isAside(word, asked));
  const ofSubject = things.filter(({ token }) => !kinds.isContext(token.key));
  // "Een tuin aanleggen" is about what otherwise only says where.
  const telling = (ofSubject.length > 0 ? ofSubject : things).filter(
    (word) => tellsAbout(word, sought.pilots) || word.term.together.length + word.token.topics.length > 0,
  );
  const most = Math.max(...telling.map((word) => weightOfAbout(word, sought.pilots)));
  const chosen = telling
    .filter((word) => weightOfAbout(word, sought.pilots) >= most * broadly)
    .slice(0, mostBroad);
  return chosen.length === 0 ? null : aboutAttempt(asked, chosen.map(broadTerm), words);
}

/** Who says more than so many words means what has them all. */
const mostWidened = 3;
/** Words that say so much less than the one that says most bring all pilots. */
const broadly = 0.3;
/** Each has many ways to be met. */
const mostBroad = 3;
