import type { Period } from "../../domain/field.ts";
import { periodKeys } from "../../domain/period.ts";

/** A row as the driver gives it, under the names that the statement chose. */
export type Raw = Readonly<Record<string, unknown>>;

/** The name of a part of the period `name` in a row: `startFrom`. */
export const periodName = (name: string, key: keyof Period): string =>
  name + key.charAt(0).toUpperCase() + key.slice(1);

/** The period in the columns that begin with `name`, null when nothing was printed; a motion's date has no parts. */
export const readPeriod = (raw: Raw, name: string): Period | null =>
  (raw[periodName(name, "precision")] ?? null) === null
    ? null
    : (Object.fromEntries(
        periodKeys.map((key) => [key, raw[periodName(name, key)] ?? null]),
      ) as unknown as Period);
