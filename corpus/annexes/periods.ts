import type { Period } from "../../src/domain/kinds/period.ts";
import { periodOf } from "../../src/domain/period.ts";
import type { Precision } from "../../src/domain/vocabularies.ts";
import type { Chance } from "./random.ts";
import { months } from "./words.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The months from the first of one to the last of another, as a period of this precision. */
const span = (text: string, precision: Precision, year: number, first: number, last: number): Period =>
  periodOf(text, {
    from: `${year}-${two(first)}-01`,
    to: `${year}-${two(last)}-${two(lastDay(year, last))}`,
    precision,
  });

/** A day in words and as an ISO date. */
export const makeDay = (chance: Chance, year: number): { text: string; date: string } => {
  const month = chance.between(1, 12);
  const day = chance.between(1, lastDay(year, month));
  return { text: `${day} ${months[month - 1] ?? ""} ${year}`, date: `${year}-${two(month)}-${two(day)}` };
};

/** A period in a year, printed in one of the ways that the annexes know. */
export const makePeriod = (chance: Chance, year: number): Period => {
  const month = chance.between(1, 12);
  const name = months[month - 1] ?? "";
  const quarter = chance.between(1, 4);
  const half = chance.between(1, 2);
  const ordinal = ["1ste", "2de", "3de", "4de"][quarter - 1] ?? "";
  const day = makeDay(chance, year);
  const digits = day.date.split("-").toReversed().join("-");
  return chance.pick<() => Period>([
    () => periodOf(day.text, { from: day.date, to: day.date, precision: "DAY" }),
    () => periodOf(digits, { from: day.date, to: day.date, precision: "DAY" }),
    () => span(`${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`, "MONTH", year, month, month),
    () => span(`Q${quarter} ${year}`, "QUARTER", year, quarter * 3 - 2, quarter * 3),
    () => span(`${ordinal} kwartaal ${year}`, "QUARTER", year, quarter * 3 - 2, quarter * 3),
    () => span(`${half === 1 ? "1ste" : "2de"} helft ${year}`, "HALF_YEAR", year, half * 6 - 5, half * 6),
    () => span(`najaar ${year}`, "SEASON", year, 9, 11),
    () => span(`voorjaar ${year}`, "SEASON", year, 3, 5),
    () => ({ ...span(`Eind ${year}`, "YEAR", year, 1, 12), part: "END" }),
    () => span(String(year), "YEAR", year, 1, 12),
  ])();
};

/** A moment of evaluation: a period, or words without a date. */
export const makeMoment = (chance: Chance, year: number): Period => {
  if (chance.happens(0.2)) return periodOf("Jaarlijks", { from: null, to: null, precision: "RECURRING" });
  if (chance.happens(0.1))
    return periodOf("Nader te bepalen", { from: null, to: null, precision: "UNKNOWN" });
  return makePeriod(chance, year);
};
