import { keyOf } from "../name-keys.ts";
import { matchMotion, type UnnumberedMotion } from "./match-motion.ts";

/** A motion as one report prints it, without a number. */
export interface PrintedMotion extends UnnumberedMotion {
  readonly pilot: number;
}

interface Candidate extends UnnumberedMotion {
  readonly pilot: number;
  readonly mentions: number[];
}

/** The same day and the same title are one motion, also when two pilots come from it. */
const dayAndTitle = ({ from, title }: UnnumberedMotion): string | null =>
  from === null || title === null ? null : `${from} ${keyOf(title)}`;

/**
 * Which mentions without a number mean one motion: those of one pilot of which nothing contradicts another, and those of
 * any pilots with one day and one title. It follows from what is printed, and in which order, alone.
 *
 * @param printed all that the reports of a municipality print, in the order of its editions
 * @returns for each the number of its motion, counted from 0 in the order in which they first stand
 */
export function groupMotions(printed: readonly PrintedMotion[]): number[] {
  const candidates: Candidate[] = [];
  for (const [at, mention] of printed.entries()) {
    const own = candidates.filter(({ pilot }) => pilot === mention.pilot);
    const known = matchMotion(mention, own);
    if (known === null) {
      const { pilot, title, from, to } = mention;
      candidates.push({ pilot, title, from, to, mentions: [at] });
      continue;
    }
    known.title ??= mention.title;
    known.from ??= mention.from;
    known.to ??= mention.to;
    known.mentions.push(at);
  }
  const groups = [...Map.groupBy(candidates, (candidate) => dayAndTitle(candidate) ?? candidate).values()];
  const result = printed.map(() => 0);
  for (const [group, same] of groups.entries())
    for (const at of same.flatMap(({ mentions }) => mentions)) result[at] = group;
  return result;
}
