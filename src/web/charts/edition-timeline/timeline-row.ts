import type { Period } from "../../../domain/kinds/period.ts";
import type { FieldsOfKind } from "../../../domain/report-fields.ts";
import type { ChartSize } from "../chart.ts";

export type PeriodField = FieldsOfKind<"period">;

export const periodFields = ["start", "end", "evaluationMoment"] as const satisfies readonly PeriodField[];

/** What one edition said about the dates of a pilot. */
export interface TimelineRow {
  readonly edition: string;
  /** ISO date by which the edition speaks. */
  readonly asOf: string;
  readonly dates: { readonly [N in PeriodField]: Period | null };
  /** How much the end slipped against the report before, as people say it; null when it did not. */
  readonly slip: string | null;
}

/** ISO dates, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
export const spanOf = (period: Period | null): Span | null =>
  period?.from && period.to ? { from: period.from, to: period.to } : null;

/** Measures of the picture, in its own units. */
export const AXIS = 18;
export const layout = {
  wide: { label: 178, row: 62, bar: 22, labelAbove: false },
  narrow: { label: 4, row: 84, bar: 42, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
export const BAR = 12;
