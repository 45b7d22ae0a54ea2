import DataLoader from "dataloader";
import { sql } from "kysely";
import type { NodeType } from "../../domain/global-id.ts";
import type { Awaitable } from "../awaitable.ts";
import type { List, PageRequest } from "../reader.ts";
import type { Rows } from "../rows.ts";
import { isOneOf, isOneOfTexts, type Fragment, type Raw } from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { nodeTables } from "./node-tables.ts";

/**
 * Sends the statements of one request level by level: what is asked for while statements run waits until
 * all of them have answered, and then goes out together. So the number of statements depends on how deep a
 * query is, and never on which answer came first or on how many rows there are.
 */
export class BatchScheduler {
  #running = 0;
  #scheduled = false;
  #waiting: (() => void)[] = [];

  /** A loader whose batches keep to the levels. */
  loader<K, V>(
    read: (keys: readonly K[]) => Promise<V[]>,
    cacheKeyFn: (key: K) => unknown,
  ): DataLoader<K, V, unknown> {
    return new DataLoader<K, V, unknown>((keys) => this.#run(() => read(keys)), {
      batchScheduleFn: (send) => {
        this.#waiting.push(send);
        this.#schedule();
      },
      cacheKeyFn,
    });
  }

  async #run<T>(read: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await read();
    } finally {
      this.#running -= 1;
      this.#schedule();
    }
  }

  #schedule(): void {
    if (this.#scheduled || this.#running > 0 || this.#waiting.length === 0) return;
    this.#scheduled = true;
    // After the resolvers that the last answer woke have asked for all they want.
    void Promise.resolve().then(() => process.nextTick(() => this.#send()));
  }

  #send(): void {
    this.#scheduled = false;
    if (this.#running > 0) return;
    for (const send of this.#waiting.splice(0)) send();
  }
}

export type Id = number | string;

interface Batching<K> {
  /** What is read along with whatever is asked for, as far as it is not at hand; it may grow meanwhile. */
  readonly known?: ReadonlySet<K> | undefined;
  /** What tells keys apart that are no numbers or texts. */
  readonly keyOf?: (key: K) => unknown;
}

/** Values by key, each read once. What is at hand is given at once; the rest is read together, in one statement or a fixed few. */
export class Batch<K, V> {
  readonly #values = new Map<unknown, V>();
  readonly #loader: DataLoader<K, V, unknown>;
  readonly #keyOf: (key: K) => unknown;

  /**
   * @param read the values that are there, by what `keyOf` makes of their keys
   * @param none what a key without a value has
   */
  constructor(
    levels: BatchScheduler,
    read: (keys: readonly K[]) => Promise<ReadonlyMap<unknown, V>>,
    none: V,
    { known = new Set(), keyOf = (key) => key }: Batching<K> = {},
  ) {
    this.#keyOf = keyOf;
    this.#loader = levels.loader(async (asked) => {
      const keys = new Set([...asked, ...[...known].filter((key) => !this.#values.has(key))]);
      const found = await read([...keys]);
      for (const own of [...keys].map(keyOf)) this.#values.set(own, found.get(own) ?? none);
      return asked.map((key) => this.#values.get(keyOf(key)) ?? none);
    }, keyOf);
  }

  get(key: K): Awaitable<V> {
    return this.#values.get(this.#keyOf(key)) ?? this.#loader.load(key);
  }

  /** Holds a value that came along with another. */
  put(key: K, value: V): void {
    this.#values.set(this.#keyOf(key), value);
  }
}

export async function readRows<T extends NodeType>(db: Db, type: T, fits: Fragment): Promise<Rows[T][]> {
  const { columns, from, read } = nodeTables[type];
  const { rows } = await sql<Raw>`select ${columns} from ${from} where ${fits}`.execute(db);
  return rows.map(read);
}

/** What rows tell under each thing, by its id and in their order. */
export const byParent = <V>(
  rows: readonly Raw[],
  read: (raw: Raw) => V,
): ReadonlyMap<unknown, readonly V[]> =>
  new Map(
    Array.from(
      Map.groupBy(rows, ({ parent }) => parent),
      ([parent, own]) => [parent, own.map(read)],
    ),
  );

export const withIds = (type: NodeType, ids: readonly Id[]): Fragment => {
  const { id, idType } = nodeTables[type];
  return idType === "int" ? isOneOf(id, ids.map(Number)) : isOneOfTexts(id, ids.map(String));
};

/** What is asked of a list; asked of the same list under several things, it is read in one statement. */
type Ask = { readonly list: List; readonly page: PageRequest | null };
const parentOf = ({ list }: Ask): number | null => list.under?.id ?? null;
const apartFromParent = ({ list, page }: Ask): string =>
  JSON.stringify([list.of, list.where, list.under?.type ?? null, page]);
const keyOfAsk = (ask: Ask): string => `${apartFromParent(ask)} ${parentOf(ask)}`;

/** Reads pages or totals of lists. */
export const listBatch = <V>(
  levels: BatchScheduler,
  read: (ask: Ask, parents: readonly number[]) => Promise<ReadonlyMap<number | null, V>>,
  none: V,
): Batch<Ask, V> =>
  new Batch<Ask, V>(
    levels,
    async (asks) => {
      const groups = Map.groupBy(asks, apartFromParent).values();
      const answers = await Promise.all(
        Array.from(groups, async (same) => {
          const [first] = same;
          const parents = same.map(parentOf).filter((id) => id !== null);
          const found = first && (await read(first, parents));
          return same.map((ask) => [keyOfAsk(ask), found?.get(parentOf(ask)) ?? none] as const);
        }),
      );
      return new Map(answers.flat());
    },
    none,
    { keyOf: keyOfAsk },
  );
