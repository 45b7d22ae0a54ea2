/** Midnight in the Netherlands falls on a whole hour of UTC, so that a day holds for all of a quarter. */
const quarter = 15 * 60 * 1000;

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
  let since = -1;
  let day = "";
  return () => {
    const known = revision();
    if (known === null) return null;
    const current = Math.floor(now() / quarter);
    if (current !== since) {
      since = current;
      day = dayOf(new Date(now()));
    }
    return `${known} ${day}`;
  };
}
