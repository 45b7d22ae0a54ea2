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

const leavingOut = new Set(
  "zonder behalve exclusief buiten uitgezonderd anders minus uitzondering uitsluiting los afgezien op ander andere losstaan losstaat ongerelateerd haal schrap verwijder ontbreken ontbreekt ontbraken ontbrekend".split(
    " ",
  ),
);
const negators = new Set([
  "niet",
  "geen",
  "nooit",
  "niets",
  "niks",
  "nergens",
  "noch",
  "evenmin",
  ...leavingOut,
]);
/** What must follow some of these for them to deny: "anders dan", "los staan van". */
const followedBy: Readonly<Record<string, RegExp>> = {
  anders: /^dan\b/u,
  ander: /^(?:\S+ )?dan\b/u,
  andere: /^(?:\S+ )?dan\b/u,
  // "Op programma 5 na".
  op: /^(?:\S+ ){1,6}?na(?: alle\b| alles\b| de\b| welke\b|$)/u,
  ongerelateerd: /^aan\b/u,
  losstaan: /^van\b/u,
  losstaat: /^van\b/u,
  // "Haal programma 5 eruit".
  haal: /\b(?:eruit|weg|eraf)\b/u,
  schrap: /./u,
  verwijder: /./u,
  los: /^(?:sta\w* )?van\b/u,
  afgezien: /^van\b/u,
  uitzondering: /^van\b/u,
  uitsluiting: /^van\b/u,
  ontbreken: /^(?:in|bij|op)\b|^$/u,
  ontbreekt: /^(?:in|bij|op)\b|^$/u,
  ontbraken: /^(?:in|bij|op)\b/u,
  ontbrekend: /^(?:in|bij|op)\b/u,
  // "Niet alleen over jongeren" is also over them.
  niet: /^(?!alleen|enkel\b|slechts|zozeer|per se|noodzakelijk|pas|dan)/u,
};
/** Words that what is denied may begin with, and which say nothing themselves: "niet samen met", "geen onderdeel van". */
const light = new Set(
  "samen samenwerking enkele enkel enig enige onderdeel uitmaken medewerking inbreng steun tussenkomst relatie hulp mensen personen erbij deel sprake afkomstig verbonden betrokken bedoeld bestemd gericht gemoeid langer specifiek direct rechtstreeks verband betrekking rol aandeel woord betrokkenheid bemoeienis gewenste idee".split(
    " ",
  ),
);
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
  /** Whether it is about pilots as such: "pilots die niet …". */
  readonly isAboutPilots: boolean;
  /** Whether a word can name something. */
  readonly isThing: (token: Token) => boolean;
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

  for (const each of found) if (each.reference.opposite === true) phrases.add(each);
  for (const each of found)
    if (each.match.denied !== null) {
      if (each.reference.opposite === true) phrases.delete(each);
      else phrases.add(each);
      by.add(each.match.denied);
    }
  for (const [index, token] of tokens.entries()) {
    if (!negators.has(token.surface) || own.has(index) || by.has(index) || !denies(tokens, index)) continue;
    const after = scopeAfter(index, reading, covered);
    const says =
      after.phrases.length > 0 ||
      after.words.some((side) => side.some((word) => reading.isThing(word) && !reading.isHint(word)));
    const behind = says ? [] : before(index, covered);
    const said = behind.length > 0 ? { ...after, words: [] } : after;
    const scope =
      says || behind.length > 0 ? said : { ...after, words: wordsBefore(index, reading) ?? after.words };
    if (scope.phrases.length + scope.words.length + behind.length === 0) continue;
    if (scope.phrases.length + behind.length === 0 && isPlight(index, scope.words, reading)) {
      by.add(index);
      continue;
    }
    for (const at of [index, ...scope.passed]) by.add(at);
    leavesOut ||= leavingOut.has(token.surface) || standsApart(tokens, index, reading.text);
    for (const phrase of [...scope.phrases, ...behind]) {
      // Twice denied is said.
      if (phrases.has(phrase)) phrases.delete(phrase);
      else phrases.add(phrase);
    }
    words.push(...scope.words);
  }
  return { phrases, words, by, leavesOut };
}

function denies(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 9).map(({ surface }) => surface);
  return followedBy[tokens[index]?.surface ?? ""]?.test(next.join(" ")) ?? true;
}

/** Whether what a "niet" denies is set against what is asked for: "schulden, maar niet IPTA". */
function standsApart(tokens: readonly Token[], index: number, text = ""): boolean {
  const [before, own] = [tokens[index - 1], tokens[index]];
  if (before === undefined || own === undefined) return true;
  return (
    ["maar", "wel", "en", "noch", "alleen", "dan"].includes(before.surface) ||
    /[,;:]/u.test(text.slice(before.end, own.start))
  );
}

