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
/** A clause of its own, with one who does something at its begin: ", Connexxion rijdt", " en Coloriet levert", "; de Fryske Akademy". */
const clauseStart =
  /(?:[,;]|(?<!\p{L})(?:en|maar|terwijl|waarna))\s(?=(?:de\s|het\s)?(?:\p{Lu}|\p{Ll}{1,5}\p{Lu}|\p{N}{1,3}\p{Lu}))/gu;
/** "Werk en Inkomen" is one name: what stands behind another begins no clause for sure. */
const behindVerb = /(?:^|\s)(?!(?:en|maar|terwijl|waarna)\s)\p{Ll}\S*\s(?:(?:en|maar|terwijl|waarna)\s)?$/u;
/** "MyWheels levert de auto's en Cargoroo de bakfietsen": the verb is that of the clause before. */
const ofSameDeed = new RegExp(`^${namePattern}(?=\\s(?:de|het|een)\\s\\p{Ll})`, "u");
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

/** "LTO", "SADC": the first letters of what it is called. */
const isInitials = (word: string): boolean => /^\p{Lu}{3,5}$/u.test(word);

/** How sure a capitalised run is a name, by what the dictionary knows of its words; null for none. */
const sureOfName = (
  name: string,
  { isBehindArticle, isWithin }: { isBehindArticle: boolean; isWithin: boolean },
  dictionary: Dictionary,
): number | null => {
  const words = name.split(/\s/u);
  if (!isProperName(name) || newspaper.test(name) || firstWord.test(name)) return null;
  if (!isBehindArticle && isPerson(words, dictionary)) return null;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  // "Openbare Orde" and "Klant Contact Centrum" are parts of the municipality.
  if (words.length > 1) {
    const isTold = capitals.some((word) => isInitials(word) || !dictionary.known(word.toLowerCase()));
    return capitals.length > 1 && isTold ? 0.7 : null;
  }
  // "De APV" and "het UWV" are things as well.
  if (/^\p{Lu}+$/u.test(name)) return isInitials(name) && !isBehindArticle ? 0.6 : null;
  // Within a sentence a word has a capital where it is a name.
  if (dictionary.known(name.toLowerCase()))
    return (isBehindArticle || isWithin) && !massNoun.test(name) ? 0.6 : null;
  return dutchMunicipalities.has(name) || !dictionary.known(name) ? 0.7 : null;
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
  const later = matchesOf(clauseStart, text)
    .map(({ index, 0: { length } }) => index + length)
    .filter((at) => !/^(?:de|het)\s/u.test(text.slice(at)) || behindVerb.test(text.slice(0, at)));
  let hasDeed = false;
  return [0, ...later].flatMap((from) => {
    const clause = folded.slice(from);
    const acts = deed.exec(clause.slice(0, 140));
    const [named = ""] = hasDeed ? (ofSameDeed.exec(text.slice(from)) ?? []) : [];
    hasDeed = acts !== null;
    const head = text.slice(from, from + (acts?.index ?? 0));
    const isHead = head !== "" && subject.test(head);
    return matchesOf(eachName, isHead ? head : named).flatMap((match) => {
      const bare = match[0].replace(opener, "");
      const start = from + match.index + match[0].length - bare.length;
      const isBehindArticle = /(?:^|\s)(?:de|het)\s$/iu.test(text.slice(0, start));
      const isAlone = bare === head && isCompound(bare, clause.slice(head.length), dictionary);
      const isWithin = isHead && start === from && behindVerb.test(text.slice(0, from));
      const place = { isBehindArticle, isWithin };
      const sure = sureOfName(bare, place, dictionary) ?? (isAlone ? 0.6 : null);
      return sure === null
        ? []
        : [{ start, end: start + bare.length, bare, ...guessKind(bare), confidence: sure }];
    });
  });
};
