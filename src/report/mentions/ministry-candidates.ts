import { matchesOf } from "../lines/matches.ts";
import type { Candidate } from "./partner-candidate.ts";
import { sectionsOf } from "../../dutch/word-lists.ts";

/** The Dutch ministries, each with what it is called for short. */
const ministries = sectionsOf("mentions").flatMap(({ heading, lines }) =>
  heading === "ministries" ? lines.map((line) => line.split("=")) : [],
);

/** Writes a ministry in full: "J&V" is "Ministerie van Justitie en Veiligheid". Null for a name of no ministry. */
const ministryNamed = (printed: string): string | null => {
  const words = printed.replace(/\s+/gu, " ").toLowerCase();
  const found = ministries.find((names) => names.some((one) => one.toLowerCase() === words));
  return found === undefined ? null : `Ministerie van ${found[0]}`;
};

const withAnyBlank = (name: string): string => name.split(" ").map(RegExp.escape).join("\\s");
const longestFirst = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map(withAnyBlank)
    .join("|");

/** Any name of a ministry after "ministerie van". */
const anyMinistry = longestFirst(ministries.flat());

/** Abbreviations that mean nothing but a ministry, also without the word. */
const ministryAbbreviations = longestFirst(
  ministries.flatMap(([, ...short]) =>
    short.filter((one) => /^[A-Z][A-Z&en]{2,}$/u.test(one) && one !== "FIN"),
  ),
);

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
