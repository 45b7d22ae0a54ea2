import type { Bound, Comparison, Condition, Source } from "../domain/condition.ts";

type Compared = number | string;

const holds: Readonly<Record<Comparison, (a: Compared, b: Compared) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** Whether a value lies within all bounds: numbers by size, days and moments as text. */
export const isWithin = (value: Compared, bounds: readonly Bound[]): boolean =>
  bounds.every(({ is, than }) => holds[is](value, typeof value === "number" ? Number(than) : than));

/** Whether one pilot fits a condition, by the keys that each source has for it. */
export function fitsFacts(condition: Condition, keysOf: (source: Source) => readonly Compared[]): boolean {
  if ("all" in condition) return condition.all.every((each) => fitsFacts(each, keysOf));
  if ("any" in condition) return condition.any.some((each) => fitsFacts(each, keysOf));
  if ("not" in condition) return !fitsFacts(condition.not, keysOf);
  const keys = keysOf(condition.source);
  return "values" in condition
    ? condition.values.some(({ key }) => keys.includes(key))
    : keys.some((key) => isWithin(key, condition.bounds));
}
