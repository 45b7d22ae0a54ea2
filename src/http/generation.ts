export interface GenerationOptions {
  /** Revision of the data; null while it is not known. */
  readonly revision: () => number | null;
  /** The day on which a question is answered that names none. */
  readonly dayOf: (moment: Date) => string;
  readonly now: () => number;
}

/**
 * What answers depend on besides the question: the revision of the data and the day. An answer may be given again as
 * long as this stays the same; null when nothing may.
 */
export function generationOf({ revision, dayOf, now }: GenerationOptions): () => string | null {
  return () => {
    const known = revision();
    return known === null ? null : `${known} ${dayOf(new Date(now()))}`;
  };
}
