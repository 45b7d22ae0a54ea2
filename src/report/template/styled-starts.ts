import { countEach } from "../../domain/count-each.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { placesOf, type Place, type RepeatedStart } from "./repeated-starts.ts";
import { beginsAnswer, opensAsValue } from "../../source/value-openings.ts";

/** Fewer labels tell nothing of how a document prints them. */
const fewestKnown = 3;
const usual = 0.6;
const mostWords = 10;
/** A line alone is a label when it is as short as labels are. */
const mostWordsAlone = 5;

const marked = /^(\p{Lu}[^.:?!]{1,80}[:?])(?=\s|$)/u;
const countWords = (text: string): number => text.split(/\s+/).length;

/** It stands apart from what is above it, by itself, and right above its value. */
const isAlone = (followed: readonly FollowedLine[], index: number): boolean => {
  const below = followed[index + 1];
  return (followed[index]?.line.gap ?? 0) > 0 && below?.kind === "text" && below.line.gap === 0;
};

const knownLabels = (followed: readonly FollowedLine[]): number[] =>
  followed.flatMap(({ kind, key, line }, index) =>
    kind === "label" && line.block.kind === "line" && followed[index - 1]?.key !== key ? [index] : [],
  );

/** The labels that a document prints once or twice, told by the way in which it prints those that are known. */
export const findStyledStarts = (followed: readonly FollowedLine[]): readonly RepeatedStart[] => {
  const known = knownLabels(followed);
  if (known.length < fewestKnown) return [];
  const isUsual = (count: number): boolean => count >= known.length * usual;
  const isMarked = isUsual(known.filter((index) => marked.test(followed[index]?.line.text ?? "")).length);
  const isBare = isUsual(
    known.filter((index) => followed[index]?.rest === "" && isAlone(followed, index)).length,
  );
  return placesOf(followed).flatMap((place): RepeatedStart[] => {
    const { line } = followed[place.index] ?? {};
    if (line?.block.kind !== "line" || beginsAnswer(line.text)) return [];
    const [, words] = isMarked ? (marked.exec(line.text) ?? []) : [];
    if (words !== undefined && countWords(words) <= mostWords)
      return [{ words: words.replace(/:$/, ""), places: [place], strength: "QUESTION" }];
    return isBare && isAlone(followed, place.index) && isShort(line.text)
      ? [{ words: line.text, places: [place], strength: "CELL" }]
      : [];
  });
};

const isShort = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  countWords(text) <= mostWordsAlone &&
  !/[.,;:!]$/.test(text) &&
  !opensAsValue(`${text} `);

/** The headings of the level of known sections, or that come back, below another that names a pilot. */
export const findLevelStarts = (followed: readonly FollowedLine[]): readonly RepeatedStart[] => {
  const levelOf = ({ line: { block } }: FollowedLine): number =>
    block.kind === "heading" ? (block.level ?? 1) : 0;
  const levels = new Set(followed.flatMap((each) => (each.kind === "heading" ? [levelOf(each)] : [])));
  const above = followed.slice(1).filter((each) => each.kind === "text" && levelOf(each) > 0);
  const counts = countEach(above.map(({ line }) => line.text));
  const places = new Map<string, Place[]>();
  for (const place of placesOf(followed)) {
    const line = followed[place.index];
    if (!line) continue;
    const level = levelOf(line);
    const isOfSection =
      level > 0 &&
      (levels.has(level) || (counts.get(line.line.text) ?? 0) > 1) &&
      above.some((each) => levelOf(each) < level);
    const isFirst = followed[place.index - 1]?.line.block !== line.line.block;
    if (!isOfSection || !isFirst || followed[place.index + 1]?.line.block === line.line.block) continue;
    places.getOrInsert(line.line.text, []).push({ ...place, isValue: false });
  }
  return [...places].map(([words, own]) => ({ words, places: own, strength: "LINE" as const }));
};
