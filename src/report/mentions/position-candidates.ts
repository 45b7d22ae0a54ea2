import type { Dictionary } from "../report.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { matchesOf } from "../lines/matches.ts";
import { guessKind } from "./guess-kind.ts";
import { isProperName, namePattern, placePattern } from "./organisation-name.ts";
import type { Candidate } from "./partner-candidate.ts";
import {
  agency,
  listEnds,
  massNoun,
  partnerPosition,
  strongAgency,
  firstWord,
  subjectOfCooperation,
} from "./partner-words.ts";

const item = new RegExp(
  `^\\s*(?:(?:de|het|Ook|een|onze|andere|lokale|externe|partij|partner|organisatie|zowel|onder andere|o\\.a\\.|-)\\s){0,4}(?<name>${placePattern}(?=\\s*$)|${namePattern})`,
  "u",
);
const separator = /(,\s(?:en\s)?|\sen\s|\s&\s|\salsmede\s|\sevenals\s)/u;
const subject = new RegExp(
  `^(?:(?:Ook|Zowel|Naast)\\s)?(?:[Dd]e\\s|[Hh]et\\s)?${namePattern}(?:(?:,|\\sen|,\\sen|\\s&)\\s(?:de\\s|het\\s)?(?:${namePattern}|\\p{Ll}+))*$`,
  "u",
);

/** A subject begins with its name, or with an article or a word such as "Ook" before it. */
const opensAsSubject = /^(?:\p{Lu}|\p{Ll}{1,5}\p{Lu}|\p{N}{1,3}\p{Lu}|de\s|het\s)/u;

const bareCandidate = (bare: string, start: number, confidence: number): Candidate[] =>
  isProperName(bare) ? [{ start, end: start + bare.length, bare, ...guessKind(bare), confidence }] : [];

/** Reads a list of names, item by item; items without a name ("de corporaties") are passed over. */
const namesIn = (sentence: string, from: number, to: number): Candidate[] => {
  let at = from;
  return sentence
    .slice(from, to)
    .split(separator)
    .flatMap((part) => {
      const begin = at;
      at += part.length;
      const match = item.exec(part);
      const name = match?.groups?.name;
      if (match === null || name === undefined || /^-(?:\s|$)/u.test(part.slice(match[0].length))) return [];
      return bareCandidate(name, begin + match[0].length - name.length, 0.7);
    });
};

/** Where in a sentence those stand who work on the pilot or pay for it. */
export type PartnerSpan = { readonly start: number; readonly end: number };

export const partnerSpans = ({ text, folded }: Sentence): readonly PartnerSpan[] =>
  matchesOf(partnerPosition, folded).map((cue) => {
    const start = cue.index + cue[0].length;
    const words = text.slice(start, start + 200);
    return { start, end: start + (listEnds.exec(words)?.index ?? words.length) };
  });

/** What a list of partners names; "Ouders" with the capital of a first word is no name. */
export const listCandidates = ({ text }: Sentence, dictionary: Dictionary | null): Candidate[] => {
  const spans = matchesOf(/\([^)]*\)|[^(]+/gu, text).filter(([printed]) => !printed.startsWith("("));
  return spans
    .flatMap(({ index, 0: printed }) => namesIn(text, index, index + printed.length))
    .filter(
      ({ start, bare }) =>
        start > 0 || /\s/u.test(bare) || dictionary === null || !dictionary.known(bare.toLowerCase()),
    );
};

const standsInside = (name: string, text: string): boolean => {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (
      /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 3), at)) &&
      !/^\p{L}/u.test(text.slice(end, end + 2))
    )
      return true;
  }
  return false;
};

/** A first word has a capital anyway: it is a name when it shows that elsewhere, or has more than one. */
const isTelling = (name: string, text: string): boolean =>
  /\s\p{Lu}|\p{L}\p{Lu}|\p{Ll}(?:college|lyceum|gymnasium)$/u.test(name) || standsInside(name, text);

const subjectCandidates = (
  { text: sentence, folded }: Sentence,
  text: string,
  spans: () => readonly PartnerSpan[],
): Candidate[] => {
  if (!opensAsSubject.test(sentence)) return [];
  const acts = agency.exec(folded);
  const end =
    acts?.index ??
    (subjectOfCooperation.test(folded) ? folded.search(/ (?:gaat|gaan|wordt|zal|wil|heeft|is) /u) : -1);
  const head = sentence.slice(0, Math.max(end, 0));
  if (head === "" || head.length > 120 || !subject.test(head)) return [];
  if (spans().some(({ start }) => start < head.length)) return [];
  // "De Binnenbaan" keeps its article when it has a capital in the middle of a sentence too.
  const article = /^(?:De|Het)\s/u.exec(head)?.[0] ?? "";
  const from = article !== "" && !text.includes(` ${head.slice(0, article.length + 4)}`) ? article.length : 0;
  const names = namesIn(sentence, from, head.length);
  return names.filter(
    ({ start, end, bare }) =>
      start > 0 ||
      names.length > 1 ||
      isTelling(bare, text) ||
      (strongAgency.test(folded.slice(end)) && !firstWord.test(bare) && !massNoun.test(bare)),
  );
};

/**
 * Finds names without a word before them that says what they are: "werkt samen met Kwadraad", "uitgevoerd door inZet",
 * "Humanitas verzorgt de begeleiding". `text` is the field that the sentence stands in.
 */
export const positionCandidates = (
  sentence: Sentence,
  text: string,
  spans: () => readonly PartnerSpan[],
): Candidate[] => [
  // A name has a capital, and behind a word for a position it is not the first of the sentence.
  ...(/\p{Lu}/u.test(sentence.text.slice(1))
    ? spans().flatMap(({ start, end }) => namesIn(sentence.text, start, end))
    : []),
  ...subjectCandidates(sentence, text, spans),
];
