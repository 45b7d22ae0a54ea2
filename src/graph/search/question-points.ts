interface FieldCost {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

/** More words than this are refused before they are looked for: one question alone always fits. */
const mostCounted = 100;
/** Points of looking for anything at all, for each word that is looked for, and for each of its characters. */
const searching = { once: 15_000, word: 300, character: 3 };
const suggesting = { once: 300, word: 0, character: 3 };

const pointsOf = (text: unknown, { once, word, character }: typeof searching): number =>
  typeof text === "string"
    ? once +
      word * Math.min(mostCounted, text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) +
      character * text.length
    : once;

/** What a search costs, by the length and number of words of its question: each is weighed, and one by one corrected. */
export const searchPoints = ({ args, childComplexity }: FieldCost): number =>
  pointsOf(args["query"], searching) + childComplexity;

/** What suggestions cost, which look at a bounded number of words. */
export const suggestPoints = ({ args, childComplexity }: FieldCost): number =>
  pointsOf(args["prefix"], suggesting) + childComplexity;
