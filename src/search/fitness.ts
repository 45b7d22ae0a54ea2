import type { Condition } from "./condition.ts";
import type { PilotDocument } from "./document.ts";
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

/** What a pilot is reckoned by. */
export interface Reckoned extends Pick<PilotDocument, "facets" | "numbers" | "lists"> {
  /** How well each lexeme is met in it; see `rankOf`. */
  readonly ranks: Readonly<Record<string, number>>;
}

/**
 * How well a pilot fits a question: what PostgreSQL reckons too, for an engine that cannot add up what the words of a question
 * are worth.
 */
export function fitnessOf({ terms, hints, whole, names, wishes }: EngineQuery, pilot: Reckoned): number {
  const { ranks } = pilot;
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
    wishWorth * wishes.filter((wish) => holdsFor(wish, pilot)).length +
    sumOf(terms) +
    sumOf(hints) * (whole.length > 0 ? 1 : hintWorth)
  );
}

function holdsFor(condition: Condition, pilot: Reckoned): boolean {
  if ("all" in condition) return condition.all.every((each) => holdsFor(each, pilot));
  if ("any" in condition) return condition.any.some((each) => holdsFor(each, pilot));
  if ("not" in condition) return !holdsFor(condition.not, pilot);
  if ("facet" in condition) return pilot.facets[condition.facet]?.includes(condition.value) === true;
  const { number, from = -Infinity, to = Infinity } = condition;
  return [pilot.numbers[number] ?? [], pilot.lists[number] ?? []]
    .flat()
    .some((one) => one >= from && one <= to);
}
