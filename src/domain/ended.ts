import { shiftDay } from "./day.ts";
import type { Period } from "./kinds/period.ts";
import { daysMeant } from "./period.ts";
import type { SequelKind, Verdict } from "./vocabularies.ts";

export interface ToldEnd {
  /** The day that its edition speaks of; ISO. */
  readonly asOf: string;
  readonly start: Days;
  readonly end: Days;
  /** Whether its words say that the pilot is over. */
  readonly saysOver: boolean;
  readonly sequels: readonly SequelKind[];
  readonly verdict: Verdict;
}
type Days = Pick<Period, "from" | "to" | "part"> | null;

/** After these a pilot is no more: what was asked for has had its end. */
export const lastSequels: ReadonlySet<SequelKind> = new Set(["STOPPED", "REGULAR_POLICY"]);
const onwards: ReadonlySet<SequelKind> = new Set(["EXTENDED", "SCALED_UP", "ADJUSTED"]);
/** Verdicts with which a pilot has an outcome. */
export const concluded: ReadonlySet<Verdict> = new Set(["YES", "PARTLY", "NO"]);

const lastOf = (days: Days): string | null => days && (daysMeant(days)?.to ?? null);

/**
 * The first day on which a pilot is over: after its printed end, else the day of the edition that tells. What is told as
 * past was so by then, also before the printed end; "wordt niet voortgezet" announces an end, and that is the printed one.
 */
function sinceBy({ end, saysOver }: ToldEnd, toldOn: string): string {
  const last = lastOf(end);
  if (last === null) return toldOn;
  const past = shiftDay(last, 1);
  return saysOver && toldOn < past ? toldOn : past;
}

// "De pilot liep tot 1 mei en is verlengd" speaks of an end that was.
const isOver = ({ saysOver, sequels }: ToldEnd): boolean =>
  sequels.some((kind) => lastSequels.has(kind)) || (saysOver && !sequels.includes("EXTENDED"));
/** A report that has its pilot go on takes back what older ones say. */
function goesOn({ asOf, start, end, sequels }: ToldEnd): boolean {
  const [first, last] = [start && daysMeant(start)?.from, lastOf(end)];
  return (last ?? "") > asOf || (first ?? "") > asOf || sequels.some((kind) => onwards.has(kind));
}

/**
 * Since when a pilot is over because reports say so, as an ISO date; null when none does, and only the calendar can tell.
 * It is over when its latest report that speaks of it says so, or when it vanished with an outcome, unless that report
 * prolongs it.
 *
 * @param latestFirst what its reports tell.
 * @param vanishedOn the day of the first edition of its municipality after its latest report, null when there is none.
 */
export function endedSince(latestFirst: readonly ToldEnd[], vanishedOn: string | null): string | null {
  for (const told of latestFirst) {
    if (isOver(told)) return sinceBy(told, told.asOf);
    if (goesOn(told)) break;
  }
  const [latest] = latestFirst;
  if (latest === undefined || vanishedOn === null || !concluded.has(latest.verdict)) return null;
  return latest.sequels.includes("EXTENDED") ? null : sinceBy(latest, vanishedOn);
}
