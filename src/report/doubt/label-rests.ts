import type { ReportField } from "../../domain/report-fields.ts";
import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import { readPeriod } from "../values/read-period.ts";

/** Words that may stand before any moment and change nothing of it. */
const usualBefore = /^(?:naar|nader|nog|voor|thans|nu)$/;
const firstWord = /^(\p{Ll}{3,})\s+(?=\S)/u;

const isIdle = (text: string, rest: string): boolean => {
  const [one, other] = [readPeriod(text), readPeriod(rest)];
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.precision === other.precision &&
    one.bound === other.bound
  );
};

/**
 * Moments that begin with one word in report after report, which changes nothing of them: "Startdatum traject 1 mei 2026",
 * where the template knows "Startdatum". `least` is in how many reports.
 */
export const findLabelRests = (
  reports: readonly ReadReport[],
  field: ReportField,
  least: number,
): readonly Unit[] => {
  const openings = reports.flatMap(({ texts }) => {
    const unit = texts.get(field)?.units[0];
    const word = unit === undefined ? undefined : firstWord.exec(unit.text);
    return unit &&
      word?.[1] !== undefined &&
      !usualBefore.test(word[1]) &&
      isIdle(unit.text, unit.text.slice(word[0].length))
      ? [{ unit, word: word[1] }]
      : [];
  });
  return [...Map.groupBy(openings, ({ word }) => word).values()]
    .filter((same) => same.length >= least)
    .flatMap((same) => same.map(({ unit }) => unit));
};
