import { foldText } from "../values/fold-text.ts";
import { isProperName, namePattern } from "./organisation-name.ts";
import type { Candidate } from "./partner-candidate.ts";
import { listEnds, partnerPosition, subjectOfCooperation } from "./partner-positions.ts";

const item = new RegExp(
  `^\\s*(?:(?:de|het|een|onze|andere|lokale|externe|partij|partner|organisatie|zowel|onder andere|o\\.a\\.|-)\\s){0,4}(?<name>${namePattern})`,
  "u",
);
const separator = /(,\s(?:en\s)?|\sen\s|\s&\s|\salsmede\s|\sevenals\s)/u;
const subject = new RegExp(`^(?<name>(?:(?:De|Het)\\s)?${namePattern})\\s(?=\\p{Ll})`, "u");

const bareCandidate = (name: string, start: number): Candidate[] =>
  isProperName(name)
    ? [{ start, end: start + name.length, name, bare: name, kind: "OTHER", confidence: 0.7 }]
    : [];

/** The stretches of a sentence where those stand who work on the pilot or pay for it. */
export const partnerStretches = (sentence: string): { readonly start: number; readonly end: number }[] =>
  [...foldText(sentence).matchAll(partnerPosition)].map((cue) => {
    const start = cue.index + cue[0].length;
    const words = sentence.slice(start, start + 200);
    return { start, end: start + (listEnds.exec(words)?.index ?? words.length) };
  });

/** Finds names without a word before them that says what they are: "werkt samen met Kwadraad", "uitgevoerd door inZet". */
export const positionCandidates = (sentence: string): Candidate[] => [
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
        return match === null || name === undefined
          ? []
          : bareCandidate(name, begin + match[0].length - name.length);
      });
  }),
  ...(subjectOfCooperation.test(foldText(sentence))
    ? bareCandidate(subject.exec(sentence)?.groups?.name ?? "", 0)
    : []),
];
