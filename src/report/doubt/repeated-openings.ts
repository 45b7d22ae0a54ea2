import { isReferenceName } from "../../domain/reference-fields.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import { mostShared } from "../template/repeated-starts.ts";
import { beginsAnswer } from "../../source/value-openings.ts";
import { isSame, saidIn, type Said } from "./make-doubt.ts";
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
const findLabelRests = (
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

/** In so many of the reports that have the field, and in three at least. */
const usual = 0.6;
const fewest = 3;
const mostWords = 12;

interface Opening {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly report: ReadReport;
  /** The line is all that stands in its field. */
  readonly isAll: boolean;
}

/** The value in a cell whose label stands in another holds no label of its own; where a page tells cells by place it may. */
const isCellOfForm = ({ block: { kind, origin } }: Unit): boolean =>
  kind === "value" && origin.form !== "pdf" && origin.form !== "scan" && origin.form !== "text";

const nameWord = /^(?:pilot|proef|project)/i;

const unitsOf = (report: ReadReport, of: Said["of"]): readonly Unit[] =>
  saidIn(report).find((said) => isSame(said.of, of))?.units ?? [];

const openingsOf = (reports: readonly ReadReport[], of: Said["of"]): readonly Opening[] =>
  reports.flatMap((report) => {
    const units = unitsOf(report, of);
    return units.flatMap((unit, place): Opening[] => {
      const { text, traits } = unit;
      // A value itself begins with a capital in the middle of a field; the rest of its label right behind it need not.
      if (
        !(place === 0 ? /^\p{L}/u : /^\p{Lu}/u).test(text) ||
        isCellOfForm(unit) ||
        traits.isShortAnswer ||
        traits.isBareDate ||
        beginsAnswer(text)
      )
        return [];
      if (of === "title" && nameWord.test(text)) return [];
      return [{ unit, report, words: text.slice(0, 160).split(/\s+/, mostWords), isAll: units.length === 1 }];
    });
  });

const countReports = (openings: readonly Opening[]): number =>
  new Set(openings.map(({ report }) => report)).size;

/** A value begins behind the words with a capital of its own, or on the next line. */
const endsAsLabel = ({ words, isAll }: Opening, count: number): boolean => {
  const next = words[count];
  return next === undefined ? !isAll : /^["'“(]?\p{Lu}/u.test(next);
};

/**
 * Lines of values that begin with the same words in report after report, with a value of its own behind them: a label that
 * the template lacks, in a place where it was not learnt.
 */
export const findRepeatedOpenings = (reports: readonly ReadReport[]): ReadonlySet<Unit> => {
  const found = new Set<Unit>();
  const told = reports.flatMap((report) => saidIn(report).map(({ of }) => of));
  const each = new Map(told.map((of) => [typeof of === "string" ? of : `extra ${of.label}`, of]));
  for (const of of each.values()) {
    // "Programma 5" and "Wethouder Jansen" begin alike as they are.
    if (typeof of === "string" && isReferenceName(of)) continue;
    const having = reports.filter((report) => unitsOf(report, of).length > 0).length;
    const least = Math.max(reports.length === 2 ? 2 : fewest, having * usual);
    if (typeof of === "string" && reportFields[of].kind === "period")
      for (const unit of findLabelRests(reports, of, least)) found.add(unit);
    let sharing = mostShared(openingsOf(reports, of), 0);
    for (let count = 1; count < mostWords && countReports(sharing) >= least; count += 1) {
      const ending = sharing.filter((opening) => endsAsLabel(opening, count));
      if (ending.length >= sharing.length * usual) {
        for (const { unit } of sharing) found.add(unit);
        break;
      }
      const next = mostShared(sharing, count);
      if (next.length < sharing.length * 0.8) break;
      sharing = next;
    }
  }
  return found;
};
