import { isOnDay, type Dimension, type MeansType } from "../../domain/dimension.ts";
import { codesIn, thingsIn, vocabularyOf } from "../../domain/dimensions/values.ts";
import type { NodeType } from "../../domain/global-id.ts";
import { readAmountRange, readDayRange, readMonthRange } from "../../read/typed-range.ts";
import { codes, day, flag, keys, moment, typed, type Parameter } from "./parameter.ts";

/** One, or two ends of which one may be open. */
const rangeOf = (one: string) => ({ pattern: `^(${one}(/(${one})?)?|/${one})$` });
const days = rangeOf(String.raw`[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`);
const amounts = rangeOf(String.raw`\d{1,12}(\.\d{1,2})?`);

type Notes = readonly [name: string, description: string];

/** The parameter of each type of dimension. */
const parameters: {
  readonly [T in MeansType]: (dimension: Extract<Dimension, { readonly type: T }>, notes: Notes) => Parameter;
} = {
  things: (dimension, notes) => keys(...notes, thingsIn(dimension) as NodeType),
  codes: (dimension, notes) => codes(...notes, codesIn(dimension) ?? {}, vocabularyOf(dimension) ?? ""),
  rules: (dimension, notes) => codes(...notes, codesIn(dimension) ?? {}, dimension.vocabulary),
  day: (_, notes) => day(...notes),
  since: (_, notes) => moment(...notes),
  days: (_, notes) =>
    typed(...notes, readDayRange, "tijdvak zoals 2025, 2025-06 of 2025-01-01/2025-06-30", days),
  euros: (_, notes) =>
    typed(...notes, readAmountRange, "bedragen zoals 10000/50000, 10000/ of /50000", amounts),
  months: (_, notes) => typed(...notes, readMonthRange, "aantal maanden zoals 12/24, 12/ of /24", amounts),
  flag: (_, notes) => flag(...notes),
};

/** The query parameter of a dimension, under its Dutch name. */
export function parameterOf(dimension: Dimension): Parameter {
  const { parameter, description } = dimension;
  const told = isOnDay(dimension) ? `${description}; met een peildatum op die dag` : description;
  return (parameters[dimension.type] as (of: Dimension, notes: Notes) => Parameter)(dimension, [
    parameter,
    told,
  ]);
}
