import type { PostgresPool, PostgresPoolClient, PostgresQueryResult, Kysely } from "kysely";
import type { Turns } from "../take-turns.ts";
import { PgliteThread, connectionEnded, faultOf } from "./pglite-thread.ts";
import { createTeller, type RevisionWatch } from "../revision-watch.ts";
import type { Tables } from "../tables.ts";

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

const channel = "oogst_revision";

/**
 * Keeps a thread with the embedded database: what ended, because a statement took too long or by itself, is opened anew
 * for whoever asks next. What was committed is in the folder; what was not is gone, as after a kill of a process.
 */
export class PgliteServer {
  readonly #folder: string | null;
  readonly #listeners = new Set<(payload: string) => void>();
  #thread: Promise<PgliteThread>;

  private constructor(folder: string | null) {
    this.#folder = folder;
    this.#thread = this.#open();
  }

  /** @param folder null for a database in memory, which is gone with its thread */
  static async open(folder: string | null): Promise<PgliteServer> {
    const server = new PgliteServer(folder);
    await server.#thread;
    return server;
  }

  async session(): Promise<PgliteThread> {
    const before = this.#thread;
    const thread = await before.catch(() => null);
    if (thread !== null && (!thread.hasEnded || this.#folder === null)) return thread;
    if (this.#thread === before) this.#thread = this.#openAfter(thread?.ended);
    return this.#thread;
  }

  /**
   * Ends a session as if its statement was cancelled: there is no other way to end one in WebAssembly. A database in
   * memory would be lost, and goes on.
   */
  cancel(session: PgliteThread): void {
    if (this.#folder === null) return;
    void session.end(faultOf("canceling statement due to statement timeout", "57014"));
    this.#thread = this.#openAfter(session.ended);
    // Whoever asks next is told when that fails, and tries again.
    this.#thread.catch(() => undefined);
  }

  /** Calls back with each payload that is announced; what it returns ends that. */
  listen(tell: (payload: string) => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  async close(): Promise<void> {
    const thread = await this.#thread.catch(() => null);
    await thread?.close();
  }

  /** No two threads may have the folder open. */
  async #openAfter(ended: Promise<void> | undefined): Promise<PgliteThread> {
    await ended;
    return this.#open().catch((error: unknown) => {
      throw faultOf("the database does not open again", connectionEnded, error);
    });
  }

  #open(): Promise<PgliteThread> {
    return PgliteThread.open({ folder: this.#folder, channel }, (payload) => {
      for (const tell of this.#listeners) tell(payload);
    });
  }
}

/** Watches an embedded database, which this process alone can change. */
export async function watchPglite(server: PgliteServer, kysely: Kysely<Tables>): Promise<RevisionWatch> {
  const teller = createTeller();
  let revision = 0;
  const hear = (heard: number): void => {
    revision = heard;
    teller.hear(heard);
  };
  // In one turn of the one connection: nothing can be announced between asking and listening.
  const stop = await kysely.connection().execute(async (connection) => {
    const standing = await connection.selectFrom("dataset").select("revision").executeTakeFirst();
    hear(standing?.revision ?? 0);
    return server.listen((payload) => hear(Number(payload)));
  });
  return { current: () => revision, onChange: teller.onChange, stop: async () => stop() };
}
