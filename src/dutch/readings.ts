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

/**
 * Reads forms by turning the suffix rules round.
 * @param exact whether accents and capitals count; the rules must be read in that same spelling.
 */
export function createReadings(entries: Entries, affixes: Affixes, exact: boolean): Readings {
  const byEnding = new Map<string, Suffix[]>();
  for (const suffix of affixes.suffixes) {
    const rules = byEnding.get(suffix.add);
    if (rules === undefined) byEnding.set(suffix.add, [suffix]);
    else rules.push(suffix);
  }
  const longest = Math.max(0, ...[...byEnding.keys()].map((ending) => ending.length));
  const shortest = byEnding.has("") ? 0 : 1;

  const entriesOf = (base: string): readonly Entry[] => {
    const found = entries.get(exact ? fold(base) : base) ?? [];
    return exact ? found.filter((entry) => (entry.spelling ?? fold(base)) === base) : found;
  };

  const read = (form: string): readonly Reading[] => {
    const own = entriesOf(form);
    if (own.length > 0 && own.every((entry) => entry.flags.has(forbidden))) return [];
    const readings: Reading[] = own
      .filter((entry) => !entry.flags.has(forbidden))
      .map((entry) => ({ base: form, entry, suffix: undefined }));
    for (let length = shortest; length <= Math.min(longest, form.length - 1); length++) {
      const stem = length === 0 ? form : form.slice(0, -length);
      for (const suffix of byEnding.get(form.slice(stem.length)) ?? []) {
        const base = stem + suffix.strip;
        if (suffix.condition !== null && !suffix.condition.test(base)) continue;
        for (const entry of entriesOf(base))
          if (entry.flags.has(suffix.flag) && !entry.flags.has(forbidden))
            readings.push({ base, entry, suffix });
      }
    }
    return readings;
  };
  return remember(read);
}

function remember(read: (form: string) => readonly Reading[]): Readings {
  const memo = new Map<string, readonly Reading[]>();
  return {
    of(form) {
      let readings = memo.get(form);
      if (readings === undefined) {
        if (memo.size >= memoSize) memo.clear();
        readings = read(form);
        memo.set(form, readings);
      }
      return readings;
    },
  };
}
