import DataLoader from "dataloader";
import { sql, type RawBuilder } from "kysely";
import type { NodeType } from "../../domain/global-id.ts";
import type { List, PageRequest } from "../reader.ts";
import type { IdOf, Rows } from "../rows.ts";
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

  /** A loader whose batches, each of one statement or a fixed few, keep to the levels. */
  loader<K, V>(
    read: (keys: readonly K[]) => Promise<V[]>,
    cacheKeyFn?: (key: K) => unknown,
  ): DataLoader<K, V, unknown> {
    return new DataLoader<K, V, unknown>((keys) => this.#run(() => read(keys)), {
      batchScheduleFn: (send) => {
        this.#waiting.push(send);
        this.#schedule();
      },
      ...(cacheKeyFn && { cacheKeyFn }),
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

type Id = number | string;

/** Loads the rows that hang under things, each list in the order of its statement. */
export const manyLoader = <K extends Id, V>(
  levels: BatchScheduler,
  db: Db,
  statement: (ids: readonly K[]) => RawBuilder<Raw>,
  read: (raw: Raw) => V,
): DataLoader<K, readonly V[], unknown> =>
  levels.loader(async (ids) => {
    const { rows } = await statement(ids).execute(db);
    const byParent = Map.groupBy(rows, (row) => row["parent"] as K);
    return ids.map((id) => (byParent.get(id) ?? []).map(read));
  });

/** Loads one row of a statement for each thing, null where there is none. */
export const oneLoader = <K extends Id, R extends { readonly id: K }>(
  levels: BatchScheduler,
  db: Db,
  statement: (ids: readonly K[]) => RawBuilder<R>,
): DataLoader<K, R | null, unknown> =>
  levels.loader(async (ids) => {
    const { rows } = await statement(ids).execute(db);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** Loads what there is one of, once. */
export const onceLoader = <V>(levels: BatchScheduler, read: () => Promise<V>): DataLoader<"", V, unknown> =>
  levels.loader(async () => [await read()]);

/** The rows of a type that fit, in no order. */
export async function readRows<T extends NodeType>(db: Db, type: T, fits: Fragment): Promise<Rows[T][]> {
  const { columns, from, read } = nodeTables[type];
  const { rows } = await sql<Raw>`select ${columns} from ${from} where ${fits}`.execute(db);
  return rows.map(read);
}

/** What rows of a type with one of the ids fit. */
export const withIds = (type: NodeType, ids: readonly Id[]): Fragment => {
  const { id, idType } = nodeTables[type];
  return idType === "int" ? isOneOf(id, ids.map(Number)) : isOneOfTexts(id, ids.map(String));
};

interface NodeLoaders<T extends NodeType> {
  readonly byId: DataLoader<IdOf<T>, Rows[T] | null, unknown>;
  readonly byKey: DataLoader<string, Rows[T] | null, unknown>;
  readonly bySlug: DataLoader<string, readonly Rows[T][], unknown>;
}

/** Loads the rows of a type by id and by key; a row that one of them found, the other has too. */
export function nodeLoaders<T extends NodeType>(levels: BatchScheduler, db: Db, type: T): NodeLoaders<T> {
  const { withKeys, withSlugs, key } = nodeTables[type];
  const loaders: NodeLoaders<T> = {
    byId: levels.loader(async (ids) => {
      const rows = await readRows(db, type, withIds(type, ids));
      for (const row of rows) loaders.byKey.prime(row.key, row);
      const byId = new Map(rows.map((row): [Id, Rows[T]] => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    byKey: levels.loader(async (keys) => {
      const rows = await readRows(db, type, withKeys(keys));
      for (const row of rows) loaders.byId.prime(row.id, row);
      const byKey = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
    bySlug: levels.loader(async (slugs) => {
      if (withSlugs === null) throw new TypeError(`${type} has no slug`);
      const rows = await readRows(db, type, sql`${withSlugs(slugs)} order by ${key} collate "C"`);
      for (const row of rows) loaders.byId.prime(row.id, row);
      const bySlug = Map.groupBy(rows, (row) => (row as unknown as { readonly slug: string }).slug);
      return slugs.map((slug) => bySlug.get(slug) ?? []);
    }),
  };
  return loaders;
}

/** What is asked of a list; asked of the same list under several things, it is read in one statement. */
interface Ask {
  readonly list: List;
  readonly page: PageRequest | null;
}
const parentOf = ({ list }: Ask): number | null => list.under?.id ?? null;
const apartFromParent = ({ list, page }: Ask): string =>
  JSON.stringify([list.of, list.where, list.under?.type ?? null, page]);

/** Loads pages or totals of lists. */
export const listLoader = <V>(
  levels: BatchScheduler,
  read: (ask: Ask, parents: readonly number[]) => Promise<Map<number | null, V>>,
  none: V,
): DataLoader<Ask, V, unknown> =>
  levels.loader(
    async (asks) => {
      const groups = [...Map.groupBy(asks, apartFromParent)];
      const answers = await Promise.all(
        groups.map(async ([same, [first, ...others]]) => {
          const asked = first ? [first, ...others] : [];
          const parents = asked.map(parentOf).filter((id) => id !== null);
          return [same, first ? await read(first, parents) : new Map<number | null, V>()] as const;
        }),
      );
      const bySame = new Map(answers);
      return asks.map((ask) => bySame.get(apartFromParent(ask))?.get(parentOf(ask)) ?? none);
    },
    (ask) => `${apartFromParent(ask)} ${parentOf(ask)}`,
  );
