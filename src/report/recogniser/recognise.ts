import { patternsUnder } from "../../dutch/patterns.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import { isFilled } from "./count-read.ts";
import { ReadError } from "../errors.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { ReadReport } from "../read-report.ts";
import { fieldOrder } from "../template/sections.ts";
import { findOtherPaper } from "./other-papers.ts";

const trial = patternsUnder("no-pilots", "no pilots").pattern("trial", "iu");
/** The questions that only a report on a pilot answers. */
const outcomes: readonly ReportField[] = ["successful", "policyChange", "financialConsequence", "reporting"];
const leastFields = 4;

const advice = "geef de bijlage waarin per pilot doel, data en uitkomst staan";

type Told = Pick<ReadReport, "name" | "values">;

/**
 * Refuses what prints words of an annex for something else: fewer than four of its fields, or no outcome question, in a paper of
 * another kind, in one that speaks of no trial, or in reports of which none has both a name and a value.
 * @param printed the fields that its reports print under labels or headings of their own
 * @throws ReadError that says what the paper is, by which words, and what to give instead
 */
export function refuseOtherPaper(
  name: string,
  lines: readonly PrintedLine[],
  printed: ReadonlySet<ReportField>,
  reports: readonly Told[],
): void {
  if (printed.size >= leastFields && outcomes.some((field) => printed.has(field))) return;
  refuseKnown(name, lines);
  const isOfPilot = ({ name: pilot, values }: Told): boolean =>
    pilot !== null && fieldOrder.some((field) => field !== "title" && isFilled(values[field]));
  const isOfPilots = reports.some(isOfPilot) && lines.some(({ text }) => trial.test(text));
  if (reports.length > 0 && !isOfPilots) refuseUnknown(name, lines);
}

/** Refuses a paper of a kind that is known, and is no annex. */
function refuseKnown(name: string, lines: readonly PrintedLine[]): void {
  const other = findOtherPaper(lines);
  if (other === null) return;
  const cues = other.cues.map((words) => `“${words}”`).join(", ");
  throw new ReadError(
    name,
    `dit lijkt ${other.noun} (${cues}), geen bijlage over pilots; ${advice}`,
    other.line,
  );
}

/** Whether what was read of a document without words of the template are reports: each with a name, and the fields of an annex. */
export const isAnnex = (reports: readonly Told[]): boolean => {
  const isUsual = (field: ReportField): boolean =>
    reports.filter(({ values }) => isFilled(values[field])).length * 2 > reports.length;
  return (
    reports.every(({ name }) => name !== null) &&
    fieldOrder.filter(isUsual).length > leastFields &&
    outcomes.some(isUsual)
  );
};

/**
 * Refuses a document of which no heading or label is one of an annex.
 * @throws ReadError, always
 */
export function refuseUnknown(name: string, lines: readonly PrintedLine[]): never {
  refuseKnown(name, lines);
  throw new ReadError(
    name,
    `dit is geen bijlage over pilots: koppen zoals "Korte omschrijving" en "Uitkomst evaluatie" ontbreken; ${advice}`,
    lines[0]?.number ?? 1,
  );
}
