import type { EngineQuery, Term } from "../engine.ts";
import { phraseWords, quoted } from "./words.ts";

/** One way to meet a question, and what a hit that does so is worth. */
export interface Way {
  readonly q: string;
  readonly weight: number;
}

/** Meilisearch has no "or": each combination of alternatives is a query of its own, the most telling first. */
const maxWays = 24;
/** A hit on every needed word, without any of the words that merely help. */
const plainWorth = 0.8;
const maxHints = 4;

const waysOfTerm = ({ alternatives, together, scattered }: Term): Way[] => [
  ...alternatives.map(({ key, worth }) => ({ q: quoted([key]), weight: worth })),
  ...(together.length > 1 ? [{ q: quoted(together), weight: 0.5 }] : []),
  ...crossed(scattered).map((keys) => ({ q: keys.map((key) => quoted([key])).join(" "), weight: 0.3 })),
];

/** Each choice of one key a group. */
const crossed = (groups: readonly (readonly string[])[]): string[][] =>
  groups.length === 0
    ? []
    : groups
        .reduce<string[][]>(
          (choices, group) => choices.flatMap((choice) => group.map((key) => [...choice, key])),
          [[]],
        )
        .slice(0, maxWays);

/** Each combination of one way a term. */
function combine(terms: readonly Term[]): Way[] {
  let ways: Way[] = [{ q: "", weight: 1 }];
  for (const term of terms) {
    const own = waysOfTerm(term);
    ways = ways
      .flatMap(({ q, weight }) =>
        own.map((way) => ({ q: `${q} ${way.q}`, weight: Math.min(weight, way.weight) })),
      )
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, maxWays);
  }
  return ways;
}

/** The queries whose hits, put together, answer a question. */
export function waysToMeet({ terms, minimum, phrases, excluded, hints }: EngineQuery): Way[] {
  const choices =
    minimum < terms.length ? terms.map((lacking) => terms.filter((term) => term !== lacking)) : [terms];
  const required = phrases.map((phrase) => quoted(phraseWords(phrase))).join(" ");
  const denied = excluded.map((phrase) => `-${quoted(phraseWords(phrase))}`).join(" ");
  const text = (...parts: string[]): string =>
    parts
      .filter((part) => part !== "")
      .join(" ")
      .replaceAll(/\s+/g, " ")
      .trim();
  return choices.flatMap((choice) => {
    const ways = combine(choice);
    const best = ways[0]?.q ?? "";
    const helped = hints.slice(0, maxHints).map((hint) => ({
      q: text(best, required, quoted([hint.alternatives[0]?.key ?? hint.form]), denied),
      weight: 1,
    }));
    return helped.concat(
      ways.map(({ q, weight }) => ({ q: text(q, required, denied), weight: weight * plainWorth })),
    );
  });
}
