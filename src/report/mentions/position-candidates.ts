import { foldText } from "../values/fold-text.ts";
import { guessKind } from "./guess-kind.ts";
import { isProperName, namePattern, placePattern } from "./organisation-name.ts";
import type { Candidate } from "./partner-candidate.ts";
import { agency, listEnds, partnerPosition, subjectOfCooperation } from "./partner-positions.ts";

const item = new RegExp(
  `^\\s*(?:(?:de|het|een|onze|andere|lokale|externe|partij|partner|organisatie|zowel|onder andere|o\\.a\\.|-)\\s){0,4}(?<name>${placePattern}(?=\\s*$)|${namePattern})`,
  "u",
);
const separator = /(,\s(?:en\s)?|\sen\s|\s&\s|\salsmede\s|\sevenals\s)/u;
const subject = new RegExp(`^(?<name>(?:(?:De|Het)\\s)?${namePattern})\\s(?=\\p{Ll})`, "u");

const bareCandidate = (bare: string, start: number, confidence: number): Candidate[] =>
  isProperName(bare) ? [{ start, end: start + bare.length, bare, ...guessKind(bare), confidence }] : [];

/** The stretches of a sentence where those stand who work on the pilot or pay for it. */
export const partnerStretches = (sentence: string): { readonly start: number; readonly end: number }[] =>
  [...foldText(sentence).matchAll(partnerPosition)].map((cue) => {
    const start = cue.index + cue[0].length;
    const words = sentence.slice(start, start + 200);
    return { start, end: start + (listEnds.exec(words)?.index ?? words.length) };
  });

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** A first word has a capital anyway: it is a name when it shows that elsewhere, or has more than one. */
const isTelling = (name: string, text: string): boolean =>
  /\s\p{Lu}|\p{L}\p{Lu}/u.test(name) ||
  new RegExp(`[\\p{Ll},]\\s${escaped(name)}(?![\\p{L}])`, "u").test(text);

const subjectCandidates = (sentence: string, text: string): Candidate[] => {
  const name = subject.exec(sentence)?.groups?.name;
  if (name === undefined || !isTelling(name, text)) return [];
  const folded = foldText(sentence);
  const acts = agency.test(folded.slice(name.length)) || subjectOfCooperation.test(folded);
  return acts ? bareCandidate(name, 0, 0.6) : [];
};

/**
 * Finds names without a word before them that says what they are: "werkt samen met Kwadraad", "uitgevoerd door inZet",
 * "Humanitas verzorgt de begeleiding". `text` is the field that the sentence stands in.
 */
export const positionCandidates = (sentence: string, text: string): Candidate[] => [
  ...partnerStretches(sentence).flatMap(({ start, end }) => {
    let at = start;
    return sentence
      .slice(start, end)
      .split(separator)
      .flatMap((part) => {
        const begin = at;
        at += part.length;
        const match = item.exec(part);
        const name = match?.groups?.name;
        if (match === null || name === undefined) return [];
        return bareCandidate(name, begin + match[0].length - name.length, 0.7);
      });
  }),
  ...subjectCandidates(sentence, text),
];
