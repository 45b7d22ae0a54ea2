import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { hangUpWhenSilent } from "./hang-up.ts";
import { statementPreparer } from "./prepare-statements.ts";
import type { Tables } from "./tables.ts";
import { traceConnection, type StatementTracer } from "./trace-statements.ts";
import { valueParsers } from "./value-parsers.ts";

export interface ReadOptions {
  /** In milliseconds; 0 for none. */
  readonly timeLimit: number;
  readonly trace: StatementTracer | null;
}

/** How long a read without a limit of its own waits for a connection, in milliseconds. */
const usualWait = 5000;

/**
 * Connections for reading alone, with a limit to each statement: PostgreSQL cancels what takes longer.
 *
 * @param databaseUrl of the database itself, or of a replica of it
 */
export function openReads(databaseUrl: string, { timeLimit, trace }: ReadOptions): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: "oogst-read",
    // Whoever waits for a connection has no more time than the request that it is for: while many ask, some wait long.
    connectionTimeoutMillis: timeLimit === 0 ? usualWait : timeLimit,
    statement_timeout: timeLimit,
    options: "-c TimeZone=UTC -c default_transaction_read_only=on",
    types: {
      getTypeParser: (type: number, format) => valueParsers[type] ?? pg.types.getTypeParser(type, format),
    },
  });
  // An idle connection that the server closes is taken out of the pool; the next read makes another.
  pool.on("error", () => undefined);
  // One that is in use tells so to the statement that it has; between two statements to nobody, which ends the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("connect", hangUpWhenSilent(timeLimit));
  pool.on("connect", statementPreparer());
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => traceConnection(connection, trace),
    }),
  });
}
