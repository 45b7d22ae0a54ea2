import type { Field, Values } from "../../domain/field.ts";
import {
  reportFields,
  type FieldsOfKind,
  type ReportField,
  type ReportValues,
} from "../../domain/report-fields.ts";
import type { DoubtReason } from "../../domain/vocabularies.ts";
import { fieldOrder } from "../template/sections.ts";
import { readAnswerWithDoubt, type Answering } from "../values/read-answer.ts";
import { isOngoing } from "../values/period-words.ts";
import { readPeriodWithDoubt } from "../values/read-period.ts";
import { readPrintedName } from "../values/read-printed-name.ts";

type Value = Values[keyof Values] | null;

/** Why the values of a report may be others, field by field, by the words that they were read from. */
export type ValueDoubts = ReadonlyMap<ReportField, readonly DoubtReason[]>;

type DoubtedValue = { readonly value: Value; readonly doubts: readonly DoubtReason[] };
const sure = (value: Value): DoubtedValue => ({ value, doubts: [] });

/** Turns the text of a field into its value, in the normal form of its kind; null when there is nothing to read in it. */
const readDoubted = (name: ReportField, text: string | null, own?: Answering): DoubtedValue => {
  const field = reportFields[name];
  switch (field.kind) {
    case "name":
    case "text":
      return sure(text);
    case "reference":
      return sure(text === null ? null : readPrintedName(field.refersTo, text));
    case "period": {
      if (text === null) return sure(null);
      const { period, doubts } = readPeriodWithDoubt(text);
      // What goes on without end begins or ends at no moment that comes back.
      if (name !== "evaluationMoment" && period.precision === "RECURRING" && isOngoing(text))
        return { value: { ...period, precision: "UNKNOWN" }, doubts };
      return { value: period, doubts };
    }
    case "answer": {
      const { answer, doubts } = readAnswerWithDoubt(text, name as FieldsOfKind<"answer">, own);
      return { value: answer, doubts };
    }
  }
};

export const readValue = (field: ReportField, text: string | null): Value => readDoubted(field, text).value;

/**
 * The values of a report from the texts of its fields, with what makes them doubtful; a field without text is blank.
 * `municipality` is the one whose report it is, null when not known.
 */
export const readValues = (
  texts: ReadonlyMap<ReportField, string>,
  municipality: string | null,
): { readonly values: ReportValues; readonly reasons: ValueDoubts } => {
  const own = { municipality, title: texts.get("title") ?? null };
  const read = fieldOrder.map((field) => [field, readDoubted(field, texts.get(field) ?? null, own)] as const);
  return {
    values: Object.fromEntries(read.map(([field, { value }]) => [field, value])) as unknown as ReportValues,
    reasons: new Map(read.map(([field, { doubts }]) => [field, doubts])),
  };
};

/** Whether the value says in a normal form what was printed in words. */
export const isNormalised = (field: ReportField, value: Value): boolean => {
  const { kind, numbered }: Field & { readonly numbered?: boolean } = reportFields[field];
  if (numbered === true || kind === "period") return true;
  return kind === "answer" && value !== null && typeof value === "object" && "verdict" in value
    ? value.verdict !== "NOT_STATED"
    : false;
};
