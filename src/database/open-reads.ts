import pg from "pg";
import { Kysely, PostgresDialect } from "kysely";
import type { Tables } from "./tables.ts";
import { traceConnection, type StatementTracer } from "./trace-statements.ts";
import { valueParsers } from "./value-parsers.ts";

/** How much longer than its own limit a server may take to say that it ended a statement; in milliseconds. */
const grace = 1000;

/**
 * Makes connections hang up on a server that does not answer: one that is stopped, or away behind a firewall, ends no
 * statement by itself. What was asked then fails as on a lost connection, and the pool makes another.
 *
 * @param timeLimit of the server itself for a statement, in milliseconds; 0 for none, and then nothing hangs up
 */
const hangUpWhenSilent =
  (timeLimit: number) =>
  (client: pg.ClientBase): void => {
    if (timeLimit === 0) return;
    const send = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: readonly unknown[]): unknown => {
        const sent = send(...args);
        if (!(sent instanceof Promise)) return sent;
        const timer = setTimeout(() => streamOf(client)?.destroy(), timeLimit + grace);
        const done = (): void => clearTimeout(timer);
        sent.then(done, done);
        return sent;
      },
    });
  };

/** The driver has its socket where its types do not show it. */
const streamOf = (client: pg.ClientBase): { destroy(): void } | undefined =>
  (client as { readonly connection?: { readonly stream?: { destroy(): void } } }).connection?.stream;

/** Texts of statements differ by the parts of a filter: enough for those that are asked often. */
const most = 256;

/**
 * Makes connections prepare each statement once, by its text: what comes again is neither parsed nor planned again.
 * Past a number of texts, new ones are sent as they are, so that no connection keeps statements without end.
 */
export function statementPreparer(): (client: pg.ClientBase) => void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | null => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known ?? null;
    const name = `oogst_${names.size}`;
    names.set(text, name);
    return name;
  };
  return (client) => {
    const send = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
    Object.assign(client, {
      query: (text: unknown, values?: unknown, ...others: readonly unknown[]): unknown => {
        const name = typeof text === "string" && Array.isArray(values) ? nameOf(text) : null;
        return name === null ? send(text, values, ...others) : send({ name, text, values }, ...others);
      },
    });
  };
}

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
