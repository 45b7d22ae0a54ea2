import type { ChangeKind } from "./vocabularies.ts";

/**
 * Where values of a pilot come from. A source has one meaning in SQL, one in memory, and one attribute in the search
 * engines; `over` says of what it is a property:
 *
 * - `pilot`: of the pilot itself, its `id` too;
 * - `reports`: of each of its reports;
 * - `latest`: of the latest one;
 * - `said`: of the last one that answers it, or else of the latest;
 * - `changes`: of what changed for it between editions, of some kinds.
 */
export type Source =
  | {
      readonly over: "pilot" | "reports" | "latest" | "said";
      /**
       * A property (`goal`), a part of a value (`successful.verdict`), or through a list of mentions (`partners.partner`) and what
       * they refer to (`partners.partner.kind`). A period has a first and a last day that it can be (`end.first`), and a
       * report a `duration`; see `read/values-of.ts`.
       */
      readonly path: string;
    }
  | { readonly over: "changes"; readonly path: string; readonly kinds: readonly ChangeKind[] };

export type Comparison = "<" | "<=" | ">" | ">=";
export interface Bound {
  readonly is: Comparison;
  /** A day, a moment, a number of euros … as the source has them. */
  readonly than: string | number;
}

/** A value that is looked for: a code is its own id and key. */
export interface Value {
  /** What rows refer to it by. */
  readonly id: number | string;
  /** What readers and addresses call it. */
  readonly key: string;
  /** CBS code of the only municipality whose thing is meant, where several can have one that is called so. */
  readonly municipality?: string;
}

/** What a pilot must satisfy. SQL, the snapshot and the search engines translate this, and nothing else. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly source: Source; readonly values: readonly Value[] }
  /** The source has a value within all of the bounds; without bounds, any value. */
  | { readonly source: Source; readonly bounds: readonly Bound[] };

export const always: Condition = { all: [] };
/** Whether a condition holds for every pilot, whatever the data. */
export const isAlways = (condition: Condition): boolean =>
  "all" in condition && condition.all.every(isAlways);

export const codesOf = (...codes: readonly string[]): Value[] =>
  codes.map((code) => ({ id: code, key: code }));

export const known = (source: Source): Condition => ({ source, bounds: [] });
export const hasCode = (source: Source, ...codes: readonly string[]): Condition => ({
  source,
  values: codesOf(...codes),
});

export function sourcesIn(condition: Condition): Source[] {
  if ("all" in condition) return condition.all.flatMap(sourcesIn);
  if ("any" in condition) return condition.any.flatMap(sourcesIn);
  return "not" in condition ? sourcesIn(condition.not) : [condition.source];
}

export const isPilot = (ids: readonly number[]): Condition => ({
  source: { over: "pilot", path: "id" },
  values: ids.map((id) => ({ id, key: "" })),
});