function scopeAfter(
  start: number,
  { tokens, text, isHint, isCalled, isThing }: Reading,
  covered: ReadonlyMap<number, Found>,
): { phrases: Found[]; words: Token[][]; passed: number[] } {
  const passedOver: number[] = [];
  const phrases: Found[] = [];
  const words: Token[][] = [];
  const acts: Token[][] = [];
  const mayDenyName = leavingOut.has(tokens[start]?.surface ?? "") || standsApart(tokens, start, text);
  const mayDenyHint = ["zonder", "geen"].includes(tokens[start]?.surface ?? "");
  let joined = true;
  let side = -1;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined) break;
    const consumed = phrases.length + words.length > 0;
    const mark = /[,;:.?!]/u.exec(text.slice(previous.end, token.start).replace(/^[’']/u, ""))?.[0];
    if (mark === "," && consumed && goesOnAs(tokens, at, text)) {
      joined = true;
      side = -1;
    } else if (mark !== undefined && (consumed || at > start + 1)) break;
    if (token.surface === "maar" || (negators.has(token.surface) && denies(tokens, at))) break;
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
      passedOver.push(at);
      continue;
    }
    if (!consumed && light.has(token.surface) && at + 1 < tokens.length) {
      passedOver.push(at);
      continue;
    }
    if (token.stop || token.optional) {
      if (consumed && !joined && !passed.has(token.surface)) break;
      continue;
    }
    if (isHint(token)) {
      if (consumed) break;
      if (mayDenyHint && at === start + 1 && isThing(token)) {
        words.push([token]);
        joined = false;
      }
      continue;
    }
    if (isCalled(token) && !mayDenyName) break;
    if (consumed && !joined && !isThing(token)) {
      passedOver.push(at);
      break;
    }
    if (!consumed && !isThing(token)) {
      passedOver.push(at);
      acts.push([token]);
      continue;
    }
    if (side === at - 1) words.at(-1)?.push(token);
    else if (consumed && !joined) break;
    else words.push([token]);
    side = at;
    joined = false;
  }
  return { phrases, words: phrases.length + words.length > 0 ? words : acts, passed: passedOver };
}

/** Whether a word denies: what it denies may not be found, and then it asks for nothing. */
export const isNegator = ({ surface }: Token): boolean =>
  negators.has(surface) && followedBy[surface] === undefined;

/** What people lack or can't: "kinderen die niet naar school kunnen", "geen bushalte in de buurt"; it is what is sought. */
function isPlight(
  index: number,
  words: readonly (readonly Token[])[],
  { tokens, isAboutPilots, isHint }: Reading,
): boolean {
  const own = tokens[index]?.surface ?? "";
  if (isAboutPilots || !["niet", "geen"].includes(own) || (index > 0 && standsApart(tokens, index)))
    return false;
  const last = words.flat().at(-1);
  const after = last === undefined ? [] : tokens.slice(tokens.indexOf(last) + 1);
  if (after.some(({ surface }) => negators.has(surface) || surface === "maar" || surface === "wel"))
    return false;
  if (index === 0)
    return (
      own === "geen" && after.some((token) => !token.stop && !isHint(token) && !negators.has(token.surface))
    );
  return tokens.slice(Math.max(0, index - 2), index).some(({ surface }) => relatives.has(surface));
}
const relatives = new Set(["die", "dat", "omdat", "want", "wie", "als"]);

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

const mentioned = new Set(
  "voorkomt voorkomen voorkwam voorkwamen genoemd vermeld staat staan stond stonden uitgezonderd meegerekend meegeteld noemen noemt rol aandeel zit zitten meedoet meedoen betrokken".split(
    " ",
  ),
);

/** The word that does not stand in what is asked for: "waarin schulden niet voorkomen", "moties uitgezonderd". */
function wordsBefore(
  index: number,
  { tokens, isHint, isCalled }: Reading,
): readonly (readonly Token[])[] | null {
  const [own, next] = [tokens[index], tokens.slice(index + 1).find(({ stop }) => !stop)];
  const last = tokens[index - 1];
  const isApart = own?.surface === "uitgezonderd" || mentioned.has(next?.surface ?? "");
  if (!isApart || last === undefined || last.stop || last.optional || isHint(last) || isCalled(last))
    return null;
  return [[last]];
}

/** What stands before a "niet" that nothing follows: "waar Vidomes niet aan meedoet". */
function before(index: number, covered: ReadonlyMap<number, Found>): Found[] {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const phrase = covered.get(at);
    if (phrase !== undefined) return [phrase];
  }
  return [];
}
