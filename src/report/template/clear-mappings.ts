import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Candidate } from "./label-candidates.ts";
import { fieldOrder } from "./sections.ts";
import type { Stranger } from "./stranger.ts";

/** Words that say this much of a field need no more than their place. */
const leastInPlace = 0.5;
/** A label that is left over, and is nearly as like the field or has moments below it as well, could be meant for it. */
const leastLead = 0.2;
/** So much likelier the fields are as they were given out than with two labels changed. */
const leastGain = 0.25;

/**
 * The strangers of which nothing leaves in doubt what they are: their values are of the kind of the field, no label that is left
 * is like it too, nor are they like a field that has no label or could change theirs with another stranger; and they say just what
 * a wording of the template says, or stand in its order, between the fields before and after.
 */
export const clearOf = (
  order: readonly (ReportField | Stranger)[],
  chosen: readonly (readonly [Stranger, Candidate])[],
  candidates: ReadonlyMap<Stranger, readonly Candidate[]>,
): ReadonlySet<Stranger> => {
  const byStranger = new Map(chosen);
  const byField = new Map(chosen.map(([stranger, { field }]) => [field, stranger]));
  const printed = order.filter((each) => typeof each === "string" || byStranger.has(each));
  const placeOf = (each: ReportField | Stranger | undefined): number | undefined => {
    const field = typeof each === "object" ? byStranger.get(each)?.field : each;
    return field && fieldOrder.indexOf(field);
  };
  const alikeTo = (stranger: Stranger | undefined, field: ReportField): number =>
    (stranger && candidates.get(stranger)?.find((each) => each.field === field)?.alike) ?? 0;
  const isInPlace = (stranger: Stranger, { field }: Candidate): boolean => {
    const own = fieldOrder.indexOf(field);
    const at = printed.indexOf(stranger);
    const [above, below] = [placeOf(printed[at - 1]), placeOf(printed[at + 1])];
    return (above ?? -1) < own && own < (below ?? Infinity) && (above !== undefined || below !== undefined);
  };
  const isWanted = (stranger: Stranger, { field, alike, isSame }: Candidate): boolean =>
    [...candidates].some(([other, own]) => {
      const rival =
        other === stranger || byStranger.has(other) ? null : own.find((each) => each.field === field);
      const isMoment = reportFields[field].kind === "period" && !isSame;
      return rival && (isMoment || rival.alike > alike - leastLead);
    });
  const couldBe = (stranger: Stranger, { field, alike }: Candidate): boolean =>
    (candidates.get(stranger) ?? []).some((other) => {
      const rival = byField.get(other.field);
      const gain = alike - other.alike + alikeTo(rival, other.field) - alikeTo(rival, field);
      return other.field !== field && gain < leastGain;
    });
  return new Set(
    chosen
      .filter(
        ([stranger, candidate]) =>
          candidate.isOfKind &&
          (candidate.isSame ||
            (candidate.alike >= leastInPlace &&
              isInPlace(stranger, candidate) &&
              !couldBe(stranger, candidate))) &&
          !isWanted(stranger, candidate),
      )
      .map(([stranger]) => stranger),
  );
};
