import { countEach } from "../../domain/count-each.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { likestOf } from "./likeness.ts";
import type { Place, RepeatedStart } from "./repeated-starts.ts";
import { usualPlace } from "./scanned-starts.ts";
import { fieldOrder } from "./sections.ts";
import { isShortAnswer } from "./short-answer.ts";
import type { Template } from "./template.ts";

/** Whether words that repeat are a label: `null` when they are none, `false` when too little says so. */
export const isLabel = (
  start: RepeatedStart,
  followed: readonly FollowedLine[],
  layout: Layout,
  pilots: number,
  template: Template,
): boolean | null => {
  const { strength, places, words } = start;
  if (strength === "CELL") return true;
  // "Ja: 16 van de 22 huishoudens" is how answers begin.
  if (isShortAnswer(words.replace(/\s*:$/, ""))) return null;
  if (prepositions.has(words.toLowerCase()) && !asksForMoment(words, template)) return null;
  // What the form calls a heading and comes back is one, below whatever it stands.
  if (strength === "LINE" && places.every(({ index }) => followed[index]?.line.block.kind === "heading"))
    return true;
  // What the first pilot begins with stands below nothing, and that of the next below the last label of the one before.
  const isAsked = strength === "QUESTION" && isOfAll(places, pilots);
  if (!isAsked && usualPlace(places) < (layout === "OCR" ? 0.45 : 0.6)) return null;
  const below = places.filter(({ isValue }) => isValue).length / places.length;
  if (below > 0.9 && !isOfAll(places, pilots) && repeatsLabel(start, template)) return null;
  if (strength === "QUESTION")
    return words.endsWith("?") || below <= 0.5 || layout === "OCR" || isOfAll(places, pilots);
  if (strength === "LINE") {
    if (layout === "OCR") return true;
    if (below > 0.5) return isFollowedByText(start, followed) ? true : null;
    return places.filter(({ index }) => isApart(followed, index)).length >= places.length * 0.6;
  }
  if (layout === "WEB" && below > 0.5) {
    // The words before each name of a pilot, or before the text of a section that always begins so, as texts can too.
    const field = fieldAbove(start);
    // "Wethouder Jansen" is a name with what it is of.
    const isOfValue = field !== undefined && reportFields[field].kind === "reference";
    const isOwn =
      field === undefined || field === "title" || (!isOfValue && isLikely(words, field, template, 0.4));
    return isOwn && places.length >= Math.max(3, pilots * 0.9);
  }
  const isLong = places.some(({ index }) => (followed[index]?.line.text.length ?? 0) > 160);
  const isOneWord = !words.includes(" ");
  if (isOneWord && isLong && alikeToAny(words, template) < 0.3) return false;
  return places.length <= pilots * 1.4;
};

/** "Via de jaarrekening", "In mei": texts begin so as well; "Vanaf" and "Tot" are labels of a moment. */
const prepositions = wordSet("prepositions");
const asksForMoment = (words: string, template: Template): boolean =>
  fieldOrder.some((field) => reportFields[field].kind === "period" && isLikely(words, field, template, 0.4));

/** All pilots have it, and none twice. */
const isOfAll = ({ length }: readonly Place[], pilots: number): boolean => length > 1 && length === pilots;

/** "Het beoogde resultaat: …" as the value of the goal says again what it is. */
const repeatsLabel = (start: RepeatedStart, template: Template): boolean => {
  const field = fieldAbove(start);
  return field !== undefined && isLikely(start.words, field, template, 0.75);
};
const fieldAbove = ({ places }: RepeatedStart): ReportField | undefined => {
  const above = most(places.map((place) => place.above));
  return fieldOrder.find((each) => each === above);
};
const isLikely = (words: string, field: ReportField, template: Template, least: number): boolean =>
  likestOf(words, template.labels[field], template.synonyms) >= least;

/** What is all that stands below a label is its value, however often it comes. */
export const isFollowedByText = ({ places }: RepeatedStart, followed: readonly FollowedLine[]): boolean =>
  places.filter(
    ({ index }) => followed[index + 1]?.kind === "text" && (followed[index + 1]?.line.gap ?? 9) < 2,
  ).length >=
  places.length * 0.6;

const alikeToAny = (words: string, template: Template): number =>
  Math.max(...fieldOrder.map((field) => likestOf(words, template.labels[field], template.synonyms)));

export const isApart = (followed: readonly FollowedLine[], index: number): boolean => {
  const { line } = followed[index] ?? {};
  const below = followed[index + 1];
  return (
    line !== undefined &&
    (line.gap > 0 || line.block.kind === "heading" || below?.kind === "link" || index === 0)
  );
};

export const most = <T>(values: readonly T[]): T | null =>
  [...countEach(values)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
