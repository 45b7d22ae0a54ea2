/**
 * What is printed in the place of a value. "N.n.b.", "n.t.b.", "n.b.", "p.m." and "tbd" say that it is not known, "n.v.t."
 * and "n/a" that the question does not bear on this pilot, a mark that there is nothing to say. Sources of patterns, with
 * or without their points and in any case; they end at a letter boundary.
 */
export const notKnown =
  "(?:n\\s?\\.?\\s?[nt]\\s?\\.?\\s?b|n\\.b|nb|nnb|ntb|p\\.?\\s?m|t\\.?\\s?b\\.?\\s?[da]|onb|onbekend)\\.?";
export const notApplicable = "(?:n\\s?\\.?\\s?v\\s?\\.?\\s?t|nvt|n\\s?/\\s?a|n\\.\\s?a\\.)\\.?";
export const mark = "[-–—?…xX.]{1,3}";

const whole = (source: string): RegExp => new RegExp(`^[\\s("]*(?:nog\\s+)?(?:${source})[\\s)".,;]*$`, "iu");
const wholes = [
  ["NOT_KNOWN", whole(notKnown)],
  ["NOT_APPLICABLE", whole(notApplicable)],
  ["MARK", whole(mark)],
] as const;

/** What the whole text is printed for as an abbreviation or a mark ("n.n.b.", "PM", "?"); null when it says more. */
export const printedInstead = (text: string): (typeof wholes)[number][0] | null =>
  text.length < 20 ? (wholes.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null;
