import { sql } from "kysely";
import { migrations } from "../database/migrations/migrations.ts";
import type { Db } from "../database/tables.ts";
import { readDataset } from "./sql/statements.ts";

export interface Readiness {
  /** Whether the schema is the one that this version made; false while a newer version takes over. */
  readonly migrated: boolean;
  readonly revision: number;
}

/** Whether the database answers and fits this version; fails when it does not answer. */
export async function readReadiness(db: Db): Promise<Readiness> {
  const { rows } = await sql<{ name: string }>`select name from mikro_orm_migrations`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  const { revision } = await readDataset(db);
  return { migrated: migrations.every(({ name }) => done.has(name)), revision };
}
