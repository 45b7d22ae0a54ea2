import type { Token } from "../../dutch/analyser.ts";
import type { Found } from "./find-references.ts";

/** What a question denies. */
export interface Denied {
  readonly phrases: ReadonlySet<Found>;
  /** Words that are no part of a phrase, those side by side together. */
  readonly words: readonly (readonly Token[])[];
  /** The indexes of the words that deny, and of the verbs that they stand with. */
  readonly by: ReadonlySet<number>;
  /** Whether it leaves things out ("behalve", "zonder") rather than asks whether something is not so ("niet"). */
  readonly leavesOut: boolean;
}

const leavingOut = new Set(["zonder", "behalve", "exclusief", "buiten", "uitgezonderd", "anders"]);
const negators = new Set(["niet", "geen", "nooit", "niets", "niks", ...leavingOut]);
const prepositions = new Set(
  "over van voor met in uit bij door onder op aan tot naar tussen na tegen rond rondom om te als sinds vanaf via".split(
    " ",
  ),
);
const verbs = new Set(
  "zijn is was waren worden wordt werd werden hebben heeft had hadden gaan gaat ging gingen komen komt kwam kwamen staan staat vallen valt horen hoort zitten zit kan kunnen moet moeten mag voorkomen voorkomt genoemd mogen zal zullen wil willen".split(
    " ",
  ),
);
const joints = new Set(["en", "of", "noch"]);
const passed = new Set(["de", "het", "een", "die", "dat", "deze", "dan", "dit", "hun", "zijn"]);

interface Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly found: readonly Found[];
  /** Whether a word only asks ("horen", "bekend"): it is never denied. */
  readonly isHint: (token: Token) => boolean;
  /** Whether a word is part of a name that the question is about. */
  readonly isCalled: (token: Token) => boolean;
}

/**
 * Finds what a question denies: the phrase after the word that denies, over prepositions and articles, and what "en" or
 * "of" joins to it; up to the next verb, comma, preposition or "maar".
 */
export function findDenied(reading: Reading): Denied {
  const { tokens, found } = reading;
  const covered = new Map<number, Found>();
  for (const each of found.filter(({ reference }) => reference.field !== "pilots"))
    for (let index = each.match.from; index < each.match.to; index++) covered.set(index, each);
  const own = new Set(found.flatMap(({ match }) => match.used));
  const phrases = new Set<Found>();
  const words: (readonly Token[])[] = [];
  const by = new Set<number>();
  let leavesOut = false;

  for (const each of found)
    if (each.match.denied !== null) {
      phrases.add(each);
      by.add(each.match.denied);
    }
  for (const [index, token] of tokens.entries()) {
    if (!negators.has(token.surface) || own.has(index) || by.has(index) || !denies(tokens, index)) continue;
    const scope = scopeAfter(index, reading, covered);
    const behind = scope.phrases.length + scope.words.length === 0 ? before(index, covered) : [];
    if (scope.phrases.length + scope.words.length + behind.length === 0) continue;
    for (const at of [index, ...scope.verbs]) by.add(at);
    leavesOut ||= leavingOut.has(token.surface);
    for (const phrase of [...scope.phrases, ...behind]) {
      // Twice denied is said.
      if (phrases.has(phrase)) phrases.delete(phrase);
      else phrases.add(phrase);
    }
    words.push(...scope.words);
  }
  return { phrases, words, by, leavesOut };
}

/** "Anders" denies only in "anders dan". */
const denies = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.surface !== "anders" || tokens[index + 1]?.surface === "dan";

function scopeAfter(
  start: number,
  { tokens, text, isHint, isCalled }: Reading,
  covered: ReadonlyMap<number, Found>,
): { phrases: Found[]; words: Token[][]; verbs: number[] } {
  const passedVerbs: number[] = [];
  const phrases: Found[] = [];
  const words: Token[][] = [];
  const mayDenyName = leavingOut.has(tokens[start]?.surface ?? "");
  let joined = true;
  let side = -1;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined) break;
    const consumed = phrases.length + words.length > 0;
    if (
      /[,;:.?!]/u.test(text.slice(previous.end, token.start).replace(/^[’']/u, "")) &&
      (consumed || at > start + 1)
    )
      break;
    if (token.surface === "maar" || negators.has(token.surface)) break;
    const phrase = covered.get(at);
    if (phrase !== undefined) {
      if (consumed && !joined) break;
      phrases.push(phrase);
      joined = false;
      at = phrase.match.to - 1;
      continue;
    }
    if (joints.has(token.surface)) {
      joined = true;
      continue;
    }
    if (verbs.has(token.surface) || prepositions.has(token.surface)) {
      // A preposition after "of" goes on: "niet van programma 5 of van programma 7".
      if (consumed && !joined) break;
      passedVerbs.push(at);
      continue;
    }
    if (token.stop || token.optional) {
      if (consumed && !joined && !passed.has(token.surface)) break;
      continue;
    }
    if (isHint(token)) {
      if (consumed) break;
      continue;
    }
    if (isCalled(token) && !mayDenyName) break;
    if (side === at - 1) words.at(-1)?.push(token);
    else if (consumed && !joined) break;
    else words.push([token]);
    side = at;
    joined = false;
  }
  return { phrases, words, verbs: passedVerbs };
}

/** What stands before a "niet" that nothing follows: "waar Vidomes niet aan meedoet". */
function before(index: number, covered: ReadonlyMap<number, Found>): Found[] {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const phrase = covered.get(at);
    if (phrase !== undefined) return [phrase];
  }
  return [];
}
