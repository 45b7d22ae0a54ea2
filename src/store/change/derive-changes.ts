import { type ReportField, reportFields, type ReportValues } from "../../domain/report-fields.ts";
import type { ChangeKind, Verdict } from "../../domain/vocabularies.ts";
import { compareValues } from "./same-value.ts";

/** What an edition says of one pilot. */
export interface ComparedReport {
  readonly pilot: number;
  readonly values: ReportValues;
}

/** An edition, its reports in printed order. */
export interface ComparedEdition {
  /** ISO date. */
  readonly asOf: string;
  readonly reports: readonly ComparedReport[];
}

/** One row of what changed. */
export interface DerivedChange {
  readonly kind: ChangeKind;
  readonly pilot: number;
  readonly field: ReportField | null;
  readonly beforeText: string | null;
  readonly afterText: string | null;
  readonly days: number | null;
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const concluded: ReadonlySet<Verdict> = new Set(["YES", "PARTLY", "NO"]);
const awaited: ReadonlySet<Verdict> = new Set(["NOT_YET_KNOWN", "NOT_STATED"]);

const fields = Object.keys(reportFields) as ReportField[];

function changeOf(kind: ChangeKind, pilot: number, rest: Partial<DerivedChange> = {}): DerivedChange {
  return { kind, pilot, field: null, beforeText: null, afterText: null, days: null, ...rest };
}

/** By how many days the end moved later; null when it did not, or is unknown. */
function slipOf(before: ReportValues, after: ReportValues): DerivedChange["days"] {
  const [from, to] = [before.end?.to ?? null, after.end?.to ?? null];
  return from !== null && to !== null && to > from ? daysBetween(from, to) : null;
}

/** An evaluation that should have been, and of which the later edition knows no outcome. */
function overdueOf(
  pilot: number,
  before: ReportValues,
  after: ReportValues | null,
  asOf: string,
): DerivedChange[] {
  const due = before.evaluationMoment?.to ?? null;
  if (due === null || due >= asOf) return [];
  const open =
    after === null ? !concluded.has(before.successful.verdict) : awaited.has(after.successful.verdict);
  if (!open) return [];
  return [
    changeOf("EVALUATION_OVERDUE", pilot, {
      field: "evaluationMoment",
      beforeText: before.evaluationMoment?.text ?? null,
      afterText: after?.evaluationMoment?.text ?? null,
      days: daysBetween(due, asOf),
    }),
  ];
}

function changesOfPilot(
  pilot: number,
  before: ReportValues,
  after: ReportValues,
  asOf: string,
): DerivedChange[] {
  const changes = fields.flatMap((field) => {
    const difference = compareValues(reportFields[field].kind, before[field], after[field]);
    if (difference === null) return [];
    const texts = { field, beforeText: difference.before, afterText: difference.after };
    const days = field === "end" ? slipOf(before, after) : null;
    const changed = changeOf("FIELD_CHANGED", pilot, texts);
    if (days === null) return [changed];
    return [changed, changeOf("END_SLIPPED", pilot, Object.assign(texts, { days }))];
  });
  return [...changes, ...overdueOf(pilot, before, after, asOf)];
}

/**
 * What differs between an edition and the one before it, in the order of the later edition; pilots that it does not
 * have any more come last, in the order of the earlier one. A value that one edition does not print at all, and the
 * other does, has changed; a value that is merely printed differently has not.
 */
export function deriveChanges(previous: ComparedEdition, edition: ComparedEdition): DerivedChange[] {
  const before = new Map(previous.reports.map(({ pilot, values }) => [pilot, values]));
  const present = new Set(edition.reports.map(({ pilot }) => pilot));
  const stayed = edition.reports.flatMap(({ pilot, values }) => {
    const earlier = before.get(pilot);
    return earlier === undefined
      ? [changeOf("NEW", pilot)]
      : changesOfPilot(pilot, earlier, values, edition.asOf);
  });
  const gone = previous.reports
    .filter(({ pilot }) => !present.has(pilot))
    .flatMap(({ pilot, values }) => {
      const kind = concluded.has(values.successful.verdict) ? "VANISHED_WITH_OUTCOME" : "VANISHED";
      return [changeOf(kind, pilot)].concat(overdueOf(pilot, values, null, edition.asOf));
    });
  return [...stayed, ...gone];
}
