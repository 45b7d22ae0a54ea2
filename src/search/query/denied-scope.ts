import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { pilotWords } from "./concepts.ts";
import type { Found } from "./find-references.ts";
import { denies, denyingWord, joints, leavesOut } from "./negators.ts";

/** A question in which denials are looked for. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly found: readonly Found[];
  /** Whether a word only asks ("horen", "bekend"): it is never denied. */
  readonly isHint: (token: Token) => boolean;
  /** Whether a word is part of a name that the question is about. */
  readonly isCalled: (token: Token) => boolean;
  /** Whether it is about pilots as such: "pilots die niet …". */
  readonly isAboutPilots: boolean;
  /** Whether a word can name something. */
  readonly isThing: (token: Token) => boolean;
  /** Whether a verb can: "wonen". */
  readonly isInfinitive: (token: Token) => boolean;
  readonly isAdjective: (token: Token) => boolean;
}

/** What stands in the reach of a word that denies. */
export interface Scope {
  readonly phrases: readonly Found[];
  /** Words that are no part of a phrase, those side by side together. */
  readonly words: readonly (readonly Token[])[];
  /** Whether that is more than verbs and words that only ask. */
  readonly says: boolean;
  /** Verbs, where they are all that is denied: "die niet slaagden". */
  readonly acts: readonly Token[];
  /** Words that only ask, where they are all that is denied: "zonder de raad". */
  readonly hints: readonly Token[];
  /** Indexes of words that only lead to what is denied. */
  readonly passed: readonly number[];
}

/** Words that what is denied may begin with, and which say nothing themselves: "niet samen met", "geen onderdeel van". */
export const light = wordSet("light");
/** Those that pilots are about, where nothing but a verb follows: "niet over mensen gaan". */
const ofWhom = wordSet("ofWhom");
export const prepositions = wordSet("prepositions");
/** After these a verb is what something is about: "niet over wonen". */
const aboutWhat = wordSet("aboutWhat");
export const verbs = wordSet("verbs");
/** "Laat afval weg", "sla programma 5 over". */
const taking = wordSet("taking");
const away = wordSet("away");
const ofTheSame = new Set(["met", "van"]);
const articles = wordSet("articles");

const standing = wordSet("standing");
/** Whether a word is said of pilots by those who do not call them so: "initiatieven die niet over afval gaan". */
export const standsForPilots = ({ key }: Token): boolean => standing.has(key) || pilotWords.has(key);

/** What follows a word that denies, up to the next verb, comma, preposition or "maar". */
export function scopeAfter(
  start: number,
  { tokens, text, isHint, isCalled, isThing, isInfinitive }: Reading,
  covered: ReadonlyMap<number, Found>,
): Scope {
  const passed: number[] = [];
  const phrases: Found[] = [];
  const words: Token[][] = [];
  const acts: Token[][] = [];
  const hints: Token[] = [];
  const mayDenyName = leavesOut(tokens, start, text);
  const mayDenyHint = ["zonder", "geen"].includes(tokens[start]?.surface ?? "");
  let joined = true;
  let side = -1;
  let says = false;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined) break;
    const consumed = phrases.length + words.length > 0;
    const mark = /[,;:.?!]/u.exec(text.slice(previous.end, token.start).replace(/^[’']/u, ""))?.[0];
    if (mark === "," && consumed && goesOnAs(tokens, at, text)) {
      joined = true;
      side = -1;
    } else if (mark !== undefined && (consumed || at > start + 1 || apart.has(tokens[start]?.surface ?? "")))
      break;
    if (token.surface === "maar" || (denies(tokens, at) && !covered.has(at))) break;
    if (consumed && taking.has(tokens[start]?.surface ?? "") && away.has(token.surface)) {
      passed.push(at);
      break;
    }
    const phrase = covered.get(at);
    if (phrase !== undefined) {
      // "Zonder ministerie en zonder motie": what denies by itself is denied no more.
      if (consumed && (!joined || denyingWord(token))) break;
      // "Niet gerapporteerd in Gouda" is about Gouda.
      const isDone = acts.length > 0 || hints.some((hint) => !isInfinitive(hint));
      if (isDone && phrase.reference.field === "municipalities") break;
      phrases.push(phrase);
      says = true;
      joined = false;
      at = phrase.match.to - 1;
      continue;
    }
    if (joints.has(token.surface)) {
      // "En wil naar een ander huis" is a clause of its own.
      if (verbs.has(tokens[at + 1]?.surface ?? "")) break;
      joined = true;
      continue;
    }
    // "Niet over kinderen met een beperking" denies children, and asks for no handicap.
    if (side >= 0 && ofTheSame.has(token.surface)) {
      const to = nounAfter(at);
      if (to !== null) {
        passed.push(...Array.from({ length: to - at + 1 }, (_, index) => at + index));
        at = to;
        continue;
      }
    }
    if (verbs.has(token.surface) || prepositions.has(token.surface)) {
      // A preposition after "of" goes on: "niet van programma 5 of van programma 7".
      if (consumed && !joined) break;
      passed.push(at);
      continue;
    }
    const isSaidOf = ofWhom.has(token.surface) && verbs.has(tokens[at + 1]?.surface ?? "");
    if (!consumed && light.has(token.surface) && !isSaidOf && at + 1 < tokens.length) {
      passed.push(at);
      continue;
    }
    if (token.stop || token.optional) {
      if (token.optional && !pilotWords.has(token.key)) hints.push(token);
      if (consumed && !joined && !articles.has(token.surface)) break;
      continue;
    }
    if (isHint(token)) {
      if (consumed) break;
      hints.push(token);
      if (mayDenyHint && at === start + 1 && isThing(token)) {
        words.push([token]);
        joined = false;
      }
      continue;
    }
    if (isCalled(token) && !mayDenyName) break;
    const isMeant =
      isThing(token) ||
      /^\p{Lu}/u.test(token.text) ||
      (isInfinitive(token) && (aboutWhat.has(previous.surface) || (mayDenyName && at === start + 1)));
    if (consumed && !joined && !isMeant) {
      passed.push(at);
      break;
    }
    if (!consumed && !isMeant) {
      passed.push(at);
      acts.push([token]);
      continue;
    }
    if (side === at - 1) words.at(-1)?.push(token);
    else if (consumed && !joined) break;
    else words.push([token]);
    says ||= isMeant;
    side = at;
    joined = false;
  }
  const isAct = phrases.length + words.length === 0;
  return {
    phrases,
    words: isAct ? acts : words,
    says,
    acts: isAct ? acts.flat() : [],
    hints: isAct && acts.length === 0 ? hints : [],
    passed,
  };

  /** Where the noun stands that a preposition brings, when it is no phrase and asks for nothing. */
  function nounAfter(preposition: number): number | null {
    const to = tokens.findIndex(({ stop }, index) => index > preposition && !stop);
    const noun = tokens[to];
    const isPlain = noun !== undefined && !noun.optional && !isHint(noun) && !isCalled(noun) && isThing(noun);
    return isPlain && to - preposition <= 2 && !covered.has(to) && !denies(tokens, to) ? to : null;
  }
}

const mostListed = 4;
/** Whether a comma stands in a list: "daklozen, schulden of afval". */
function goesOnAs(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + mostListed); at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (at > from && joints.has(token.surface)) return true;
    const mark = text.slice(token.end, tokens[at + 1]?.start ?? token.end);
    if (token.stop || verbs.has(token.surface) || /[;:.?!]/u.test(mark)) return false;
  }
  return false;
}

export const apart = wordSet("apart");
