import type { Values } from "../domain/field.ts";
import { reportFields, type ReportField, type ReportValues } from "../domain/report-fields.ts";
import { fieldOrder } from "./template/sections.ts";
import { readAnswer } from "./values/read-answer.ts";
import { readPeriod } from "./values/read-period.ts";
import { readPortfolio } from "./values/read-portfolio.ts";
import { readProgramme } from "./values/read-programme.ts";

type Value = Values[keyof Values] | null;

/** Turns the text of a field into its value, in the normal form of its kind; null when there is nothing to read in it. */
export const readValue = (field: ReportField, text: string | null): Value => {
  switch (field) {
    case "title":
    case "description":
    case "goal":
    case "reporting":
      return text;
    case "programme":
      return text === null ? null : readProgramme(text);
    case "portfolio":
      return text === null ? null : readPortfolio(text);
    case "start":
    case "end":
    case "evaluationMoment":
      return text === null ? null : readPeriod(text);
    case "successful":
    case "policyChange":
    case "financialConsequence":
      return readAnswer(text, field);
  }
};

/** The values of a report from the texts of its fields; a field without text is blank. */
export const readValues = (texts: ReadonlyMap<ReportField, string>): ReportValues =>
  Object.fromEntries(
    fieldOrder.map((field) => [field, readValue(field, texts.get(field) ?? null)]),
  ) as unknown as ReportValues;

/** Whether the value says in a normal form what was printed in words. */
export const isNormalised = (field: ReportField, value: Value): boolean => {
  const { kind } = reportFields[field];
  if (kind === "programme" || kind === "period") return true;
  return kind === "answer" && value !== null && typeof value === "object" && "verdict" in value
    ? value.verdict !== "NOT_STATED"
    : false;
};
