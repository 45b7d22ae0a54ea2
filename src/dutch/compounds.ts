import type { Affixes, BorderSide } from "./affixes.ts";
import { longestWord, type Reading, type Readings } from "./readings.ts";

export interface Compounds {
  /** The best licensed split of a word into two or more parts as printed, or null. */
  split(word: string): readonly string[] | null;
}

type Place = "first" | "middle" | "last";

/** A licensed split of the beginning of a word. */
type Split = { readonly parts: readonly string[]; readonly lastReadings: readonly Reading[] };

const shortestPart = 3;
const mostParts = 5;
// How many splits of one beginning are kept: enough for every word tried, and it keeps junk linear.
const width = 4;

const placeFlag = { first: "Ca", middle: "Cb", last: "Cc" } as const satisfies Record<Place, string>;
const onlyInCompound = "Cx";
const inflected = /^(?:NN|AJ|VB|PP)/;

/** Splits compounds as the dictionary's flags license them; `readings` and `affixes` must use one spelling. */
export function createCompounds(readings: Readings, affixes: Affixes): Compounds {
  const partReadings = (part: string, place: Place): readonly Reading[] =>
    readings.of(part).filter((reading) => mayStand(reading, place));

  const fits = (left: string, l: Reading, right: string, r: Reading): boolean =>
    left !== right &&
    !affixes.forbiddenBorders.some(
      ([before, after]) =>
        matches(before, l, left.endsWith.bind(left)) && matches(after, r, right.startsWith.bind(right)),
    );

  // Most words are no compounds, and most of those have no last part either: they are done here.
  const latestLastPart = (word: string): number | null => {
    for (let start = word.length - shortestPart; start >= shortestPart; start--)
      if (partReadings(word.slice(start), "last").length > 0) return start;
    return null;
  };

  return {
    split(word) {
      if (word.length < 2 * shortestPart || word.length > longestWord) return null;
      const lastFrom = latestLastPart(word);
      if (lastFrom === null) return null;
      const splits: Split[][] = Array.from({ length: word.length + 1 }, () => []);
      splits[0] = [{ parts: [], lastReadings: [] }];
      for (let start = 0; start <= lastFrom; start++) {
        const open = (splits[start] ?? []).toSorted(byQuality).slice(0, width);
        if (open.length === 0) continue;
        for (const end of endsAfter(start, lastFrom, word.length)) {
          const part = word.slice(start, end);
          const place = start === 0 ? "first" : end === word.length ? "last" : "middle";
          const candidates = partReadings(part, place);
          if (candidates.length === 0) continue;
          for (const { parts, lastReadings } of open) {
            if (parts.length >= mostParts) continue;
            const previous = parts.at(-1);
            const fitting =
              previous === undefined
                ? candidates
                : candidates.filter((r) => lastReadings.some((l) => fits(previous, l, part, r)));
            if (fitting.length > 0) splits[end]?.push({ parts: [...parts, part], lastReadings: fitting });
          }
        }
      }
      return splits[word.length]?.toSorted(byQuality)[0]?.parts ?? null;
    },
  };
}

/** Where a part from `start` can end: where another can begin, or at the end of the word. */
function* endsAfter(start: number, lastFrom: number, length: number): Generator<number> {
  for (let end = start + shortestPart; end <= lastFrom; end++) yield end;
  if (start > 0) yield length;
}

function mayStand({ entry, suffix }: Reading, place: Place): boolean {
  const flag = placeFlag[place];
  if (suffix === undefined) return entry.flags.has(flag);
  if (suffix.formFlags.includes(flag)) return true;
  return (
    place === "last" &&
    entry.flags.has(flag) &&
    !suffix.formFlags.includes(onlyInCompound) &&
    inflected.test(suffix.tag)
  );
}

const matches = (side: BorderSide, reading: Reading, touches: (text: string) => boolean): boolean =>
  "text" in side ? touches(side.text) : reading.entry.flags.has(side.flag);

/** Few parts are better, then a longer shortest part, then a longer last part. */
const byQuality = (a: Split, b: Split): number => penalty(a.parts) - penalty(b.parts);

function penalty(parts: readonly string[]): number {
  const lengths = parts.map((part) => part.length);
  return parts.length * 100 - Math.min(...lengths) * 3 - (lengths.at(-1) ?? 0) * 0.1;
}
