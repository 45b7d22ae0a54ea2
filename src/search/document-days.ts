import { daysMeant } from "../domain/period.ts";
import type { Period } from "../domain/kinds/period.ts";
import { dayNumber, type DayField, type ListField } from "./condition.ts";
import type { PilotSource } from "./pilot-source.ts";

const day = (date: string | null | undefined): number | null =>
  date === null || date === undefined ? null : dayNumber(date);

const daysOfPeriod = (period: Period | null | undefined): ReturnType<typeof daysMeant> =>
  period ? daysMeant(period) : null;

const millisecondsADay = 86_400_000;

/** The days and numbers by which a pilot is filtered: those of its latest report, and all the amounts it ever named. */
export function daysOf(pilot: PilotSource): Record<DayField, number | null> {
  const values = pilot.reports.at(-1)?.values;
  const start = daysOfPeriod(values?.start);
  const end = daysOfPeriod(values?.end);
  const evaluation = daysOfPeriod(values?.evaluationMoment);
  const { amounts } = listsOf(pilot);
  return {
    startFrom: day(values?.start?.from),
    endTo: day(values?.end?.to),
    firstStart: day(start?.from),
    lastStart: day(start?.to),
    firstEnd: day(end?.from),
    lastEnd: day(end?.to),
    evaluationFrom: day(evaluation?.from),
    evaluationTo: day(evaluation?.to),
    updated: Date.parse(pilot.updatedAt),
    lasts:
      start === null || end === null
        ? null
        : Math.round((Date.parse(end.to) - Date.parse(start.from)) / millisecondsADay),
    leastAmount: amounts.length === 0 ? null : Math.min(...amounts),
    mostAmount: amounts.length === 0 ? null : Math.max(...amounts),
  };
}

const centsAEuro = 100;

/** The month that a number of the form YYMM-NN carries: 1911-35 is of November 2019. */
function monthIn(number: string | null): string | null {
  const [, year, month] = /^(\d{2})(0[1-9]|1[0-2])-\d/.exec(number ?? "") ?? [];
  return year === undefined || month === undefined ? null : `20${year}-${month}-01`;
}

/** The numbers of which a pilot has several, over all its reports. */
export function listsOf({ reports }: PilotSource): Record<ListField, readonly number[]> {
  const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)];
  return {
    amounts: distinct(
      reports.flatMap((report) => report.amounts.map(({ euros }) => Math.round(Number(euros) * centsAEuro))),
    ),
    motionDays: distinct(
      reports.flatMap((report) =>
        report.motions.flatMap(({ date, number }) => date?.from ?? monthIn(number) ?? []).map(dayNumber),
      ),
    ),
  };
}
