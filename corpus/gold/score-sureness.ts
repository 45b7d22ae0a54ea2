import type { ReportField } from "../../src/domain/report-fields.ts";
import type { Report } from "../../src/report/report.ts";
import type { Cell } from "./score-fields.ts";

/** How sure values were of themselves, and whether that was right. */
export interface Sureness {
  /** Values that were read. */
  readonly values: number;
  /** Those that say of themselves that they are right. */
  readonly sure: number;
  readonly sureAndRight: number;
  /** Those that have a row in the doubts. */
  readonly doubted: number;
}

/** From here on a value says of itself that it is right. */
export const sureFrom = 0.95;

/** Counts the values of one report: the fields that were read, as sure as the least of their sources. */
export const surenessOf = (cells: readonly Cell[], report: Report | undefined): Sureness => {
  const doubts = new Set(report?.doubts.map(({ field }) => field));
  const read = cells.flatMap(({ field, right }) => {
    const name = field.replace(/\.verdict$/, "") as ReportField;
    const sources = report?.provenance.filter((entry) => entry.field === name && entry.item === null) ?? [];
    const least = Math.min(...sources.map(({ confidence }) => confidence));
    return sources.length === 0 ? [] : [{ right, isSure: least >= sureFrom, isDoubted: doubts.has(name) }];
  });
  const sure = read.filter(({ isSure }) => isSure);
  return {
    values: read.length,
    sure: sure.length,
    sureAndRight: sure.filter(({ right }) => right).length,
    doubted: read.filter(({ isDoubted }) => isDoubted).length,
  };
};

export const addSureness = (all: readonly Sureness[]): Sureness =>
  all.reduce(
    (sum, each) => ({
      values: sum.values + each.values,
      sure: sum.sure + each.sure,
      sureAndRight: sum.sureAndRight + each.sureAndRight,
      doubted: sum.doubted + each.doubted,
    }),
    { values: 0, sure: 0, sureAndRight: 0, doubted: 0 },
  );
