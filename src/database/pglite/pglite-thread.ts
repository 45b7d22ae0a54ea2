import { Worker } from "node:worker_threads";
import { opening, type Command, type Message, type Opening, type Result } from "./pglite-worker.ts";

const workerFile = new URL(
  import.meta.url.endsWith(".ts") ? "./pglite-worker.ts" : "./pglite-worker.js",
  import.meta.url,
);

/** As PostgreSQL says that it ended a connection. */
export const connectionEnded = "57P01";

/** An error as a driver gives it: with the code that tells its kind. */
export const faultOf = (message: string, code: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code });

/**
 * PGlite in a thread of its own: a statement, which WebAssembly runs from begin to end, holds up no one who asks for
 * anything else. It is one session of the database; once it has ended, all that is asked of it fails.
 */
export class PgliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<Result>>();
  readonly #ended = Promise.withResolvers<void>();
  #last = opening;
  #fault: Error | null = null;

  private constructor(data: Opening, onAnnounced: (payload: string) => void) {
    this.#worker = new Worker(workerFile, { workerData: data, execArgv: [], name: "pglite" });
    this.#worker.on("message", (message: Message) => {
      if ("announced" in message) onAnnounced(message.announced);
      else this.#settle(message);
    });
    this.#worker.on("error", (cause) =>
      this.#fail(faultOf("the thread of the database broke", connectionEnded, cause)),
    );
    this.#worker.on("exit", () => {
      this.#fail(faultOf("the thread of the database has ended", connectionEnded));
      this.#ended.resolve();
    });
  }

  /** @throws what PGlite says when it cannot open the folder */
  static async open(data: Opening, onAnnounced: (payload: string) => void): Promise<PgliteThread> {
    const thread = new PgliteThread(data, onAnnounced);
    try {
      await thread.#result(opening);
    } catch (error) {
      await thread.end(faultOf("the database did not open", connectionEnded, error));
      throw error;
    }
    return thread;
  }

  /** Resolves when nothing of it is left. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  get hasEnded(): boolean {
    return this.#fault !== null;
  }

  /** Runs one statement; they follow each other in the order in which they are asked. */
  query(text: string, parameters: readonly unknown[]): Promise<Result> {
    return this.#send((id) => ({ id, text, parameters }));
  }

  /** Ends it as a process is killed, whatever it does; all that was asked of it, or still is, fails so. */
  async end(fault: Error): Promise<void> {
    this.#fail(fault);
    await this.#worker.terminate();
    await this.#ended.promise;
  }

  async close(): Promise<void> {
    if (!this.hasEnded) await this.#send((id) => ({ id, close: true })).catch(() => undefined);
    await this.end(faultOf("the database is closed", connectionEnded));
  }

  #send(commandOf: (id: number) => Command): Promise<Result> {
    if (this.#fault !== null) return Promise.reject(this.#fault);
    this.#last += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window: it has no origin
    this.#worker.postMessage(commandOf(this.#last));
    return this.#result(this.#last);
  }

  #result(id: number): Promise<Result> {
    const waiting = Promise.withResolvers<Result>();
    this.#waiting.set(id, waiting);
    return waiting.promise;
  }

  #settle(message: Exclude<Message, { readonly announced: string }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ("result" in message) {
      waiting?.resolve(message.result);
      return;
    }
    const error = Object.assign(new Error(), message.fault);
    waiting?.reject(error);
    if (message.isFatal) void this.end(faultOf("the database gave up", connectionEnded, error));
  }

  #fail(fault: Error): void {
    this.#fault ??= fault;
    for (const { reject } of this.#waiting.values()) reject(this.#fault);
    this.#waiting.clear();
  }
}
