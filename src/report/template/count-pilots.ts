import { countEach } from "../../domain/count-each.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { identityOf, type Key, type SectionKey } from "./keys.ts";
import { askedIn, fewest, type RepeatedStart } from "./repeated-starts.ts";
import { fieldOrder, type Section } from "./sections.ts";
import { fold } from "./similarity.ts";
import { beginsAnswer } from "../../source/value-openings.ts";

/** How many pilots a document has, by the heading or label that it prints most. */
export const countPilots = (followed: readonly FollowedLine[]): number => {
  const counts = countEach(
    followed.flatMap(({ kind, key }, index) =>
      // A question goes on over lines.
      !key || kind === "text" || (kind === "label" && followed[index - 1]?.key === key)
        ? []
        : [`${kind} ${identityOf(key)} ${"section" in key ? key.words : ""}`],
    ),
  );
  const most = Math.max(1, ...counts.values());
  return counts.size < fewest ? Math.max(most, countRepeats(followed)) : most;
};

/** Of labels each pilot has its own; the same word can begin several values of one pilot. */
export const createSpread = (
  followed: readonly FollowedLine[],
  pilots: number,
): ((start: RepeatedStart) => boolean) => {
  const places = Map.groupBy(
    followed.flatMap(({ kind, key }, index) =>
      key && kind !== "text" && kind !== "link" && followed[index - 1]?.key !== key
        ? [{ index, id: identityOf(key) }]
        : [],
    ),
    ({ id }) => id,
  );
  const bounds = [...places.values()].find(({ length }) => length === pilots);
  if (!bounds || pilots < 2) return () => true;
  return ({ places: own }) =>
    new Set(own.map(({ index }) => bounds.findLastIndex((bound) => bound.index <= index))).size >=
    own.length * 0.8;
};

/** How often a document prints most of what can be a label: that is how many pilots it has. */
const countRepeats = (followed: readonly FollowedLine[]): number => {
  const prints = countEach(followed.flatMap(({ line }) => labelIn(line) ?? []));
  const labels = Map.groupBy(
    [...prints.values()].filter((count) => count > 1),
    (count) => count,
  );
  const [usual] = [...labels].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
  return usual && usual[1].length >= fewest ? usual[0] : 1;
};

const longestLabel = 90;

/** What a line has that can be a label, folded: its words up to "?" or ":", or all of it. */
const labelIn = ({ text, block }: PrintedLine): string | null => {
  if (block.kind === "value" || block.kind === "furniture") return null;
  const words = askedIn(text) ?? (/[.,;!]$/.test(text) || beginsAnswer(text) ? null : text);
  return words === null || words.length > longestLabel ? null : fold(words);
};

/** The fields of which the document prints no label, nor a heading that stands for them alone. */
export const findMissing = (followed: readonly FollowedLine[], pilots: number): ReadonlySet<ReportField> => {
  const counts = countEach(followed.flatMap(({ key, kind }) => (kind === "link" ? [] : (key?.field ?? []))));
  return new Set(fieldOrder.filter((field) => (counts.get(field) ?? 0) < Math.max(1, pilots * 0.2)));
};

/** The sections that the document prints under headings of their own. */
export const findHeaded = (followed: readonly FollowedLine[], pilots: number): ReadonlySet<Section> => {
  const counts = countEach(
    followed.flatMap(({ kind, key }) => (kind === "heading" ? (sectionIn(key) ?? []) : [])),
  );
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(1, pilots * 0.4)).map(([section]) => section),
  );
};

export const sectionIn = (key: Key | null): Section | null =>
  key && "section" in key ? (key as SectionKey).section : null;
