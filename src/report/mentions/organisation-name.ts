import { wordSet } from "../../dutch/word-lists.ts";
import { monthNames } from "../../domain/month-names.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import { listedMunicipalities, otherNames } from "../../domain/municipalities/municipalities.ts";

/** Names of the Dutch municipalities of today, as texts write them, so that "samen met Leiden en Delft" names two. */
export const dutchMunicipalities: ReadonlySet<string> = new Set([
  ...listedMunicipalities
    .filter(({ ended }) => ended === null)
    .map(({ name }) => name.replace(/ \([^()]*\)$/, "").replace(/,.*$/, "")),
  ...Object.keys(otherNames),
]);

/** A word of a name: with a capital, or a small word that turns into one (inZet, mboRijnland). */
const word =
  "(?:\\p{Lu}(?!\\.\\s?\\p{Lu})[\\p{L}\\p{N}&'’+]*(?:-[\\p{L}\\p{N}]+)*|(?<![\\p{L}])(?:\\p{Ll}{1,5}\\p{Lu}|\\p{N}{1,3}\\p{Lu})[\\p{L}\\p{N}]*)";
const joiner = "(?:van|de|der|den|des|het|'t|’t|voor|ten|ter|&|aan|op)";
const article = "(?:de|het|'t|’t|der|den)";
const legalForm = "(?:\\s(?:B\\.\\s?V\\.|N\\.\\s?V\\.|BV|NV|U\\.A\\.))?";

/** A name as a regular expression source: words with a capital, joined by small words ("Leger des Heils", "Noord- en Oost-Veluwe"). */
export const namePattern = `(?:\\p{Lu}\\p{Ll}+-\\sen\\s(?=\\p{Lu}))?${word}(?:\\s(?:${joiner}\\s){0,2}${word}){0,6}${legalForm}`;

/** A name that may open with an article in lower case ("IKC de Regenboog"). */
export const nameWithArticle = `(?:${article}\\s)?${namePattern}`;

/** Names of municipalities of more words than their form tells: "Gooise Meren", "Land van Cuijk". */
const placesOfWords = [...dutchMunicipalities]
  .filter((name) => name.includes(" "))
  .toSorted((one, other) => other.length - one.length)
  .map((name) => RegExp.escape(name));

/** A name of a place: "Den Haag", "Leidschendam-Voorburg", "Alphen aan den Rijn", "'s-Hertogenbosch". */
export const placePattern =
  `(?:(?:${placesOfWords.join("|")})(?![\\p{L}-])|` +
  "(?:(?:Den|De|Het|Sint|Nieuw|Oud|Bad)\\s|['‘’]s-)?\\p{Lu}\\p{L}+(?:-\\p{L}+)*(?:\\s(?:(?:aan|bij|op)\\s(?:(?:den|de|het)\\s)?|(?:den|de)\\s)\\p{Lu}\\p{L}+)?)";

// Words with a capital that name no organisation: parts of a municipality, government at large, times, schemes.
const common = new Set([...wordSet("noOrganisation"), ...monthNames.map(([name]) => name)]);

const { pattern } = patternsUnder("mentions", "organisation names");
const functionTitle = pattern("functionTitle", "iu");

const capitals = /^\p{Lu}{1,2}$/u;

/** Whether a capitalised run can name an organisation by itself, without a word such as "stichting" before it. */
export const isProperName = (name: string): boolean => {
  if (dutchMunicipalities.has(name)) return true;
  const first = name.split(/\s/u).find((one) => !/^(?:de|het|een|van|der|den|des|en|voor|'t)$/iu.test(one));
  if (
    first === undefined ||
    common.has(first.toLowerCase()) ||
    capitals.test(first) ||
    functionTitle.test(first)
  )
    return false;
  return (
    !/^\p{N}/u.test(first) &&
    // "SecuriPlan" is a name by its capital.
    (/\p{Ll}\p{Lu}\p{Ll}+$/u.test(name) ||
      !/(?:beleid|beleidskader|visie|nota|agenda|akkoord|plan|programma|rapportage|voortgangsrapportage|verordening|regeling|wet|overleg|bijeenkomst|wijk|straat|laan|plein|park|weg)$/iu.test(
        name,
      ))
  );
};
