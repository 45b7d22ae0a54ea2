import type { Lexicon } from "../dutch/lexicon.ts";
import { fold } from "../dutch/spelling.ts";

/**
 * Makes the test whether a word is Dutch beyond doubt, and so not misspelt. Compounds that the dictionary would allow
 * but does not hold do not count: many a slip of the fingers makes one ("dealbrekers").
 */
export const createKnownWord =
  (lexicon: Lexicon) =>
  (word: string): boolean => {
    const form = fold(word);
    // A capital inside hides a word of the dictionary: "inZet".
    const isListed = lexicon.known(word) || (/\p{Ll}\p{Lu}/u.test(word) && lexicon.known(form));
    return isListed && (lexicon.readings.of(form).length > 0 || lexicon.withoutPrefix(form) !== null);
  };
