import { followRevision, pulse } from "./follow-revision.ts";

/**
 * Follows which revision the data is of, through imports of every process. One watch serves all that must keep up: the
 * cache of answers, the search indexes, what is held in memory.
 */
export interface RevisionWatch {
  /** Null while it cannot be known, such as when the database does not answer. */
  current(): number | null;
  /**
   * Calls back with each revision that differs from the last that was known, as soon as it is; also with what was
   * missed while the database did not answer. What it returns ends that.
   */
  onChange(tell: (revision: number) => void): () => void;
  stop(): Promise<void>;
}

/** Tells listeners of each revision that differs from the one before it. */
export function createTeller(): Pick<RevisionWatch, "onChange"> & { hear(revision: number): void } {
  const listeners = new Set<(revision: number) => void>();
  let last: number | null = null;
  return {
    hear: (revision) => {
      const isNew = last !== null && last !== revision;
      last = revision;
      if (isNew) for (const tell of listeners) tell(revision);
    },
    onChange: (tell) => {
      // The same function may be given twice; each time is ended on its own.
      const own = (revision: number): void => tell(revision);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

/**
 * Watches a PostgreSQL: imports of every process announce their revision when they commit. Its first word, or the
 * failure to get one, is there when this returns.
 */
export async function watchPostgres(databaseUrl: string): Promise<RevisionWatch> {
  const { hear, onChange } = createTeller();
  const { current, tried, stop } = followRevision(databaseUrl, {
    name: "oogst-listen",
    listens: true,
    pauseAfter: () => pulse,
    onHeard: hear,
  });
  await tried;
  return { current, onChange, stop };
}
