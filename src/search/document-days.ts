import { dayNumber, type DayField } from "./condition.ts";
import type { PilotSource } from "./pilot-source.ts";

const day = (date: string | null | undefined): number | null =>
  date === null || date === undefined ? null : dayNumber(date);

/** The days by which a pilot is filtered: those of its latest report. */
export function daysOf({ reports, updatedAt }: PilotSource): Record<DayField, number | null> {
  const values = reports.at(-1)?.values;
  return {
    startFrom: day(values?.start?.from),
    startTo: day(values?.start?.to),
    endFrom: day(values?.end?.from),
    endTo: day(values?.end?.to),
    evaluationFrom: day(values?.evaluationMoment?.from),
    evaluationTo: day(values?.evaluationMoment?.to),
    updated: Date.parse(updatedAt),
  };
}
