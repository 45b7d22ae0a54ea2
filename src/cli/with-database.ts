import { readConfig, type Config } from "../config.ts";
import { openDatabase, type Database, type StatementTracer } from "../database/database.ts";
import type { Terminal } from "./terminal.ts";

export const openConfigured = (
  { databaseUrl, replicaUrls, dataDir, timeLimit }: Config,
  trace: StatementTracer | null = null,
): Promise<Database> =>
  openDatabase({
    ...(databaseUrl === null ? { dataDir } : { databaseUrl, replicaUrls }),
    timeLimit,
    trace,
  });

/** Opens the configured database for one piece of work, and closes it however that ends. */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openConfigured(readConfig(terminal.env));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
