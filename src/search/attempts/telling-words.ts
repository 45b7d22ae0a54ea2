import { wordSet } from "../../dutch/word-lists.ts";
import { actions } from "../query/wordings.ts";
import { generalWords } from "../query/concepts.ts";
import type { SoughtWord } from "../terms.ts";
import type { SearchedQuestion } from "./attempt.ts";

/** Words that more than this share of the pilots hold say nothing of one. */
const everywhere = 0.5;

/** A word of a name that more than this share of the pilots hold does not name one. */
const rare = 0.1;

export const fewest = 2;

/** Who asks for something by its name asks for that: "ministerie van Defensie". */
export const isName = ({ token }: SoughtWord): boolean => token.start > 0 && /^\p{Lu}/u.test(token.text);

export const isNaming = ({ missing, named, pilots }: SoughtWord, all: number): boolean =>
  !missing && named > 0 && pilots <= Math.max(fewest, all * rare);

export const saysSomething = ({ token, pilots, missing }: SoughtWord, all: number): boolean =>
  (missing || pilots <= Math.max(fewest, all * everywhere)) &&
  !generalWords.has(token.key) &&
  !/^\d{1,3}$|^.$/u.test(token.surface);

export const isAside = ({ token }: SoughtWord, { kinds }: SearchedQuestion): boolean =>
  kinds.isAdjective(token.surface) ||
  kinds.isVerb(token.surface) ||
  actions.has(token.key) ||
  generalWords.has(token.key);

/** An adjective, or a verb for what is done with anything: "kansarme jongeren", "armoede bestrijden". */
export const isBeside = ({ token }: SoughtWord, { kinds }: SearchedQuestion): boolean =>
  kinds.isAdjective(token.surface) || actions.has(token.key);

export const tellsAbout = ({ token, about }: SoughtWord, all: number): boolean =>
  about > 0 && about <= Math.max(fewest, all * everywhere) && !generalWords.has(token.key);

/** A thing that some pilot is about. */
export const isSubject = (word: SoughtWord, asked: SearchedQuestion): boolean =>
  !word.missing && tellsAbout(word, asked.sought.pilots) && !isAside(word, asked);

const helping = wordSet("helping");

/**
 * Whether some pilots are about one of these. "Hulp bij lezen" is about reading: who helps with anything else is no answer; what only has to do with what a word says takes two to tell. */
export function hasSubject(words: readonly SoughtWord[], asked: SearchedQuestion): boolean {
  const subjects = words.filter((word) => isSubject(word, asked) && !helping.has(word.token.key));
  return subjects.length > 1 || subjects.some(({ isRelated }) => !isRelated);
}

/** What many pilots hold is what pilots are about; what few hold may stand there by the way. */
export const isTopic = ({ pilots, named, partNamed, kinNamed }: SoughtWord, all: number): boolean =>
  pilots > Math.max(fewest, all * rare) || named + partNamed + kinNamed > 0;

export const weightOfAbout = ({ about, pilots }: SoughtWord, all: number): number =>
  Math.log(1 + all / Math.max(1, about || pilots));

export const weighMost = (words: readonly SoughtWord[]): number =>
  Math.max(...words.map(({ term }) => term.weight));

/** A word that says hardly less than the one that says most. */
export const nearlyMost = 0.75;

/** No word outweighs others by being rarer than this. */
const mostTelling = 3;

/** What a word weighs that no pilot holds, and that only says how a thing is or what is done with it. */
const asideWeight = 1;

export const weigh = (words: readonly SoughtWord[], asked: SearchedQuestion): number =>
  words.reduce((sum, word) => {
    const weight = Math.min(word.term.weight, mostTelling);
    return sum + (word.missing ? (isAside(word, asked) ? asideWeight : mostTelling) : weight);
  }, 0);
