import type { Layout } from "../../domain/vocabularies.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { identityOf } from "./keys.ts";
import { onlyFieldOf, unknownSection } from "./sections.ts";
import { fold } from "./similarity.ts";
import { opensAsAnswer } from "./short-answer.ts";
import { beginsAnswer, opensAsValue } from "../../source/value-openings.ts";

/** A text line, with what stands above it. */
export interface Place {
  readonly index: number;
  readonly words: readonly string[];
  /** Identity of the heading or label above. */
  readonly above: string;
  /** It stands right below a label, or below a heading that is one, where its value is expected. */
  readonly isValue: boolean;
}

/** Words that begin lines at the same place of report after report. */
export interface RepeatedStart {
  /** As first printed. */
  readonly words: string;
  readonly places: readonly Place[];
  /** The form of the document says so; it ends in "?" or ":"; it is the whole line; or it is the first words of one. */
  readonly strength: "CELL" | "QUESTION" | "LINE" | "WORDS";
}

const mostWords = 16;
/** What opens as a sentence does is longer. */
const mostWordsAlone = 5;
/** Two reports can say the same; only words that ask are a label by being printed twice. */
export const fewest = 3;

/** The text lines that can begin with a label, each with what stands above it. */
export const placesOf = (followed: readonly FollowedLine[]): readonly Place[] => {
  const places: Place[] = [];
  let above = "";
  let isBare = false;
  for (const [index, { line, kind, key, rest }] of followed.entries()) {
    if (kind !== "text") {
      if (key) above = identityOf(key);
      const isLabel =
        kind === "label" || (key !== null && "section" in key && isLabelToo(key.section as number));
      isBare = isLabel && rest === "";
      continue;
    }
    if (line.block.kind !== "value" && line.block.kind !== "item") {
      const words = line.text
        .slice(0, 200)
        .split(/\s+/, mostWords)
        .filter((word) => fold(word) !== "");
      if (words.length > 0) places.push({ index, words, above, isValue: isBare });
    }
    isBare = false;
  }
  return places;
};

/** "Wat is de uitkomst: werkt het?" asks on behind its colon. */
const asked = /^(?:[-–•*]\s+)?(\p{Lu}[^.:?!]{1,110}(?:\?|:\s\p{Ll}[^.:?!]{1,60}\?|:(?=\s|$)))/u;

/** The words up to the first "?" or ":" of a line, null when it has none that a label could end with. */
export const askedIn = (text: string): string | null => {
  const words = asked.exec(text)?.[1];
  return words === undefined || words.split(/\s+/).length > mostWords || opensAsAnswer(words) ? null : words;
};

/**
 * Groups lines that begin with the same question, or with the same words before a colon, wherever they stand; and lines by
 * themselves. Those that are like a known label count even when a document prints them once.
 */
export const findAskedStarts = (
  followed: readonly FollowedLine[],
  pilots: number,
  isAlike: (words: string) => boolean,
): readonly RepeatedStart[] => {
  const least = Math.max(2, Math.ceil(pilots / 2));
  const groups = new Map<
    string,
    { words: string; places: Place[]; strength: "QUESTION" | "CELL" | "LINE" }
  >();
  for (const place of placesOf(followed)) {
    const { line } = followed[place.index] ?? {};
    if (!line || line.block.kind === "label") continue;
    const words = askedIn(line.text);
    const strength = words === null ? standsAlone(followed, place) : "QUESTION";
    if (strength === null) continue;
    const id = `${strength} ${fold(words ?? line.text)}`;
    const name = (words ?? line.text).replace(/\s*:$/, "");
    groups.getOrInsert(id, { words: name, places: [], strength }).places.push(place);
  }
  return [...groups.values()].filter(
    ({ words, places, strength }) =>
      places.length <= pilots * 1.4 &&
      // "Van start gegaan" opens as a sentence does: all pilots have it then.
      (strength === "QUESTION" || places.length === pilots || !opensAsValue(`${words} `)) &&
      ((places.length >= least && places.every(({ isValue }) => strength === "QUESTION" || !isValue)) ||
        (strength !== "LINE" && places.length >= (pilots < fewest ? 1 : 2) && isAlike(words))),
  );
};

/** A short line apart from what is above it: right above a text it is a label, right above a known label a heading. */
const standsAlone = (followed: readonly FollowedLine[], { index }: Place): "CELL" | "LINE" | null => {
  const { line } = followed[index] ?? {};
  const below = followed[index + 1];
  if (!line || !below || (line.block.kind !== "line" && line.block.kind !== "paragraph")) return null;
  const isShort = line.text.split(/\s+/).length <= 6 && /^\p{Lu}[^.,;:!]*$/u.test(line.text);
  if (!isShort || line.gap === 0 || beginsAnswer(`${line.text} `)) return null;
  if (below.kind === "label" && line.block.kind === "line") return "LINE";
  return below.kind === "text" && below.line.gap <= 1 ? "CELL" : null;
};

/** A heading that stands for one field is its label too. */
export const isLabelToo = (section: number): boolean =>
  section === unknownSection || onlyFieldOf(section) !== null;

