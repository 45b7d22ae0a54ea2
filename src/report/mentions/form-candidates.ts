import { anyMonthName } from "../../domain/month-names.ts";
import { capital } from "../../domain/thing.ts";
import { matchesOf } from "../lines/matches.ts";
import { nameWithArticle, namePattern, placePattern, isProperName } from "./organisation-name.ts";
import type { Candidate } from "./partner-candidate.ts";
import { partnerKinds, type PartnerKind } from "../../domain/vocabularies.ts";
import { rowsUnder, sectionsOf } from "../../dutch/word-lists.ts";

/** Words that say what sort of organisation a name is of. */
interface PartnerForm {
  readonly kind: PartnerKind;
  /** Singular or plural, as a regular expression source; those before a name are matched in any case. */
  readonly word: string;
  /** What stands before the name in the canonical name; null when the name stands alone ("woningcorporatie Vidomes"). */
  readonly prefix: string | null;
}

const sections = sectionsOf("mentions");
const row = new RegExp(
  `^(?<kind>${Object.keys(partnerKinds).join("|")}) (?<word>.+?)(?: > (?<rest>.+))?$`,
  "u",
);
const formsUnder = (heading: string): PartnerForm[] =>
  rowsUnder(sections, heading, row).map(({ kind, word = "", rest: prefix = null }) => ({
    kind: kind as PartnerKind,
    word,
    prefix,
  }));

/** Words before a name, longer ones first where one contains another. */
const partnerForms = formsUnder("words before");

/** Abbreviations that are part of the name itself ("IKC de Regenboog", "GGD Haaglanden"); some are names alone. Case counts. */
const namedForms = formsUnder("abbreviations").map(({ prefix, ...form }) => ({
  ...form,
  alone: prefix === "alone",
}));

/** Words that end a name and say what it is ("Alfrink College", "Haagse Hogeschool", "Bouwmaat B.V."). */
const endingForms = formsUnder("words behind");

const between = "\\s?(?:,\\s?(?:en\\s)?|\\s(?:en|of)\\s|\\s&\\s)(?:(?:de|het)\\s(?=\\p{Lu}))?";
const listOf = (item: string): string => `${item}(?:${between}${item})*`;

