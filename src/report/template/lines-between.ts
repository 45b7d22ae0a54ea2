import { beginsAnswer } from "../../source/value-openings.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { identityOf } from "./keys.ts";
import { isHeadingText } from "./mark-sections.ts";
import type { Part } from "./part-by-headings.ts";

const fewest = 3;
const mostly = 0.8;
const mostButtons = 3;
const longest = 80;

/**
 * The lines that nearly all reports print once, each behind a value and right above the same label, or at their end: headings that nothing
 * parts from that value ("Terugblik"), and the buttons of a site ("[Deel deze pilot]"). A value that all have the same stands right
 * below its label.
 */
export const linesBetween = (
  followed: readonly FollowedLine[],
  parts: readonly Part[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  const least = Math.max(fewest, parts.length * mostly);
  for (let round = 0; round < mostButtons; round += 1) {
    const places = Map.groupBy(
      parts.flatMap((part) => placesIn(part, followed, found)),
      ({ id }) => id,
    );
    const before = found.size;
    for (const same of places.values()) {
      const isOfEach = same.length >= least && new Set(same.map(({ part }) => part)).size === same.length;
      const bare = same.filter(({ isBare }) => isBare).length;
      if (isOfEach && bare * 2 < same.length) for (const { index } of same) found.add(index);
    }
    if (found.size === before) break;
  }
  return found;
};

interface Place {
  readonly index: number;
  readonly part: Part;
  /** What it says, and what stands below it. */
  readonly id: string;
  /** Right above it stands a label without a value. */
  readonly isBare: boolean;
}

const canBeBetween = ({ kind, line: { text, block } }: FollowedLine): boolean =>
  kind === "text" &&
  (block.kind === "line" || block.kind === "paragraph") &&
  text.length <= longest &&
  !/[.!?;,]$/u.test(text) &&
  isHeadingText(text) &&
  !beginsAnswer(`${text} `);

const placesIn = (part: Part, followed: readonly FollowedLine[], found: ReadonlySet<number>): Place[] => {
  const own = followed.slice(part.body, part.end).flatMap((each, at) => {
    const index = part.body + at;
    return found.has(index) ? [] : [{ ...each, index }];
  });
  return own.flatMap((each, at): Place[] => {
    const [above, below] = [own[at - 1], own[at + 1]];
    if (!above || !canBeBetween(each) || (below && (below.key === null || below.kind === "text"))) return [];
    const isBare = above.kind !== "text" && above.rest === "";
    const next = below?.key ? identityOf(below.key) : "";
    return [{ index: each.index, part, id: `${each.line.text}\n${next}`, isBare }];
  });
};
