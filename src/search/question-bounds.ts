import type { Token } from "../dutch/analyser.ts";

/** How many words of one question are looked for: what a search costs grows with each. */
const mostWords = 32;
/** Of how many words that are unknown it is looked up what they may stand for; the others stay unknown. */
export const mostCorrected = 8;

/** Takes the first so many different words of a question. */
export function boundWords(tokens: readonly Token[]) {
  const words = new Set<string>();
  const looked: Token[] = [];
  const passedOver: Token[] = [];
  for (const token of tokens) {
    if (words.has(token.surface)) continue;
    words.add(token.surface);
    (looked.length < mostWords ? looked : passedOver).push(token);
  }
  return { looked, passedOver };
}
