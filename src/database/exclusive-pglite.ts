import type { DatabaseConnection, Driver } from "kysely";
import { PGliteDialect, PGliteDriver, type PGliteDialectConfig } from "kysely";

/**
 * Kysely's PGlite driver hands its one connection to whoever asks, so that a read during an import would see
 * half of it, and a second transaction would break the first. Here each waits for its turn.
 */
class ExclusivePGliteDriver extends PGliteDriver implements Driver {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = turn.promise;
    await before;
    this.#release = turn.resolve;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#release();
  }
}

/** Kysely's dialect for PGlite, with a connection that one user holds at a time. */
export class ExclusivePGliteDialect extends PGliteDialect {
  readonly #config: PGliteDialectConfig;

  constructor(config: PGliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PGliteDriver {
    return new ExclusivePGliteDriver(this.#config);
  }
}
