import type { Token } from "../dutch/analyser.ts";
import { InputError } from "../domain/input-error.ts";

/** How much one question may ask to be looked for: what a search costs grows with each. */
const mostWords = 32;
const mostUnknown = 8;

/** Refuses a question with more words that say something than are looked for. */
export function refuseManyWords(words: readonly Token[]): void {
  if (words.length > mostWords)
    throw new InputError(
      `Deze vraag heeft ${words.length} woorden die iets zeggen; ten hoogste ${mostWords} worden gezocht. Maak haar korter, of zet een zin tussen aanhalingstekens.`,
      { bound: "words", actual: words.length, most: mostWords },
    );
}

/** Refuses a question with more unknown words than are held against the words that there are. */
export function refuseManyUnknown(words: readonly Token[]): void {
  if (words.length > mostUnknown)
    throw new InputError(
      `Deze vraag heeft ${words.length} woorden die in geen pilot staan; van ten hoogste ${mostUnknown} wordt gezocht wat er bedoeld kan zijn. Maak haar korter.`,
      { bound: "unknownWords", actual: words.length, most: mostUnknown },
    );
}
