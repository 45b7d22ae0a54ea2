import type { Dictionary } from "../report.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import { dutchMunicipalities } from "./organisation-name.ts";
import { guessKind } from "./guess-kind.ts";
import { isProperName, namePattern } from "./organisation-name.ts";
import type { Candidate } from "./partner-candidate.ts";
import { deed, firstWord, massNoun } from "./partner-words.ts";

const subject = new RegExp(
  `^(?:(?:Ook|Zowel)\\s)?(?:[Dd]e\\s|[Hh]et\\s)?${namePattern}(?:(?:,|\\sen|,\\sen|\\s&)\\s(?:de\\s|het\\s)?(?:${namePattern}|\\p{Ll}+))*$`,
  "u",
);
/** A clause of its own, with one who does something at its begin: ", Connexxion rijdt", " en Coloriet levert". */
const clauseStart =
  /(?:[,;]|(?<!\p{L})(?:en|maar|terwijl|waarna))\s(?=\p{Lu}|\p{Ll}{1,5}\p{Lu}|\p{N}{1,3}\p{Lu})/gu;
const eachName = new RegExp(`(?<![\\p{L}-])${namePattern}`, "gu");
const opener = /^(?:De|Het|Ook|Zowel)\s/u;
const { pattern } = patternsUnder("mentions", "newspapers");
const newspaper = pattern("newspaper", "iu");

/** A first name or a surname, as the dictionary knows names that are no words: "Fatima Aydin begeleidt de groep". */
const isPerson = (words: readonly string[], dictionary: Dictionary): boolean => {
  const [first = ""] = words;
  return (
    words.length > 1 &&
    dictionary.known(first) &&
    !dictionary.known(first.toLowerCase()) &&
    words.slice(1).every((word) => /^\p{Lu}/u.test(word) && !dictionary.known(word.toLowerCase()))
  );
};

const isName = (name: string, dictionary: Dictionary): boolean => {
  const words = name.split(/\s/u);
  if (!isProperName(name) || newspaper.test(name) || firstWord.test(name) || isPerson(words, dictionary))
    return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  // "Openbare Orde" and "Klant Contact Centrum" are parts of the municipality.
  if (words.length > 1)
    return capitals.length > 1 && capitals.some((word) => !dictionary.known(word.toLowerCase()));
  if (dictionary.known(name.toLowerCase())) return false;
  return dutchMunicipalities.has(name) || (!dictionary.known(name) && !/^\p{Lu}+$/u.test(name));
};

/** What one does stands in a verb that ends so; more than one need no article. */
const singular = /^\s\p{Ll}+t(?!\p{L})/u;

/**
 * "Wijkwinst begeleidt de bewoners": one word of parts that the dictionary has, which it has not itself; whoever is no name
 * needs an article to do something.
 */
const isCompound = (name: string, rest: string, dictionary: Dictionary): boolean =>
  /^\p{Lu}\p{Ll}{6,}$/u.test(name) &&
  isProperName(name) &&
  !firstWord.test(name) &&
  !massNoun.test(name) &&
  singular.test(rest) &&
  dictionary.lists?.(name.toLowerCase()) === false;

/**
 * Finds names that no list has and no word tells, by what they do: "Klusmakkers repareert de fietsen". The first word
 * of a sentence has a capital anyway; it is a name when the dictionary knows no such word.
 */
export const bareSubjects = ({ text, folded }: Sentence, dictionary: Dictionary | null): Candidate[] => {
  if (dictionary === null) return [];
  const later = matchesOf(clauseStart, text).map(({ index, 0: { length } }) => index + length);
  return [0, ...later].flatMap((from) => {
    const clause = folded.slice(from);
    const acts = deed.exec(clause.slice(0, 140));
    const head = text.slice(from, from + (acts?.index ?? 0));
    if (head === "" || !subject.test(head)) return [];
    return matchesOf(eachName, head).flatMap((match) => {
      const bare = match[0].replace(opener, "");
      const start = from + match.index + match[0].length - bare.length;
      const isTold = isName(bare, dictionary);
      const isAlone = bare === head && isCompound(bare, clause.slice(head.length), dictionary);
      if (!isTold && !isAlone) return [];
      return [{ start, end: start + bare.length, bare, ...guessKind(bare), confidence: isTold ? 0.7 : 0.6 }];
    });
  });
};
