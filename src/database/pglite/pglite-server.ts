import { faultOf, PgliteThread } from "./pglite-thread.ts";
import type { Kysely } from "kysely";
import { createTeller, type RevisionWatch } from "../revision-watch.ts";
import type { Tables } from "../tables.ts";

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
    return this.#open();
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
