import type { EngineQuery, Term } from "./engine.ts";
import { keyLexeme } from "./occurrences.ts";

/** Words that are not needed count for less. */
export const hintWorth = 0.3;
/** A compound that is met by its parts. */
export const partsWorth = 0.15;
/** More than all words of a question together. */
export const nameWorth = 1_000;
export const wholeWorth = 2;
export const wishWorth = 0.5;

/** How well each lexeme is met in a pilot; see `rankOf`. */
export type Ranks = Readonly<Record<string, number>>;

/**
 * How well a pilot fits a question, wishes left aside: what PostgreSQL reckons too, for an engine that cannot add up what the
 * words of a question are worth.
 */
export function fitnessOf({ terms, hints, whole, names }: EngineQuery, ranks: Ranks): number {
  const rankOf = (key: string): number => ranks[keyLexeme(key)] ?? 0;
  const meets = (key: string): boolean => keyLexeme(key) in ranks;
  // Whether parts stand side by side, ranks do not tell.
  const isMetInParts = ({ scattered }: Term): boolean =>
    scattered.length > 0 && scattered.every((group) => group.some(meets));
  const isMet = (term: Term): boolean =>
    term.alternatives.some(({ key }) => meets(key)) || isMetInParts(term);
  const worthOf = (term: Term): number =>
    term.weight *
    Math.max(
      0,
      ...term.alternatives.map(({ key, worth }) => worth * rankOf(key)),
      isMetInParts(term) ? partsWorth : 0,
    );
  const sumOf = (some: readonly Term[]): number => some.reduce((sum, term) => sum + worthOf(term), 0);
  return (
    nameWorth * names.filter(meets).length +
    (whole.length > 0 && whole.every(isMet) ? wholeWorth : 0) +
    sumOf(terms) +
    sumOf(hints) * (whole.length > 0 ? 1 : hintWorth)
  );
}
