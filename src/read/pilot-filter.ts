import type { Dimension, MeansType } from "../domain/dimension.ts";
import type { dimensions } from "../domain/dimensions/dimensions.ts";

/** Days between two, both inclusive and ISO; either may be open. */
export interface DayRange {
  readonly from?: string | null;
  readonly to?: string | null;
}
/** At least and at most; either may be open. */
export interface AmountRange<N extends string | number> {
  readonly atLeast?: N | null;
  readonly atMost?: N | null;
}

/** What a filter holds for a dimension, by its type: keys, codes, days and moments in ISO, euros as a decimal. */
interface Given extends Record<MeansType, unknown> {
  things: readonly string[];
  codes: readonly string[];
  rules: readonly string[];
  day: string;
  since: string;
  days: DayRange;
  euros: AmountRange<string>;
  months: AmountRange<number>;
  flag: boolean;
}
export type GivenFor<D extends Pick<Dimension, "type">> = Given[D["type"]];

/**
 * Which pilots are asked for: all parts must fit, and of each part one of its values; a part without values counts for
 * nothing. Things are named by their slugs, which several municipalities may have, motions by number too,
 * municipalities by code or name.
 */
export type PilotFilter = {
  readonly [N in keyof typeof dimensions]?: GivenFor<(typeof dimensions)[N]> | null;
};

type End = string | number | null | undefined;
/** Whether a range ends before it begins: no door takes one. */
export const isReversed = (first: End, last: End): boolean =>
  first !== null && first !== undefined && last !== null && last !== undefined && first > last;
