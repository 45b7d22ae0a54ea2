import type {
  ConnectionProvider,
  DatabaseConnection,
  Kysely,
  QueryExecutor,
  QueryExecutorProvider,
} from "kysely";
import { codeOf, OutOfTimeError, readFaultOf } from "../domain/faults.ts";
import type { Tables } from "./tables.ts";

/** A replica cancels a statement that reads what the database has since thrown away. */
const conflictWithRecovery = "40001";
const isOfReplica = (error: unknown): boolean =>
  readFaultOf(error) === "DATABASE_UNAVAILABLE" || codeOf(error) === conflictWithRecovery;

/**
 * What one request reads through. It has one time for all of its statements: the statement that is running when that
 * is over is cancelled where that can be, the next does not begin. It reads one replica throughout, and when that goes away, the database
 * itself: never back, for what was read first must not be newer than what is read next.
 */
export class RequestReads implements QueryExecutorProvider, ConnectionProvider {
  readonly #primary: Kysely<Tables>;
  readonly #executor: QueryExecutor;
  readonly #endsAt: number;
  #replica: Kysely<Tables> | null;

  /** @param timeLimit in milliseconds from now; 0 for none */
  constructor(primary: Kysely<Tables>, replica: Kysely<Tables> | null, timeLimit: number) {
    this.#primary = primary;
    this.#replica = replica;
    this.#endsAt = timeLimit === 0 ? Infinity : performance.now() + timeLimit;
    this.#executor = primary.getExecutor().withConnectionProvider(this);
  }

  getExecutor(): QueryExecutor {
    return this.#executor;
  }

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    const replica = this.#replica;
    if (replica !== null)
      try {
        return await this.#read(replica, consumer);
      } catch (error) {
        if (!isOfReplica(error)) throw error;
        this.#replica = null;
      }
    return this.#read(this.#primary, consumer);
  }

  /**
   * Ends at the request's time, whatever the server does: what it was asked to cancel may go on, and keeps its
   * connection until it ended or the connection hung up.
   */
  #read<T>(place: Kysely<Tables>, consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    const left = this.#endsAt - performance.now();
    if (left <= 0) return Promise.reject(new OutOfTimeError());
    const result = Promise.withResolvers<T>();
    let running: DatabaseConnection | null = null;
    let ended = false;
    let cancelling: Promise<void> | undefined;
    const end = (): void => {
      ended = true;
      result.reject(new OutOfTimeError());
    };
    let timer = whenOver(left, () => {
      if (running?.cancelQuery === undefined) return end();
      cancelling = cancel(running, place);
      timer = whenOver(untilCancelled, end);
    });
    const use = async (connection: DatabaseConnection): Promise<void> => {
      if (ended) return;
      const own: DatabaseConnection = {
        executeQuery: async (query, options) => {
          if (this.#endsAt <= performance.now()) throw new OutOfTimeError();
          running = connection;
          try {
            return await connection.executeQuery(query, options);
          } finally {
            running = null;
          }
        },
        streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
      };
      await consumer(own).then(result.resolve, result.reject);
      clearTimeout(timer);
      // The next statement on this connection must not be the one that is cancelled.
      await cancelling;
    };
    place
      .getExecutor()
      .provideConnection(use)
      .catch(result.reject)
      .finally(() => clearTimeout(timer));
    return result.promise;
  }
}

/** How long a server may take to cancel a statement before its request ends without; in milliseconds. */
const untilCancelled = 1000;
const longestTimer = 2_147_483_647;

const whenOver = (milliseconds: number, then: () => void): NodeJS.Timeout | undefined =>
  milliseconds > longestTimer ? undefined : setTimeout(then, milliseconds);

async function cancel(connection: DatabaseConnection, place: Kysely<Tables>): Promise<void> {
  try {
    await connection.collectSessionInfo?.();
    await connection.cancelQuery?.((control) => place.getExecutor().provideConnection(control));
  } catch {
    // It ended by itself meanwhile, or its own limit ends it.
  }
}
