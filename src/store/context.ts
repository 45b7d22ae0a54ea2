import { keyOf } from "../domain/addresses.ts";
import { things } from "../domain/things/things.ts";
import { municipalitySlug } from "../domain/municipalities/municipalities.ts";

export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** The address of a thing of a municipality. */
export const addressIn = (municipality: Municipality, slug: string): string =>
  keyOf(municipalitySlug(municipality), slug);

/** What was stored, changed or removed, for the outbox: ids of rows that are there, keys of rows that are gone. */
export const touchedTypes = {
  Pilot: "pilot",
  Edition: "edition",
  Motion: "motion",
  Partner: "partner",
  Programme: "programme",
  Portfolio: "portfolio",
} as const;
export type TouchedType = keyof typeof touchedTypes;
/** The column that has the key of a type. */
export const keyColumnOf = (type: TouchedType): string => String(things[type].key);

/** Collects what a revision changed. */
export class Touched {
  readonly ids: Record<TouchedType, Set<number>> = {
    Pilot: new Set(),
    Edition: new Set(),
    Motion: new Set(),
    Partner: new Set(),
    Programme: new Set(),
    Portfolio: new Set(),
  };
  readonly deleted: {
    readonly type: TouchedType | "Document";
    readonly id: number;
    readonly key: string;
  }[] = [];

  add(type: TouchedType, ids: Iterable<number | null>): void {
    for (const id of ids) if (id !== null) this.ids[type].add(id);
  }
}
