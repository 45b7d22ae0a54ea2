import { LRUCache } from "lru-cache";
import type { Lexicon } from "../dutch/lexicon.ts";
import { fold } from "../dutch/spelling.ts";

/** Words whose answer is remembered: one is asked for at every name that a question may hold. */
const remembered = 10_000;
/** Longer is no word, and takes memory. */
const longest = 60;

/**
 * Makes the test whether a word is Dutch beyond doubt, and so not misspelt. Compounds that the dictionary would allow
 * but does not hold do not count: many a slip of the fingers makes one ("dealbrekers").
 */
export function createKnownWord(lexicon: Lexicon): (word: string) => boolean {
  const look = (word: string): boolean => {
    const form = fold(word);
    // A capital inside hides a word of the dictionary: "inZet".
    const isListed = (): boolean =>
      lexicon.known(word) || (/\p{Ll}\p{Lu}/u.test(word) && lexicon.known(form));
    return (lexicon.readings.of(form).length > 0 || lexicon.withoutPrefix(form) !== null) && isListed();
  };
  const answers = new LRUCache<string, boolean>({ max: remembered, memoMethod: look });
  return (word) => word.length <= longest && answers.memo(word);
}
