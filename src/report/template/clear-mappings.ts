import type { ReportField } from "../../domain/report-fields.ts";
import type { Candidate } from "./label-candidates.ts";
import { fieldOrder } from "./sections.ts";
import type { Stranger } from "./stranger.ts";

/** Words that say this much of a field need no more than their place. */
const leastInPlace = 0.6;
/** A label that is left over, and is nearly as like the field, could be meant for it. */
const leastLead = 0.2;

/**
 * The strangers of which nothing leaves in doubt what they are: they are like one field alone, their values are of its kind, no
 * label that is left is like it too; and they say just what a wording of the template says, or stand in its order, between the
 * fields before and after.
 */
export const clearOf = (
  order: readonly (ReportField | Stranger)[],
  chosen: readonly (readonly [Stranger, Candidate])[],
  candidates: ReadonlyMap<Stranger, readonly Candidate[]>,
): ReadonlySet<Stranger> => {
  const byStranger = new Map(chosen);
  const printed = order.filter((each) => typeof each === "string" || byStranger.has(each));
  const placeOf = (each: ReportField | Stranger | undefined): number | undefined => {
    const field = typeof each === "object" ? byStranger.get(each)?.field : each;
    return field && fieldOrder.indexOf(field);
  };
  const isInPlace = (stranger: Stranger, { field }: Candidate): boolean => {
    const own = fieldOrder.indexOf(field);
    const at = printed.indexOf(stranger);
    const [above, below] = [placeOf(printed[at - 1]), placeOf(printed[at + 1])];
    return (above ?? -1) < own && own < (below ?? Infinity) && (above !== undefined || below !== undefined);
  };
  const isWanted = (stranger: Stranger, { field, alike }: Candidate): boolean =>
    [...candidates].some(
      ([other, own]) =>
        other !== stranger &&
        !byStranger.has(other) &&
        own.some((each) => each.field === field && each.alike > alike - leastLead),
    );
  return new Set(
    chosen
      .filter(
        ([stranger, candidate]) =>
          candidate.isAlone &&
          (candidate.isSame || (candidate.alike >= leastInPlace && isInPlace(stranger, candidate))) &&
          !isWanted(stranger, candidate),
      )
      .map(([stranger]) => stranger),
  );
};
