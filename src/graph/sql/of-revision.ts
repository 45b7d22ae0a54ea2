import type { Kysely, KyselyPlugin, QueryResult, UnknownRow } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { Db } from "./fragments.ts";
import { revisionName } from "./revision.ts";
import { readDataset } from "./statements.ts";

/** The data became another revision while an answer was made of the one before: what asked should ask again. */
export class RevisionPassed extends Error {
  override readonly name = "RevisionPassed";
  constructor(wanted: number, found: number) {
    super(`the data is of revision ${found} now, and no longer of ${wanted}`);
  }
}

/**
 * A database of which everything that is read is of one revision: a statement that read another throws
 * `RevisionPassed`. Revisions only rise, so what was read before the revision was seen is not younger than it.
 */
export function ofRevision(db: Kysely<Tables>, revision: number): Db {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const found = revisionIn(result) ?? (await readDataset(db)).revision;
      if (found !== revision) throw new RevisionPassed(revision, found);
      return result;
    },
  };
  return db.withPlugin(plugin);
}

/** The revision that a statement told along with its rows; null when it told none. */
function revisionIn({ rows }: QueryResult<UnknownRow>): number | null {
  const found = rows[0]?.[revisionName];
  return typeof found === "number" ? found : null;
}
