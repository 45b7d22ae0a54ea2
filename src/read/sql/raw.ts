import type { Period } from "../../domain/field.ts";

/** A row as the driver gives it, under the names that the statement chose. */
export type Raw = Readonly<Record<string, unknown>>;

/** The period in the columns that begin with `name`, null when nothing was printed. */
export const readPeriod = (raw: Raw, name: string): Period | null =>
  raw[`${name}Precision`] === null || raw[`${name}Precision`] === undefined
    ? null
    : ({
        text: raw[`${name}Text`],
        from: raw[`${name}From`],
        to: raw[`${name}To`],
        precision: raw[`${name}Precision`],
      } as Period);
