import { dayInMs } from "../../domain/day.ts";
import { concluded } from "../../domain/ended.ts";
import {
  type FieldsOfKind,
  type ReportField,
  reportFields,
  type ReportValues,
  reportFieldNames,
} from "../../domain/report-fields.ts";
import { daysPossible } from "../../domain/period.ts";
import { moveOf } from "../../domain/slip.ts";
import type { ChangeKind, Verdict } from "../../domain/vocabularies.ts";
import { compareValues } from "./same-value.ts";

export interface ComparedReport {
  readonly pilot: number;
  readonly values: ReportValues;
  /** Decimal euros, in printed order. */
  readonly amounts: readonly string[];
}

/** What a pilot's own previous report says, and which edition it stands in. */
export interface EarlierReport extends ComparedReport {
  readonly edition: number;
}

export interface Comparison {
  /** ISO date. */
  readonly asOf: string;
  /** In printed order. */
  readonly reports: readonly ComparedReport[];
  readonly previous: number;
  /** For each pilot that was reported on before, in any earlier edition, its last report until then. */
  readonly earlier: ReadonlyMap<number, EarlierReport>;
  /** The pilots of the edition just before, in printed order. */
  readonly before: readonly ComparedReport[];
}

export interface DerivedChange {
  readonly kind: ChangeKind;
  readonly pilot: number;
  readonly previous: number;
  /** A field of the report, or `amounts`. */
  readonly field: string | null;
  readonly beforeText: string | null;
  readonly afterText: string | null;
  /** End of range to end of range; negative for what moved to earlier. */
  readonly days: number | null;
  /** The same as people say it. */
  readonly slip: string | null;
}

const awaited: ReadonlySet<Verdict> = new Set(["NOT_YET_KNOWN", "NOT_STATED"]);

type Said = Pick<ComparedReport, "values" | "amounts">;
type Difference = Omit<DerivedChange, "pilot" | "previous">;
const nothing = { field: null, beforeText: null, afterText: null, days: null, slip: null };

/** The kinds that a moved date is told by, beside FIELD_CHANGED. */
const moves = {
  start: { later: "START_SLIPPED", earlier: null },
  end: { later: "END_SLIPPED", earlier: "END_ADVANCED" },
  evaluationMoment: { later: "EVALUATION_MOVED", earlier: "EVALUATION_MOVED" },
} as const satisfies Partial<Record<ReportField, { later: ChangeKind | null; earlier: ChangeKind | null }>>;
const isMoved = (field: ReportField): field is keyof typeof moves => field in moves;

function movesOf(field: ReportField, before: ReportValues, after: ReportValues, texts: object): Difference[] {
  const move = isMoved(field) ? moveOf(before[field], after[field]) : null;
  if (!isMoved(field) || move === null) return [];
  const kind = moves[field][move.days > 0 ? "later" : "earlier"];
  return kind === null ? [] : [{ ...nothing, ...texts, kind, days: move.days, slip: move.words }];
}

const isAnswer = (field: ReportField): field is FieldsOfKind<"answer"> =>
  reportFields[field].kind === "answer";

/** A verdict that became another: OUTCOME_KNOWN when the pilot's success had been open and is told now. */
function verdictsOf(
  field: ReportField,
  before: ReportValues,
  after: ReportValues,
  texts: object,
): Difference[] {
  if (!isAnswer(field)) return [];
  const [was, is] = [before[field].verdict, after[field].verdict];
  if (was === is) return [];
  const isOutcome = field === "successful" && awaited.has(was) && concluded.has(is);
  return [{ ...nothing, ...texts, kind: isOutcome ? "OUTCOME_KNOWN" : "VERDICT_CHANGED" }];
}

const printed = (amounts: readonly string[]): string | null =>
  amounts.length === 0 ? null : amounts.map((euros) => `€ ${dutch.format(Number(euros))}`).join(", ");
const dutch = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 0, maximumFractionDigits: 2 });

function amountsOf({ amounts: was }: Said, { amounts: is }: Said): Difference[] {
  const [one, other] = [was, is].map((amounts) => [...new Set(amounts)].toSorted().join());
  if (one === other) return [];
  const texts = { field: "amounts", beforeText: printed(was), afterText: printed(is) };
  return [{ ...nothing, ...texts, kind: "AMOUNT_CHANGED" }];
}

/** An evaluation that should have been, and of which the later edition knows no outcome. */
function overdueOf(before: ReportValues, after: ReportValues | null, asOf: string): Difference[] {
  const due = before.evaluationMoment && daysPossible(before.evaluationMoment)?.last;
  if (!due || due >= asOf) return [];
  const isOpen =
    after === null ? !concluded.has(before.successful.verdict) : awaited.has(after.successful.verdict);
  if (!isOpen) return [];
  const [beforeText, afterText] = [before, after].map((said) => said?.evaluationMoment?.text ?? null);
  const texts = { field: "evaluationMoment", beforeText: beforeText ?? null, afterText: afterText ?? null };
  const days = Math.round((Date.parse(asOf) - Date.parse(due)) / dayInMs);
  return [{ ...nothing, ...texts, kind: "EVALUATION_OVERDUE", days }];
}

function differencesOf(before: Said, after: Said, asOf: string): Difference[] {
  const changes = reportFieldNames.flatMap((field): Difference[] => {
    const difference = compareValues(reportFields[field].kind, before.values[field], after.values[field]);
    if (difference === null) return [];
    const texts = { field, beforeText: difference.before, afterText: difference.after };
    return [
      { ...nothing, ...texts, kind: "FIELD_CHANGED" },
      ...movesOf(field, before.values, after.values, texts),
      ...verdictsOf(field, before.values, after.values, texts),
    ];
  });
  return [...changes, ...amountsOf(before, after), ...overdueOf(before.values, after.values, asOf)];
}

/**
 * What differs between the reports of an edition and each pilot's own previous report, however long ago that was, in the
 * order of the edition; pilots of the edition before that it does not have any more come last, in the order of that one.
 * A value that one report does not print at all, and the other does, has changed; a value that is merely printed
 * differently has not. Each special kind stands beside FIELD_CHANGED, never instead.
 */
export function deriveChanges({ asOf, reports, previous, earlier, before }: Comparison): DerivedChange[] {
  const present = new Set(reports.map(({ pilot }) => pilot));
  const justBefore = new Set(before.map(({ pilot }) => pilot));
  const stayed = reports.flatMap(({ pilot, ...said }): DerivedChange[] => {
    const own = earlier.get(pilot);
    if (own === undefined) return [{ ...nothing, kind: "NEW", pilot, previous }];
    const returned: Difference[] = justBefore.has(pilot) ? [] : [{ ...nothing, kind: "RETURNED" }];
    return [...returned, ...differencesOf(own, said, asOf)].map((difference) => ({
      ...difference,
      pilot,
      previous: own.edition,
    }));
  });
  const gone = before
    .filter(({ pilot }) => !present.has(pilot))
    .flatMap(({ pilot, values }): DerivedChange[] => {
      const kind = concluded.has(values.successful.verdict) ? "VANISHED_WITH_OUTCOME" : "VANISHED";
      const told: Difference[] = [{ ...nothing, kind }, ...overdueOf(values, null, asOf)];
      return told.map((difference) => ({ ...difference, pilot, previous }));
    });
  return [...stayed, ...gone];
}