// One pass over the text finds the word; only then is asked which form it is.
const anyForm = new RegExp(
  `(?<![\\p{L}-])(?:${partnerForms.map(({ word }) => word).join("|")})(?=["'‘“\\s])`,
  "giu",
);
/** A name follows: with a capital, behind an article, a quote or a few small letters. */
const nameFollows =
  /^\s?["'‘“]?\s?(?:(?:de|het|'t|’t|der|den)\s)?['‘’]?(?:\p{Ll}{1,5})?\p{Lu}|^\s['‘’]s-|^\s\p{Ll}{1,5}\p{Lu}/u;
const exactForm = new RegExp(`^(?:${partnerForms.map(({ word }) => `(${word})`).join("|")})$`, "iu");
const formOf = (word: string): PartnerForm | undefined => {
  const [, ...groups] = exactForm.exec(word) ?? [];
  return partnerForms[groups.findIndex((group) => group !== undefined)];
};
const names = new RegExp(`^\\s?["'‘“]?(?<list>${listOf(nameWithArticle)})`, "u");
const places = new RegExp(`^\\s?(?<list>${listOf(placePattern)})`, "u");
const eachName = new RegExp(nameWithArticle, "gu");
const eachPlace = new RegExp(placePattern, "gu");

const abbreviated = new RegExp(`^(?:${namedForms.map(({ word }) => word).join("|")})\\s`, "u");
const time = new RegExp(String.raw`^(?:Q[1-4]|H[12]|\d+|in|op|te|(?:${anyMonthName}))$`, "iu");

/** "basisschool IKC de Regenboog" is IKC de Regenboog; "Bureau Halt" keeps a word that is printed with a capital. */
const canonical = ({ prefix }: PartnerForm, word: string, name: string, opens: boolean): string => {
  if (abbreviated.test(name)) return name;
  if (prefix !== null) return `${prefix} ${name}`;
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !opens ? `${word} ${name}` : capital(name);
};

/** "Vrije Universiteit Amsterdam": a word with a capital before one with a capital belongs to the name. */
const adjectiveBefore = (sentence: string, at: number, word: string): string => {
  const before = /^\p{Lu}/u.test(word)
    ? /\p{Lu}\p{L}+\s$/u.exec(sentence.slice(Math.max(0, at - 40), at))?.[0]
    : undefined;
  return before !== undefined && isProperName(before.trim()) ? before : "";
};

/** A plural takes a whole list ("gemeenten: A, B en C"), a singular the first name only. */
const isPlural = (word: string): boolean =>
  /(?:[^e]en|s|bedrijven|scholen)(?:\s?:)?$/iu.test(word) && !/(?:huis|bus)$/iu.test(word);

/** Finds names by the word before them: "woningcorporatie Vidomes", "gemeenten: Rotterdam, Amersfoort en Deventer". */
export const formCandidates = (sentence: string): Candidate[] =>
  matchesOf(anyForm, sentence).flatMap((match) => {
    const word = match[0];
    const form = formOf(word);
    const tail = match.index + word.length;
    if (!nameFollows.test(sentence.slice(tail, tail + 20))) return [];
    const place = form?.kind === "MUNICIPALITY";
    const list = (place ? places : names).exec(sentence.slice(tail, tail + 300));
    const printed = list?.groups?.list;
    if (form === undefined || list === null || printed === undefined) return [];
    const listAt = tail + list[0].length - printed.length;
    const plural = isPlural(word);
    const items = matchesOf(place ? eachPlace : eachName, printed).slice(0, plural ? undefined : 1);
    return items.flatMap((item, index) => {
      if (time.test(item[0])) return [];
      const first = index === 0 && !plural;
      const adjective = first ? adjectiveBefore(sentence, match.index, word) : "";
      const start = first ? match.index - adjective.length : listAt + item.index;
      const end = listAt + item.index + item[0].length;
      const name = adjective + canonical(form, word, item[0], match.index === 0 || plural);
      return [{ start, end, name, bare: item[0], kind: form.kind, confidence: 0.93 }];
    });
  });

const withWord = namedForms.map(({ kind, word, alone }) => ({
  kind,
  cue: new RegExp(word, "u"),
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:${word})(?:\\s${nameWithArticle})${alone ? "?" : ""}(?![\\p{L}-])`,
    "gu",
  ),
}));

const anyNamed = new RegExp(namedForms.map(({ word }) => word).join("|"), "u");

/** Finds names that begin with a known abbreviation: "IKC de Regenboog", "GGD Haaglanden", "RIEC". */
export const namedCandidates = (sentence: string): Candidate[] => {
  if (!anyNamed.test(sentence)) return [];
  const present = withWord.filter(({ cue }) => cue.test(sentence));
  return present.flatMap(({ kind, pattern }) =>
    matchesOf(pattern, sentence).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      // Schools write "obs De Bijenkorf" and "OBS De Bijenkorf".
      name: match[0].replace(/^\p{Ll}+(?=\s)/u, (word) => word.toUpperCase()),
      bare: match[0],
      kind,
      confidence: 0.92,
    })),
  );
};

const endings = endingForms.map(({ kind, word }) => ({ kind, ends: new RegExp(`\\s(?:${word})$`, "u") }));
const anyEnding = new RegExp(`\\s(?:${endingForms.map(({ word }) => word).join("|")})(?![\\p{L}])`, "u");
const anyName = new RegExp(`(?<![\\p{L}-])${namePattern}`, "gu");
const opener = /^(?:De|Het|Een|In|Op|Met|Door|Bij|Voor|Via|Ook|En)\s(?=\p{Lu}\S*\s)/u;

/** Finds names that end with what they are: "Alfrink College", "Haagse Hogeschool", "Bouwmaat B.V.". */
export const endingCandidates = (sentence: string): Candidate[] => {
  if (!anyEnding.test(sentence)) return [];
  return matchesOf(anyName, sentence).flatMap((match) => {
    const name = match[0].replace(opener, "");
    const start = match.index + match[0].length - name.length;
    const ending = endings.find(({ ends }) => ends.test(name));
    if (ending === undefined || !isProperName(name.replace(ending.ends, ""))) return [];
    return [{ start, end: start + name.length, name, bare: name, kind: ending.kind, confidence: 0.85 }];
  });
};
