export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** What was stored, changed or removed, for the outbox: ids of rows that are there, slugs of rows that are gone. */
export const touchedTypes = {
  Pilot: "pilot",
  Edition: "edition",
  Motion: "motion",
  Partner: "partner",
  Programme: "programme",
  Portfolio: "portfolio",
} as const;
export type TouchedType = keyof typeof touchedTypes;

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
  readonly deleted: { readonly type: TouchedType; readonly id: number; readonly slug: string }[] = [];

  add(type: TouchedType, ids: Iterable<number | null>): void {
    for (const id of ids) if (id !== null) this.ids[type].add(id);
  }
}
