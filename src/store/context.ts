import { keyOf } from "../domain/addresses.ts";
import { tableOf } from "../domain/table-names.ts";
import { referredTypes } from "../domain/reference-fields.ts";
import { things } from "../domain/things/things.ts";
import { municipalitySlug } from "../domain/municipalities/municipalities.ts";

export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** The address of a thing of a municipality. */
export const addressIn = (municipality: Municipality, slug: string): string =>
  keyOf(municipalitySlug(municipality), slug);

/** What rows are numbered of, and addressed by a key of their own. */
export const keyedTypes = ["Pilot", "Edition", "Motion", "Partner", ...referredTypes] as const;
export type KeyedType = (typeof keyedTypes)[number];
export const keyedTable = (type: KeyedType): string => tableOf(things[type]);
/** The column that has the key of a type. */
export const keyColumnOf = (type: KeyedType): string => String(things[type].key);
