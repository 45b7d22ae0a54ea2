import type { Raw } from "../sql/fragments.ts";

/** What is read does not fit in the memory that it may take. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Up to this length, in characters, texts are likely to come again: dates, verdicts, kinds. */
const short = 32;
/** What a text, a value and an object take beside what is in them, in bytes; `npm run bench -- snapshot` measures it. */
const perText = 24;
const perValue = 12;
const perObject = 40;

/** Makes equal short texts one, and weighs rows. */
export class Scale {
  readonly #most: number;
  readonly #texts = new Map<string, string>();
  readonly #weighedTexts = new Set<string>();
  readonly #weighedRows = new WeakSet();
  #weight = 0;

  /** @param most bytes that all rows may take together */
  constructor(most: number) {
    this.#most = most;
  }

  /** Of all rows so far, in bytes, about. */
  get weight(): number {
    return this.#weight;
  }

  /** The same row, of which each short text is held once however often it comes. */
  share(row: Raw): Raw {
    const shared: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(row))
      shared[name] =
        typeof value === "string" && value.length <= short ? this.#texts.getOrInsert(value, value) : value;
    return shared;
  }

  /**
   * Counts a row with all that is in it; a row of the graph that another refers to counts once.
   * @throws {TooLarge} as soon as all rows take more than they may.
   */
  weigh(row: object): void {
    this.#add(row);
    if (this.#weight > this.#most) throw new TooLarge(`more than ${this.#most} bytes`);
  }

  /**
   * Reads a part that a snapshot can do without, and holds it when it fits in what is left.
   *
   * @returns null when it does not fit: it then weighs nothing
   */
  async holdIfFits<T>(read: () => Promise<T>): Promise<T | null> {
    const before = this.#weight;
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      this.#weight = before;
      return null;
    }
  }

  #add(value: object): void {
    if ("key" in value) {
      if (this.#weighedRows.has(value)) return;
      this.#weighedRows.add(value);
    }
    this.#weight += perObject;
    for (const part of Object.values(value) as unknown[]) {
      this.#weight += perValue;
      if (typeof part === "string") this.#addText(part);
      else if (typeof part === "object" && part !== null) this.#add(part);
    }
  }

  #addText(text: string): void {
    if (text.length <= short) {
      if (this.#weighedTexts.has(text)) return;
      this.#weighedTexts.add(text);
    }
    // V8 takes two bytes for each character of a text in which one does not fit in one byte, such as a curled quote.
    this.#weight += perText + text.length * (/[^\0-\xff]/.test(text) ? 2 : 1);
  }
}
