import { dutchMunicipalities, placePattern } from "../mentions/organisation-name.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import type { Sentence } from "./split-sentences.ts";

const trial =
  "\\p{Ll}*(?:[Pp]ilots?|[Pp]roef|[Pp]roeven|[Pp]roeftuin|[Ee]xperiment(?:en)?|[Pp]roject(?:en)?)";
const place = `(?:(?:de |onder meer |bijvoorbeeld )?(?:buur)?gemeenten? |buurgemeente )?${placePattern}`;
const places = `${place}(?:(?:,| en|, en) ${place}){0,4}`;
const others =
  "(?:elders|(?:(?:een|de|veel|enkele|sommige|meerdere|diverse|twee|drie) )?(?:andere|omliggende|naburige) (?:gemeenten?|steden|stad)|(?:een |de )?buurgemeenten?)";
const likeOurs = "(?:zijn|haar|hun)";
/** What is like ours is none of ours, whoever we are. */
const alike = "(?:(?:een|zijn|haar|hun) )?(?:eigen|soortgelijke?|vergelijkbare?|eenzelfde)";

const { pattern } = patternsUnder("judging", "other trials");

/** Clauses about another municipality or another trial, by how they begin; "named" is what must be a municipality. */
const openings = [
  pattern("opening", "iu"),
  // "In Leiden leidde de motie tot een proef"
  new RegExp(`^(?:[Oo]ok |[Zz]owel )?[Ii]n (?<named>${places})(?= \\p{Ll})`, "u"),
  // "De pilot in Almere is gestopt"
  new RegExp(
    `^(?:(?:[Dd]e|[Hh]et|[Ee]en|[Dd]eze|[Dd]ie|[Oo]ok de) )?(?:\\p{Ll}+ ){0,3}?${trial} (?:in|te|van|uit|bij) (?<named>${places})(?= \\p{Ll})`,
    "u",
  ),
  // "Gouda heeft voor zijn proef subsidie gekregen", "Delft stopt ermee"
  new RegExp(
    `^(?:[Oo]ok )?(?<named>(?:(?:[Dd]e )?(?:(?:[Bb]uur)?[Gg]emeente|(?:[Gg]emeenter|[Rr])aad van(?: de gemeente)?|[Cc]ollege van) )?${placePattern})(?= \\p{Ll}[^.;]*? (?:(?:${likeOurs}|(?<like>${alike})) (?:\\p{Ll}+ )?${trial}|(?:er|daar)mee)(?!\\p{L}))`,
    "u",
  ),
  new RegExp(
    `^(?:(?:[Ii]n )?${others}|(?:(?:de|het|een|deze|die) )?(?:\\p{Ll}+ ){0,3}?${trial} (?:(?:in|van|bij|uit) )?${others})(?= \\p{Ll})`,
    "iu",
  ),
];
const council = new RegExp(
  `(?:(?<!\\p{L})(?:(?:[Gg]emeenter|[Rr])aad|[Cc]ollege)(?: van)?(?: de gemeente)? |^[Ii]n )(?<named>${placePattern})`,
  "gu",
);
/** Whether a sentence names a council with its municipality, or begins with one: that of whose report it is, or another. */
export const namesCouncil = (sentence: string): boolean =>
  matchesOf(council, sentence).some(({ groups }) => dutchMunicipalities.has(groups?.["named"] ?? ""));

/** What is longer is no sentence. */
const longest = 1500;
const clauseStart = /(?:^|[;:]\s|,\s(?:maar\s|en\s|terwijl\s|al\s)?|\s(?:maar|terwijl)\s)/gu;
const eachPlace = new RegExp(placePattern, "gu");

/** Whether a clause is about another municipality than the one whose report it stands in, or about another trial. */
const isOfOther = (clause: string, own: string | null): boolean =>
  openings.some((opening) => {
    const match = opening.exec(clause);
    if (match === null) return false;
    const named = match.groups?.named;
    if (named === undefined) return true;
    if (own === null ? match.groups?.["like"] === undefined : clause.includes(own)) return false;
    return matchesOf(eachPlace, named).some(([name]) => dutchMunicipalities.has(name));
  });

/**
 * A text of a report without what its sentences say of another municipality, "In Leiden is een soortgelijke proef gestopt":
 * blanks stand for it, so that all offsets stay. `own` is the municipality whose report it is; where that is not known
 * every name of one may be its own.
 */
export const withoutOtherPlaces = (
  text: string,
  sentences: readonly Pick<Sentence, "start" | "text">[],
  own: string | null,
): string => {
  const left = sentences.flatMap((sentence) => {
    if (sentence.text.length > longest) return [];
    const starts = matchesOf(clauseStart, sentence.text).map(({ index, 0: mark }) => index + mark.length);
    return starts
      .map((start, at) => ({ start, end: starts[at + 1] ?? sentence.text.length }))
      .filter(({ start, end }) => isOfOther(sentence.text.slice(start, end), own))
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  });
  const kept = left.map(
    ({ start, end }, at) => text.slice(left[at - 1]?.end ?? 0, start) + " ".repeat(end - start),
  );
  return [...kept, text.slice(left.at(-1)?.end ?? 0)].join("");
};

/** No municipality: every one that is named is another. */
const nowhere = "\0";

/** Whether a sentence of a report whose municipality is not known tells of one by its name: its own, or another. */
export const mayBeOfOther = (sentence: string): boolean =>
  withoutOtherPlaces(sentence, [{ start: 0, text: sentence }], nowhere) !== sentence;
