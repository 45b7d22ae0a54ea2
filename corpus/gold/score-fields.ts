import { countEach } from "../../src/domain/count-each.ts";
import { reportFields, type ReportField } from "../../src/domain/report-fields.ts";
import type { Answer } from "../../src/domain/kinds/answer.ts";
import type { Period } from "../../src/domain/kinds/period.ts";
import type { Report } from "../../src/report/report.ts";
import type { GoldReport } from "./gold.ts";

/** One judged value: right or not, and for texts how much of it was right. */
export interface Cell {
  /** A field, or a field with ".verdict" for the judgement of an answer. */
  readonly field: string;
  readonly right: boolean;
  /** From 0 to 1; 1 when right. */
  readonly credit: number;
  readonly expected: string;
  readonly actual: string;
  /** The reading has a value where the document has none. */
  readonly invented: boolean;
}

/** A mark that begins a list item, on a line of its own or where lines were joined; OCR prints it as "o" or "e". */
const bullet = /(^|\s)[-–—•▪·oe](?=\s)/gu;

/** A text with its spaces, line ends, bullets, marks of footnotes, soft hyphens and shapes of quotes made even. */
export const evenText = (text: string | null): string =>
  (text ?? "")
    .replace(/\u00ad/g, "")
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\*/g, "")
    .replace(bullet, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** Twice the common words over all words, in which a word counts as often as it stands there. */
const commonWords = (a: string, b: string): number => {
  const left = a.split(" ");
  const counts = countEach(left);
  const right = b.split(" ");
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
};

const textCell = (
  field: string,
  expected: string | null,
  actual: string | null,
  others: readonly string[] = [],
): Cell => {
  const [want, got] = [evenText(expected), evenText(actual)];
  const right = [want, ...others.map(evenText)].includes(got);
  const credit = right ? 1 : want === "" || got === "" ? 0 : commonWords(want, got);
  return { field, right, credit, expected: want, actual: got, invented: want === "" && got !== "" };
};

const exactCell = (field: string, expected: unknown, actual: unknown): Cell => {
  const [want, got] = [JSON.stringify(expected), JSON.stringify(actual)];
  const right = want === got;
  return {
    field,
    right,
    credit: right ? 1 : 0,
    expected: want,
    actual: got,
    invented: expected === null && actual !== null,
  };
};

const periodKey = (period: Period | null): unknown => period && [period.precision, period.from, period.to];
const evenName = (name: string): string => evenText(name).toLowerCase();

const answerCells = (
  field: string,
  expected: Answer,
  actual: Answer | undefined,
  others?: readonly string[],
): Cell[] => [
  exactCell(`${field}.verdict`, expected.verdict, actual?.verdict ?? null),
  textCell(field, expected.text, actual?.text ?? null, others),
];

/** Judges every field of one report; a report that was not read has every field wrong. */
export const judgeFields = (gold: GoldReport, report: Report | undefined): Cell[] =>
  (Object.keys(reportFields) as ReportField[]).flatMap((field): Cell[] => {
    const others = gold.alternatives?.[field];
    switch (field) {
      case "start":
      case "end":
      case "evaluationMoment":
        return report
          ? [exactCell(field, periodKey(gold[field]), periodKey(report[field]))]
          : [unreadCell(field)];
      case "successful":
      case "policyChange":
      case "financialConsequence":
        return report
          ? answerCells(field, gold[field], report[field], others)
          : [unreadCell(`${field}.verdict`), unreadCell(field)];
      case "programme":
        return [
          report
            ? exactCell(field, programmeKey(gold.programme), programmeKey(report.programme))
            : unreadCell(field),
        ];
      case "portfolio":
        return [
          report
            ? exactCell(
                field,
                gold.portfolio && evenName(gold.portfolio.name),
                report.portfolio && evenName(report.portfolio.name),
              )
            : unreadCell(field),
        ];
      case "title":
      case "description":
      case "goal":
      case "reporting":
        return [report ? textCell(field, gold[field], report[field], others) : unreadCell(field)];
      default:
        throw new Error(
          `The examiner does not know how to judge the field "${String(field satisfies never)}"`,
        );
    }
  });

const programmeKey = (programme: GoldReport["programme"]): unknown =>
  programme && [programme.number, evenName(programme.name)];

const unreadCell = (field: string): Cell => ({
  field,
  right: false,
  credit: 0,
  expected: "a report",
  actual: "no report",
  invented: false,
});
