import { paperWords } from "../query/concepts.ts";
import type { Question } from "../query/question.ts";
import type { SoughtWord } from "../terms.ts";
import { type Attempt, type SearchedQuestion, attempt, isOfPlace } from "./attempt.ts";
import { fewest, hasSubject, isAside, isName, isSubject, saysSomething } from "./telling-words.ts";

/** The things that a question names; none where it asks for many, or for a property, which is another question. */
const thingsOf = (asked: SearchedQuestion): SoughtWord[] => {
  const { question, sought } = asked;
  if (question.filters.some((filter) => !isOfPlace(filter)) || question.asksForMany) return [];
  return sought.words.filter((word) => saysSomething(word, sought.pilots) && !isAside(word, asked));
};

/** Who is about all of these, and then who is about any. */
function* whoIsAbout(words: readonly SoughtWord[], asked: SearchedQuestion): Generator<Attempt> {
  yield attempt(asked, { words, filters: [] });
  if (words.length > 1) yield attempt(asked, { words, filters: [], minimum: 1 });
}

/**
 * Who is about what is known of a question, where as much is known as unknown, and nothing unknown is a subject by itself:
 * "groenadvies aan de keukentafel" is answered, "glasvezel in de tuin" is not.
 */
export function* looseAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { sought, kinds } = asked;
  const things = thingsOf(asked);
  const missing = things.filter((word) => word.missing);
  const subjects = things.filter(
    (word) =>
      isSubject(word, asked) &&
      !kinds.isContext(word.token.key) &&
      !paperWords.has(word.token.key) &&
      word.about <= Math.max(fewest, sought.pilots * meant),
  );
  if (
    !hasSubject(subjects, asked) ||
    subjects.length < missing.length - 1 ||
    sought.words.some((word) => word.missing && isName(word))
  )
    return;
  yield* whoIsAbout(subjects, asked);
}

/** What more than this share of the pilots is about does not tell which is meant. */
const meant = 0.25;

/**
 * What is left of a question of which no pilot holds some thing: who is about its subject, where what is not known only
 * tells where or for whom ("drugsdealers op het schoolplein"), or stands beside it in a list ("stofzuigen en dweilen").
 */
export function* subjectAttempts(asked: SearchedQuestion): Generator<Attempt> {
  const { question } = asked;
  const things = thingsOf(asked);
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
  if (first === undefined || !hasSubject(subjects, asked)) return;
  const isBesides = (word: SoughtWord, index: number): boolean => {
    const before = things[index - 1];
    return (
      isListedWith(word, index, (other) => subjects.includes(other)) ||
      (before !== undefined && subjects.includes(first) && leads.test(textBetween(question, before, word)))
    );
  };
  if (things.some((word, index) => word.missing && (isName(word) || !isBesides(word, index)))) return;
  yield* whoIsAbout(subjects, asked);
}

const textBetween = ({ text }: Question, left: SoughtWord, right: SoughtWord): string =>
  text.slice(left.token.end, right.token.start);

const joins = /^\s*(?:,|en|of|\/|&)\s*$/iu;

const leads =
  /\b(?:in|op|bij|aan|langs|rond|naast|tijdens|door|met|over|onder|voor|van|naar|uit|tegen)\s+(?:(?:de|het|een|hun|zijn|haar)\s+)?$/iu;
