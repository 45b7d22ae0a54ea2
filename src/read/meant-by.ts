import { always, codesOf, type Bound, type Condition, type Source, type Value } from "../domain/condition.ts";
import type { Dimension, MeansType } from "../domain/dimension.ts";
import { codesIn } from "../domain/dimensions/values.ts";
import { partsAMonth } from "../domain/period.ts";
import { nearestTo } from "./find-thing.ts";
import type { AmountRange, DayRange, GivenFor } from "./pilot-filter.ts";

export type UnknownCode = { readonly value: string; readonly nearest?: string };

export interface Meant {
  /** What its keys or codes stand for; null for one that has none. */
  readonly values: readonly Value[] | null;
  readonly condition: Condition;
  readonly unknown: readonly UnknownCode[];
}
/** The types that mean something by themselves; keys of things are looked up. */
type Told = Exclude<MeansType, "things">;
type MeansOf<T extends MeansType> = Extract<Dimension, { readonly type: T }>;

const plainly = (condition: Condition): Meant => ({ values: null, condition, unknown: [] });
const bound = <N extends string | number>(is: Bound["is"], than: N | null | undefined): Bound[] =>
  than === null || than === undefined ? [] : [{ is, than }];
/** A range that is open at both ends asks nothing. */
const within = (source: Source, { atLeast, atMost }: AmountRange<string | number>): Condition => {
  const bounds = [...bound(">=", atLeast), ...bound("<=", atMost)];
  return bounds.length === 0 ? always : { source, bounds };
};

/** Holds when the days from `first` to `last` share one with a range. */
const sharing = ({ first, last }: MeansOf<"days">, { from, to }: DayRange): Condition => ({
  all: [
    ...bound(">=", from).map((each) => ({ source: last, bounds: [each] })),
    ...bound("<=", to).map((each) => ({ source: first, bounds: [each] })),
  ],
});

/** What a whole number of a database holds; no pilot lasts as long. */
const most = 2 ** 31 - 1;
const partsOf = (months: number | null | undefined): number | null =>
  months === null || months === undefined
    ? null
    : Math.max(-most, Math.min(most, Math.round(months * partsAMonth)));

function ofCodes(dimension: Dimension, codes: readonly string[], of: (known: Value[]) => Condition): Meant {
  const there = Object.keys(codesIn(dimension) ?? {});
  const values = codesOf(...codes.filter((code) => there.includes(code)));
  const unknown = codes
    .filter((code) => !there.includes(code))
    .map((value): UnknownCode => {
      const nearest = nearestTo(value, there);
      return nearest === null ? { value } : { value, nearest };
    });
  return { values, condition: of(values), unknown };
}

const meanings: {
  readonly [T in Told]: (
    dimension: MeansOf<T>,
    given: GivenFor<{ readonly type: T }>,
    today: string,
  ) => Meant;
} = {
  codes: (dimension, codes) => ofCodes(dimension, codes, (values) => ({ source: dimension.source, values })),
  rules: (dimension, codes, today) =>
    ofCodes(dimension, codes, (values) => {
      const conditions = values.map(({ key }) => dimension.conditionOf(key, today));
      return dimension.every ? { all: conditions } : { any: conditions };
    }),
  day: ({ conditionOf }, day) => plainly(conditionOf(day)),
  since: ({ source }, moment) => plainly({ source, bounds: bound(">=", moment) }),
  days: (dimension, range) => plainly(sharing(dimension, range)),
  euros: ({ source }, range) => plainly(within(source, range)),
  months: ({ source }, { atLeast, atMost }) =>
    plainly(within(source, { atLeast: partsOf(atLeast), atMost: partsOf(atMost) })),
  flag: ({ conditionOf }, isAsked, today) =>
    plainly(isAsked ? conditionOf(today) : { not: conditionOf(today) }),
};

/** What a filter means that holds something for a dimension, on a day. */
export const meantBy = (dimension: MeansOf<Told>, given: unknown, today: string): Meant =>
  (meanings[dimension.type] as (...from: unknown[]) => Meant)(dimension, given, today);
