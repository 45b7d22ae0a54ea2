import { findMunicipality } from "../domain/municipalities/find-municipality.ts";

/** A name such as "Delft", "Den Haag", "Alphen aan den Rijn" or "’s-Hertogenbosch". */
const placeName =
  "((?:Den|De|Het)\\s\\p{Lu}[\\p{L}-]+|(?:['’]s-)?\\p{Lu}[\\p{L}-]+(?:\\s(?:aan|op|en|bij)(?:\\s(?:de|den|der|het))?\\s\\p{Lu}[\\p{L}-]+)?)";
const cues: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(?:gemeente|gemeenteraad van|college van)\\s${placeName}`, "giu"),
    weight: 3,
  },
  { pattern: new RegExp(`(?<!\\p{L})(?:in|binnen|inwoners van)\\s${placeName}`, "gu"), weight: 1 },
];

/**
 * Guesses whose annex a text is, when no manifest says so: the place that it calls "gemeente X" or speaks of as "in X" most.
 * Returns its name, or null when no place stands out (fewer than three points: one "gemeente X", or three times "in X").
 */
export function guessMunicipality(text: string): string | null {
  const points = new Map<string, number>();
  for (const { pattern, weight } of cues) {
    for (const [, place] of text.matchAll(pattern)) {
      const name = place?.replaceAll(/\s+/g, " ");
      // The pattern ignores case for "Gemeente"; a place still begins with a capital.
      if (name && /^['’]?s?-?\p{Lu}/u.test(name)) points.set(name, (points.get(name) ?? 0) + weight);
    }
  }
  const [best] = [...points].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= 3 ? best[0] : null;
}

/**
 * The municipality that a text says it is of, where that is another than the one it is taken for, and never named in it:
 * as the text calls it, and where it first does. Null when nothing says so.
 */
export function otherMunicipality(
  text: string,
  own: string,
): { readonly name: string; readonly at: number } | null {
  if (text.includes(own.replace(/\s*\([^()]*\)$/, ""))) return null;
  const name = guessMunicipality(text);
  const named = name === null ? null : findMunicipality(name).municipality;
  return name === null || named === null || named.name === own ? null : { name, at: text.indexOf(name) };
}
