import type { Affixes, Suffix } from "./affixes.ts";
import type { Entries, Entry } from "./entries.ts";
import { fold } from "./spelling.ts";

/** One way to read a form: a word of the dictionary, with or without a suffix. */
export interface Reading {
  /** The dictionary's word, in the spelling the reader was asked in (folded or exact). */
  readonly base: string;
  readonly entry: Entry;
  /** Absent when the form is the dictionary's word itself. */
  readonly suffix: Suffix | undefined;
}

export interface Readings {
  /** Every reading of a form. None for a form that the dictionary forbids. */
  of(form: string): readonly Reading[];
}

const forbidden = "Fw";
const memoSize = 50_000;
// Longer is junk, not Dutch: kept as it is.
export const longestWord = 60;
const none: readonly never[] = [];

/**
 * Reads forms by turning the suffix rules round.
 * @param exact whether accents and capitals count; the rules must be read in that same spelling.
 */
export function createReadings(entries: Entries, affixes: Affixes, exact: boolean): Readings {
  const byEnding = groupByEnding(affixes.suffixes);
  const longest = Math.max(0, ...[...byEnding.keys()].map((ending) => ending.length));
  const shortest = byEnding.has("") ? 0 : 1;

  const entriesOf = (base: string): readonly Entry[] => {
    if (!exact) return entries.get(base) ?? none;
    const key = fold(base);
    return entries.get(key)?.filter(({ spelling }) => (spelling ?? key) === base) ?? none;
  };

  const read = (form: string): readonly Reading[] => {
    const readings: Reading[] = [];
    const own = entriesOf(form);
    for (const entry of own)
      if (!entry.flags.has(forbidden)) readings.push({ base: form, entry, suffix: undefined });
    if (own.length > 0 && readings.length === 0) return none;
    for (let length = shortest; length <= Math.min(longest, form.length - 1); length++) {
      const endings = byEnding.get(form.slice(form.length - length));
      if (endings === undefined) continue;
      const stem = form.slice(0, form.length - length);
      for (const [strip, suffixes] of endings) {
        const base = stem + strip;
        for (const entry of entriesOf(base))
          for (const suffix of suffixes)
            if (licenses(entry, suffix, base)) readings.push({ base, entry, suffix });
      }
    }
    return readings.length === 0 ? none : readings;
  };
  return { of: remember(read) };
}

const licenses = ({ flags }: Entry, { flag, condition }: Suffix, base: string): boolean =>
  flags.has(flag) && !flags.has(forbidden) && (condition === null || condition.test(base));

function groupByEnding(
  suffixes: readonly Suffix[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Suffix[]>> {
  const groups = Map.groupBy(suffixes, ({ add }) => add)
    .entries()
    .map(([add, rules]) => [add, Map.groupBy(rules, ({ strip }) => strip)] as const);
  return new Map(groups);
}

/** What is made of each form once, for as long as the memory is not full. */
export function remember<T>(read: (form: string) => T): (form: string) => T {
  const memo = new Map<string, T>();
  return (form) => {
    // What is too long to be a word would fill the memory, and is done at once.
    if (form.length > longestWord) return read(form);
    let known = memo.get(form);
    if (known === undefined) {
      if (memo.size >= memoSize) memo.clear();
      known = read(form);
      memo.set(form, known);
    }
    return known;
  };
}
