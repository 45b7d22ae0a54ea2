import { matchesOf } from "../lines/matches.ts";
import { anyMinistry, ministryAbbreviations, ministryNamed } from "./ministries.ts";
import type { Candidate } from "./partner-candidate.ts";

const between = "\\s?(?:,|\\sen|\\s&|,\\sen)\\s(?:(?:het\\s)?(?:ministerie\\s)?van\\s)?";
const full = new RegExp(
  `(?<![\\p{L}])(?:ministeries?|departement)\\s(?:van|voor)\\s(?<list>(?:${anyMinistry})(?![\\p{L}&])(?:${between}(?:${anyMinistry})(?![\\p{L}&]))*)`,
  "giu",
);
const each = new RegExp(`(?<![\\p{L}&])(?:${anyMinistry})(?![\\p{L}&])`, "giu");
const abbreviated = new RegExp(`(?<![\\p{L}&-])(?:${ministryAbbreviations})(?![\\p{L}&-])`, "gu");

const candidate = (printed: string, start: number, end: number, confidence: number): Candidate[] => {
  const name = ministryNamed(printed);
  return name === null ? [] : [{ start, end, name, bare: printed, kind: "MINISTRY", confidence }];
};

/** Most sentences name none, neither in words nor in capitals. */
const inFull = /ministerie|departement/iu;
const inShort = new RegExp(ministryAbbreviations, "u");

/** Finds "ministerie van Justitie en Veiligheid", "ministeries van BZK en VWS", and "VWS" by itself. */
export const ministryCandidates = (sentence: string): Candidate[] =>
  inFull.test(sentence) || inShort.test(sentence) ? ministriesIn(sentence) : [];

const ministriesIn = (sentence: string): Candidate[] => [
  ...matchesOf(full, sentence).flatMap((match) => {
    const list = match.groups?.list ?? "";
    const listAt = match.index + match[0].length - list.length;
    return matchesOf(each, list).flatMap((one, index) => {
      const start = index === 0 ? match.index : listAt + one.index;
      return candidate(one[0], start, listAt + one.index + one[0].length, 0.97);
    });
  }),
  ...matchesOf(abbreviated, sentence).flatMap((match) =>
    candidate(match[0], match.index, match.index + match[0].length, 0.8),
  ),
];
