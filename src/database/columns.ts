import { p } from "@mikro-orm/core";
import type { Field, Fields, Kind } from "../domain/field.ts";
import { periodAtoms } from "../domain/period.ts";
import { verdicts } from "../domain/vocabularies.ts";
import { keysOf } from "../domain/keys-of.ts";

/**
 * The columns that a field of each kind takes, by the suffix they add to the field's name.
 * A programme and a portfolio are relations: the report's entity declares those itself.
 */
const columnsOfKind = {
  name: { "": p.text() },
  text: { "": p.text().nullable() },
  period: {
    Text: p.text().nullable(),
    From: p.date().nullable(),
    To: p.date().nullable(),
    Precision: p.enum(keysOf(periodAtoms.precision)).nullable(),
    Part: p.enum(keysOf(periodAtoms.part)).nullable(),
    Bound: p.enum(keysOf(periodAtoms.bound)).nullable(),
    ExtendedFrom: p.date().nullable(),
  },
  answer: { Text: p.text().nullable(), Verdict: p.enum(keysOf(verdicts)) },
  programme: {},
  portfolio: {},
} satisfies Record<Kind, Record<string, unknown>> & {
  period: Record<Capitalize<keyof typeof periodAtoms>, unknown>;
};

type ColumnsOfKind = typeof columnsOfKind;
type Union<F extends Fields> = {
  [N in keyof F & string]: F[N] extends Field<infer K>
    ? { [S in keyof ColumnsOfKind[K] & string as `${N}${S}`]: ColumnsOfKind[K][S] }
    : never;
}[keyof F & string];
type Intersect<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** Derives the entity's properties from the field registry: `start` becomes `startText`, `startFrom` … */
export function columns<F extends Fields>(fields: F): Intersect<Union<F>> {
  const entries = Object.entries(fields).flatMap(([name, field]) =>
    Object.entries(columnsOfKind[field.kind]).map(([suffix, column]) => [name + suffix, column]),
  );
  return Object.fromEntries(entries) as Intersect<Union<F>>;
}