/** All that a form has below a heading is what that heading asks for, however alike it begins in every report. */
const isAllBelowHeading = (followed: readonly FollowedLine[], { index, isValue }: Place): boolean => {
  const [above, own, below] = [index - 1, index, index + 1].map((at) => followed[at]);
  return (
    own?.line.block.kind === "paragraph" &&
    below?.line.block.kind !== "paragraph" &&
    above?.line.block.kind === "heading" &&
    (isValue || above.kind === "text")
  );
};

/** Groups lines that begin alike below the same label, and takes as many words as they have in common. */
export const findRepeatedStarts = (
  followed: readonly FollowedLine[],
  layout: Layout,
  pilots: number,
  isAlike: (words: string) => boolean,
): readonly RepeatedStart[] => {
  const least = Math.max(2, Math.ceil(pilots / 2));
  const places = placesOf(followed);
  const groups = new Map<string, Place[]>();
  for (const place of places.filter((each) => !isAllBelowHeading(followed, each))) {
    const [first = ""] = place.words;
    groups.getOrInsert(`${place.above}\n${fold(first)}`, []).push(place);
  }
  const cells = places.filter(({ index }) => {
    const line = followed[index]?.line;
    return line?.block.kind === "label" && !isSentence(line.text);
  });
  const found: RepeatedStart[] = cells.map((place) => ({
    words: followed[place.index]?.line.text.replace(/\s*[:.]$/, "") ?? "",
    places: [place],
    strength: "CELL",
  }));
  for (const group of groups.values()) {
    const start = group.length < least ? null : commonStart(group, least, pilots, followed, layout, isAlike);
    if (start && start.places.length >= least) found.push(start);
  }
  return found;
};

/** A cell that holds a long stretch with a number in it is the start of a running text that a ruling line parted. */
const isSentence = (cell: string): boolean => cell.split(/\s+/).length >= 10 && /\d{4}/.test(cell);

/** The longest beginning that most lines of a group share. */
const commonStart = (
  group: readonly Place[],
  least: number,
  pilots: number,
  followed: readonly FollowedLine[],
  layout: Layout,
  isAlike: (words: string) => boolean,
): RepeatedStart | null => {
  let sharing: readonly Place[] = group.filter(({ index }) => followed[index]?.line.block.kind !== "label");
  let count = 1;
  while (count < mostWords) {
    const next = mostShared(sharing, count);
    if (next.length === 0 || next.length < Math.max(least, sharing.length * 0.8)) break;
    const word = next[0]?.words[count] ?? "";
    if (beginsAnswer(word)) break;
    sharing = next;
    count += 1;
  }
  const [first] = sharing;
  if (!first || sharing.length < least) return null;
  const words = first.words.slice(0, count);
  const mark = words.findLastIndex((word) => /[?:]$/.test(word));
  if (mark >= 0) return { words: words.slice(0, mark + 1).join(" "), places: sharing, strength: "QUESTION" };
  if (sharing.length < fewest) return null;
  const text = words.join(" ");
  const wholes = sharing.filter((place) => place.words.length === count).length;
  const isWhole = wholes >= sharing.length * 0.6;
  const isOfAll = wholes === pilots && sharing.length === pilots && count <= mostWordsAlone;
  // "Begin 2026" is a moment, but what all pilots begin a line with and the template has is a label.
  const isKnown = sharing.length >= pilots * 0.9 && isAlike(text);
  if (!isKnown && (isOfAll ? beginsAnswer(`${text} `) : opensAsValue(`${text} `))) return null;
  if (!/^[\p{Lu}\d]/u.test(text) || fold(text).length < 3) return null;
  const isTight =
    sharing.filter(({ index }) => followed[index]?.line.gap === 0).length >= sharing.length * 0.6;
  // All reports say the same below a heading that the template lacks.
  if (isWhole && sharing.every(({ isValue, above }) => isValue && above.startsWith("+"))) return null;
  if (layout === "WEB" && isWhole && isTight && count > 1)
    return { words: beforeSameValue(words), places: sharing, strength: "WORDS" };
  const isLine = isWhole;
  if (isLine && (/[.,;!]$/.test(text) || text.length > 90)) return null;
  // Far more often than there are reports, or a whole sentence: words of values.
  if (!isLine && (/[.,;!]$/.test(text) || count > 9)) return null;
  if (layout === "OCR" && isLine) return null;
  return { words: text, places: sharing, strength: isLine ? "LINE" : "WORDS" };
};

/** Reports that say the same below a label: the value begins at the next capital. */
const beforeSameValue = (words: readonly string[]): string => {
  const value = words.findIndex((word, at) => at > 0 && /^[\p{Lu}\d]/u.test(word));
  return words.slice(0, value > 0 ? value : 1).join(" ");
};

/** Those of some that go on with the word that most of them have at this place. */
export const mostShared = <P extends Pick<Place, "words">>(
  places: readonly P[],
  at: number,
): readonly P[] => {
  const going = places.filter(({ words }) => words[at] !== undefined);
  return Map.groupBy(going, ({ words }) => fold(words[at] ?? ""))
    .values()
    .reduce<readonly P[]>((best, same) => (same.length > best.length ? same : best), []);
};
