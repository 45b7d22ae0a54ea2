import { referredPlurals } from "../../domain/referred.ts";
import type { Token } from "../../dutch/analyser.ts";
import { clauseEndingIn, clauseStart } from "./denied-clause.ts";
import { phrasesBefore, wordsBefore } from "./denied-before.ts";
import { scopeAfter, type Reading, type Scope } from "./denied-scope.ts";
import type { Found } from "./find-references.ts";
import { denies, denyingWord, joints, leavesOut } from "./negators.ts";
import { isPlight } from "./plight.ts";

/** What a question denies. */
export interface Denied {
  readonly phrases: ReadonlySet<Found>;
  /** Those of the phrases that are said not to be so, rather than left out: "niet geslaagd". */
  readonly contradicted: ReadonlySet<Found>;
  /** Words that are no part of a phrase, those side by side together. */
  readonly words: readonly (readonly Token[])[];
  /** Those of the words that are verbs, where a verb is all that is denied: "die niet slaagden". */
  readonly acts: readonly Token[];
  /** What is denied of which nothing is known: it only asks. */
  readonly unheard: readonly Token[];
  /** The indexes of the words that deny, and of the verbs that they stand with. */
  readonly by: ReadonlySet<number>;
  /** Whether it leaves things out ("behalve", "zonder") rather than asks whether something is not so ("niet"). */
  readonly leavesOut: boolean;
}

/**
 * Finds what a question denies: the phrase after the word that denies, over prepositions and articles, and what "en" or
 * "of" joins to it; up to the next verb, comma, preposition or "maar".
 */
export function findDenied(reading: Reading): Denied {
  const { tokens, text, found } = reading;
  const covered = new Map<number, Found>();
  for (const each of found.filter(({ reference }) => reference.field !== "pilots"))
    for (let index = each.match.from; index < each.match.to; index++) covered.set(index, each);
  const own = new Set(found.flatMap(({ match }) => match.used));
  const phrases = new Set(found.filter(({ reference }) => reference.opposite === true));
  const contradicted = new Set<Found>();
  const words: (readonly Token[])[] = [];
  const acts: Token[] = [];
  const unheard: Token[] = [];
  const by = new Set<number>();
  let hasLeftOut = false;

  // Twice denied is said.
  const deny = (each: Found, index: number): void => {
    if (!phrases.delete(each)) phrases.add(each);
    const isYet = tokens[index - 1]?.surface === "nog";
    if (!isYet && !leavesOut(tokens, index, text)) contradicted.add(each);
  };
  for (const each of found)
    if (each.match.denied !== null) {
      deny(each, each.match.denied);
      by.add(each.match.denied);
    }
  for (const index of tokens.keys()) {
    if (own.has(index) || by.has(index) || !denies(tokens, index)) continue;
    if (tokens[index]?.surface === "nee" && clauseEndingIn(index, reading) === null) continue;
    const { scope, isPlightOnly } = scopeOf(index, reading, covered, by.size === 0);
    if (isPlightOnly) by.add(index);
    if (!isPlightOnly && scope.phrases.length + scope.words.length === 0) unheard.push(...scope.hints);
    if (isPlightOnly || scope.phrases.length + scope.words.length === 0) continue;
    for (const at of [index, ...scope.passed]) by.add(at);
    hasLeftOut ||= leavesOut(tokens, index, text) || scope.words.flat().some(reading.isCalled);
    for (const phrase of scope.phrases) deny(phrase, index);
    acts.push(...scope.acts.filter((token) => scope.words.some((phrase) => phrase.includes(token))));
    words.push(...scope.words, ...scope.phrases.flatMap((phrase) => wordsMeant(phrase, reading)));
  }
  return { phrases, contradicted, words, acts, unheard, by, leavesOut: hasLeftOut };
}

/** What a word denies: what follows it, or else what stands before it; "geslaagd noch mislukt" denies both. */
function scopeOf(
  index: number,
  reading: Reading,
  covered: ReadonlyMap<number, Found>,
  isFirst: boolean,
): { readonly scope: Scope; readonly isPlightOnly: boolean } {
  const clause = clauseBefore(index, reading, covered);
  if (clause !== null) return { scope: clause, isPlightOnly: false };
  const after = scopeAfter(index, reading, covered);
  const isNeither = isFirst && reading.tokens[index]?.surface === "noch";
  const apart = after.says || covered.has(index - 1) ? null : wordsBefore(index, reading);
  const behind =
    apart !== null || (after.says && !isNeither)
      ? []
      : phrasesBefore(index, covered, clauseStart(index, reading));
  const phrases = [...after.phrases, ...behind];
  const before = reading.tokens[index - 1];
  const isWordBefore =
    isNeither &&
    behind.length === 0 &&
    before !== undefined &&
    !before.stop &&
    !before.optional &&
    !reading.isHint(before);
  const words =
    apart ?? (behind.length > 0 && !after.says ? [] : [...(isWordBefore ? [[before]] : []), ...after.words]);
  const scope = { ...after, phrases, words };
  return { scope, isPlightOnly: phrases.length === 0 && isPlight(index, words, reading) };
}

/** "Tuinen nee, afval wel": what a clause without a verb ends on denies the whole clause. */
function clauseBefore(index: number, reading: Reading, covered: ReadonlyMap<number, Found>): Scope | null {
  const from = clauseEndingIn(index, reading);
  if (from === null) return null;
  const phrases = phrasesBefore(index, covered, from);
  const words = phrases.length > 0 ? [] : listed(reading.tokens.slice(from, index));
  return { phrases, words, says: true, acts: [], hints: [], passed: [] };
}

/** "IPTA en RIO niet": each of a list, of words side by side. */
function listed(tokens: readonly Token[]): Token[][] {
  const lists: Token[][] = [[]];
  for (const token of tokens)
    if (joints.has(token.surface)) lists.push([]);
    else if (!token.stop) lists.at(-1)?.push(token);
  return lists.filter((words) => words.length > 0);
}

const named: ReadonlySet<string> = new Set([...referredPlurals, "partnerKinds"]);
const leads =
  /^(?:(?:begrotings)?programma|progr?|pgm|portefeuille|portefeuillehouder|wethouder|(?:samenwerkings)?partner)$/u;

/** "Niet over jeugd en onderwijs" denies the words as well as what is called so; as a name it is the name's. */
function wordsMeant({ reference, match }: Found, { tokens, isHint, isThing }: Reading): (readonly Token[])[] {
  if (reference.unknown !== undefined) return [reference.unknown];
  const used = match.used.flatMap((index) => tokens[index] ?? []);
  const isName =
    reference.onlyDenied === true || used.some(({ text, key }) => /^\p{Lu}/u.test(text) || leads.test(key));
  if (!named.has(reference.field) || isName) return [];
  return used
    .filter(
      (token) => !token.stop && !token.optional && !isHint(token) && !denyingWord(token) && isThing(token),
    )
    .map((token) => [token]);
}
