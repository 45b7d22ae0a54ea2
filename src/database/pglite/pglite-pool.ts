import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type { Turns } from "../take-turns.ts";
import type { PgliteServer } from "./pglite-server.ts";
import type { PgliteThread } from "./pglite-thread.ts";

/** The one connection of an embedded database: its user has it, and one session, until the release. */
class PgliteClient implements PostgresPoolClient {
  readonly #server: PgliteServer;
  readonly #timeLimit: number;
  #use: { readonly session: PgliteThread; readonly endTurn: () => void } | null = null;

  constructor(server: PgliteServer, timeLimit: number) {
    this.#server = server;
    this.#timeLimit = timeLimit;
  }

  begin(session: PgliteThread, endTurn: () => void): void {
    this.#use = { session, endTurn };
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: never): R;
  async query<R>(text: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> {
    const session = this.#use?.session;
    if (session === undefined) throw new Error("the connection was released");
    const timer =
      this.#timeLimit === 0 ? undefined : setTimeout(() => this.#server.cancel(session), this.#timeLimit);
    try {
      return (await session.query(text, parameters)) as PostgresQueryResult<R>;
    } finally {
      clearTimeout(timer);
    }
  }

  release(): void {
    this.#use?.endTurn();
    this.#use = null;
  }
}

/**
 * A pool of one connection for Kysely's dialect of PostgreSQL: a read during an import would see half of it, and a
 * second transaction would break the first, so that each waits for its turn. Pools on one database share their turns.
 *
 * @param timeLimit of one statement, and of the wait for it, in milliseconds; 0 for none
 */
export function pglitePool(server: PgliteServer, turns: Turns, timeLimit: number): PostgresPool {
  const client = new PgliteClient(server, timeLimit);
  return {
    options: {},
    connect: async () => {
      const endTurn = await turns.take(timeLimit);
      try {
        client.begin(await server.session(), endTurn);
      } catch (error) {
        endTurn();
        throw error;
      }
      return client;
    },
    // Whoever opened the database closes it.
    end: async () => undefined,
  };
}
