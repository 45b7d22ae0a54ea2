import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import {
  listedMunicipalities,
  municipalityOf,
  otherNames,
  type ListedMunicipality,
} from "../domain/municipalities/municipalities.ts";

const inPattern = (name: string): string =>
  name
    .replace(/\s*\(.*$/, "")
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
const listed = [...listedMunicipalities.map(({ name }) => name), ...Object.keys(otherNames)]
  .map(inPattern)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
/** A listed name, "Hof van Twente", or one that looks like one: "Delft", "Den Haag", "Alphen aan den Rijn". */
const placeName = `((?:${listed})(?![\\p{L}\\d])|(?:Den|De|Het)\\s\\p{Lu}[\\p{L}-]+|(?:['’]s-)?\\p{Lu}[\\p{L}-]+(?:\\s(?:aan|op|en|bij)(?:\\s(?:de|den|der|het))?\\s\\p{Lu}[\\p{L}-]+)?)`;
const cues: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(?:gemeente|gemeenteraad van|college van)\\s${placeName}`, "giu"),
    weight: 3,
  },
  { pattern: new RegExp(`(?<!\\p{L})(?:in|binnen|inwoners van)\\s${placeName}`, "gu"), weight: 1 },
];

/** A place as a text names it; the span is that of "gemeente X" or "in X". */
interface NamedPlace {
  readonly name: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

function namedPlaces(text: string): NamedPlace[] {
  return cues.flatMap(({ pattern, weight }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: { length }, 1: place = "", index }) => {
      const name = place.replaceAll(/\s+/g, " ");
      // The pattern ignores case for "Gemeente"; a place still begins with a capital.
      return /^['’]?s?-?\p{Lu}/u.test(name) ? [{ name, weight, start: index, end: index + length }] : [];
    }),
  );
}

const sumBy = <K>(places: readonly NamedPlace[], keyOf: (place: NamedPlace) => K): Map<K, number> => {
  const points = new Map<K, number>();
  for (const place of places) points.set(keyOf(place), (points.get(keyOf(place)) ?? 0) + place.weight);
  return points;
};

/**
 * Guesses whose annex a text is, when no manifest says so: the place that it calls "gemeente X" or speaks of as "in X" most.
 * Returns its name, or null when no place stands out (fewer than three points: one "gemeente X", or three times "in X").
 */
export function guessMunicipality(text: string): string | null {
  const [best] = [...sumBy(namedPlaces(text), ({ name }) => name)].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= 3 ? best[0] : null;
}

/** What a municipality is part of now, for its largest part: papers keep the names of those that ended. */
const today = (each: ListedMunicipality): ListedMunicipality => {
  const into = each.ended && municipalityOf(each.ended.into[0] ?? "");
  return into ? today(into) : each;
};
const codeOf = (name: string): string | null => {
  const { municipality } = findMunicipality(name);
  return municipality && today(municipality).code;
};

/** Whether a text calls a municipality by any of its names, "Delft", "Delftse" and "Delftenaren" too. */
function isNamed(text: string, code: string): boolean {
  const own = listedMunicipalities.filter((each) => today(each).code === code).map(({ name }) => name);
  const others = Object.keys(otherNames).filter((name) => codeOf(name) === code);
  const called = [...own, ...others].map(inPattern).join("|");
  return new RegExp(`(?<!\\p{L})(?:${called})(?:s|se|er|ers|enaar|enaren)?(?!\\p{L})`, "u").test(text);
}

/** "Met de gemeente Rijswijk", "de gemeenten Delft en Rijswijk": whoever does something too. */
const asPartner =
  /(?:\p{L}gemeente|(?<!\p{L})(?:met|en|of|als|zoals|door|tussen|naast|bij|aan|naar|voor|namens|provincie|regio)|,)\s+(?:de\s+|een\s+)?$/iu;
const paper =
  /(?<!\p{L})(?:bijlage|pilots?|proe(?:f|ven)|experimenten|\p{L}*(?:monitor(?:ing)?|overzicht|nota|begroting|rapportage|stukken|raad)|voortgang|evaluatie)(?!\p{L})/iu;
const titleLines = 12;
const longestTitle = 14;
const atEnd = new RegExp(`(?<!\\p{L})((?:${listed}))(?=[\\s,|–—-]*(?:20\\d\\d[\\d/–-]*)?\\s*$)`, "u");

/** The places that titles and lone lines above the first report name as whose paper it is. */
function placesInTitles(text: string, first: number): NamedPlace[] {
  const lines = [...text.slice(0, first).matchAll(/[^\n\r]*\S[^\n\r]*/g)].slice(0, titleLines);
  return lines.flatMap(({ 0: line, index }) => {
    const called = line.trim();
    const isLone = /^gemeente\s/i.test(called) && called.split(/\s+/).length <= 5;
    if (/[.?!:;]$/.test(called) || called.split(/\s+/).length > longestTitle) return [];
    if (!isLone && !paper.test(called)) return [];
    const said = namedPlaces(line).filter(({ weight }) => weight > 1);
    const last = atEnd.exec(line);
    const bare = last?.[1] === undefined ? [] : [{ name: last[1], weight: 3, start: last.index, end: 0 }];
    const found =
      said.length > 0 ? said : bare.map((each) => ({ ...each, end: each.start + each.name.length }));
    return found
      .filter(({ start }) => !asPartner.test(line.slice(0, start)))
      .map((each) => ({ ...each, start: index + each.start, end: index + each.end }));
  });
}

/** Another municipality than the given one as a document names it. */
export interface OtherMunicipality {
  /** As the document has it. */
  readonly name: string;
  /** Whether it stands as that of the document: in its title, or over and over where the given one is never named. */
  readonly isOwn: boolean;
  readonly start: number;
  readonly end: number;
}

/** So often, in points, and in so many of its parts, a document names whose it is: three times "de gemeente X". */
const enough = { points: 9, parts: 2 };

/**
 * Finds whether a document names another municipality as its own than the one it is given for. Neighbours and partners that
 * it names beside its own are none.
 * @param starts offsets at which its reports begin, in order
 * @param given name of the municipality; of one that is not listed nothing is found
 */
export function findOtherMunicipality(
  text: string,
  starts: readonly number[],
  given: string,
): OtherMunicipality | null {
  const own = codeOf(given);
  if (own === null) return null;
  const places = namedPlaces(text).filter(
    ({ weight, start }) => weight === 1 || !asPartner.test(text.slice(Math.max(0, start - 40), start)),
  );
  const points = sumBy(places, ({ name }) => codeOf(name));
  const ofOwn = points.get(own) ?? 0;
  const titled = placesInTitles(text, starts[0] ?? text.length);
  const [title] = titled.filter(({ name }) => codeOf(name) !== null);
  if (title && titled.every(({ name }) => codeOf(name) !== own)) {
    const ofTitle = points.get(codeOf(title.name)) ?? 0;
    return { ...title, isOwn: ofOwn === 0 || ofTitle > ofOwn };
  }
  const [best, second] = [...points]
    .filter(([code]) => code !== null && code !== own)
    .toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] <= 3 * ofOwn) return null;
  const [code, most] = best;
  const called = places.filter(({ name }) => codeOf(name) === code);
  const parts = new Set(called.map(({ start }) => starts.findLastIndex((each) => each <= start)));
  const isOften = most >= enough.points && parts.size >= enough.parts && most >= 2 * (second?.[1] ?? 0);
  const isGivenNamed = isNamed(text, own);
  const [first] = called.toSorted((a, b) => a.start - b.start);
  if (first === undefined || most < 3 || (isGivenNamed && !isOften)) return null;
  return { ...first, isOwn: isOften && !isGivenNamed };
}
