import type { Awaitable } from "../awaitable.ts";

/**
 * Values of things by id. Asking for one that is not at hand reads those of all things known by then, in one
 * statement; whoever asks for another is answered at once.
 */
export class Prefetch<K, V> {
  readonly #values = new Map<K, V>();
  #reading: Promise<void> | null = null;

  readonly #known: Set<K>;
  readonly #read: (ids: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  readonly #none: V;

  /**
   * @param known the ids of the things, which may grow meanwhile
   * @param read the values that are there, by id
   * @param none what a thing without a value has
   */
  constructor(known: Set<K>, read: (ids: readonly K[]) => Promise<ReadonlyMap<K, V>>, none: V) {
    this.#known = known;
    this.#read = read;
    this.#none = none;
  }

  get(id: K): Awaitable<V> {
    const value = this.#values.get(id);
    if (value !== undefined) return value;
    this.#known.add(id);
    this.#reading ??= this.#readKnown().finally(() => (this.#reading = null));
    return this.#reading.then(() => this.get(id));
  }

  put(id: K, value: V): void {
    this.#values.set(id, value);
  }

  async #readKnown(): Promise<void> {
    const ids = [...this.#known].filter((id) => !this.#values.has(id));
    const read = await this.#read(ids);
    for (const id of ids) this.#values.set(id, read.get(id) ?? this.#none);
  }
}
