import type { KyselyPlugin, QueryResult, UnknownRow } from "kysely";
import { RevisionPassed } from "../../domain/faults.ts";
import type { Db } from "../../database/tables.ts";
import { revisionName } from "./fragments.ts";
import { readDataset } from "./statements.ts";

/**
 * A database of which everything that is read is of one revision: a statement that read another throws
 * `RevisionPassed`. Revisions only rise, so what was read before the revision was seen is not younger than it.
 */
export function ofRevision(db: Db, revision: number, onPassed?: () => void): Db {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const found = revisionIn(result) ?? (await readDataset(db)).revision;
      if (found === revision) return result;
      if (found > revision) onPassed?.();
      throw new RevisionPassed(`revision ${revision} is asked for, and the data is of ${found}`);
    },
  };
  const executor = db.getExecutor().withPlugin(plugin);
  return { getExecutor: () => executor };
}

/** The revision that a statement told along with its rows; null when it told none. */
function revisionIn({ rows }: QueryResult<UnknownRow>): number | null {
  const found = rows[0]?.[revisionName];
  return typeof found === "number" ? found : null;
}
