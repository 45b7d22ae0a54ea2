import { aboutKey } from "./name-keys.ts";
import type { IndexedText } from "./pilot-source.ts";

/** What tells what a pilot is for; the other fields tell how it goes. */
const telling: ReadonlySet<string> = new Set(["name", "title", "goal", "description"]);
/** A word that stands there once may stand there by the way, unless it is of the name or, as printed, of the goal. */
const oftenEnough = 2;

/** Keys of what a pilot is about, in its own words, in others for them, and as topics; see `aboutKey`. */
export function aboutKeysOf(texts: readonly IndexedText[]): string[] {
  const times = new Map<string, number>();
  const count = (keys: Iterable<string>, worth: number): void => {
    for (const key of new Set(keys)) times.set(key, (times.get(key) ?? 0) + worth);
  };
  for (const { field, weight, tokens } of texts) {
    if (!telling.has(field)) continue;
    const isName = weight === "name";
    for (const { stop, optional, key, parts, family, topics } of tokens) {
      if (stop || optional) continue;
      count([key, ...parts], isName || field === "goal" ? oftenEnough : 1);
      count([...family, ...topics], isName ? oftenEnough : 1);
    }
  }
  return [...times].flatMap(([key, number]) => (number >= oftenEnough ? [aboutKey(key)] : []));
}
