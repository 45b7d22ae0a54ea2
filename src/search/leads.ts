import { comparePath, mostCompared, motionsPath, promisesPath } from "../domain/page-paths.ts";
import { originKinds, type OriginKind } from "../domain/vocabularies.ts";
import { kindOfPromise } from "../read/listings/listings.ts";
import { byState } from "../read/listings/properties.ts";
import { pathStates, type PathState } from "../read/motions/motion-state.ts";
import type { Filter } from "./query/filter.ts";
import type { Question } from "./query/question.ts";

/** A page that answers a question better than its hits do. */
export interface Lead {
  readonly label: string;
  /** With its query. */
  readonly path: string;
}

const pageOf = (path: string, asked: readonly (readonly [string, string])[]): string =>
  `${path}?${new URLSearchParams(asked.map((pair) => [...pair])).toString()}`;

const listOf = (words: readonly string[]): string => [...new Set(words)].join(" of ");

/** The list of motions, or of promises, in the states that are asked for. */
function listsOf(filters: readonly Filter[]): Lead[] {
  const asked = filters.filter(({ negated }) => !negated);
  const states = asked.flatMap(({ field, value }) => (field === "motionStates" ? [value as PathState] : []));
  const promises = asked.flatMap(({ field, value }) => (field === "promiseStates" ? [value.split("/")] : []));
  const wordsOf = (state: string): string => pathStates[state as PathState];
  return [
    ...(states.length === 0
      ? []
      : [
          {
            label: `Alle moties: ${listOf(states.map(wordsOf))}`,
            path: pageOf(
              motionsPath,
              states.map((state) => [byState.name, state]),
            ),
          },
        ]),
    ...[...Map.groupBy(promises, ([kind]) => kind ?? "")].map(([kind, ofKind]) => ({
      label: `Elke ${originKinds[kind as OriginKind]}: ${listOf(ofKind.map(([, state = ""]) => wordsOf(state)))}`,
      path: pageOf(promisesPath, [
        [kindOfPromise.name, kind],
        ...ofKind.map(([, state = ""]) => [byState.name, state] as const),
      ]),
    })),
  ];
}

/** How many pilots a question sets side by side: all that it finds, or those that it calls by their names; 0 for none. */
export function comparedIn({ compares, names }: Pick<Question, "compares" | "names">, found: number): number {
  const compared = found <= mostCompared ? found : Math.min(names.length, mostCompared);
  return compares && compared > 1 ? compared : 0;
}

/**
 * The pages that a question leads to, beside its hits.
 * @param compared the pilots that it sets side by side, by key
 */
export const leadsOf = ({ filters }: Pick<Question, "filters">, compared: readonly string[]): Lead[] => [
  ...(compared.length === 0 ? [] : [{ label: "Zet deze pilots naast elkaar", path: comparePath(compared) }]),
  ...listsOf(filters),
];
