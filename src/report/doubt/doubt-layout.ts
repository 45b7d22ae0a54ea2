import type { ReportField } from "../../domain/report-fields.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt, Span } from "../report.ts";
import type { Item } from "../template/rows.ts";
import { fieldOrder } from "../template/sections.ts";
import { makeDoubt } from "./make-doubt.ts";
import { printedFields } from "./printed-fields.ts";
import type { Reports } from "./reports.ts";

/** Blanks as wide as these part columns; no sentence has them. */
const columns = /\S[^\S\n]{4,}\S/;

/**
 * Values with the columns of a table within: words of a label that is not known stand in them, and what that label says, which
 * may be any field that is not printed and comes later.
 */
export const doubtColumns = ({ text, layout }: Reports, report: ReadReport): Doubt[] => {
  const printed = printedFields(report, layout);
  return [...report.texts.values()].flatMap(({ field, units }) => {
    const unit = units.find(({ start, end }) => columns.test(text.slice(start, end)));
    if (!unit) return [];
    const later = fieldOrder.slice(fieldOrder.indexOf(field) + 1).filter((each) => !printed.has(each));
    return [field, ...later].map((each) => makeDoubt(text, each, "NEAR_UNKNOWN_LABEL", 0.6, unit));
  });
};

interface Stack {
  readonly fields: readonly ReportField[];
  readonly values: number;
  readonly span: Span;
}

/** Labels with nothing between them, and how many lines stand below the last. */
const stacksIn = (items: readonly Item[]): Stack[] => {
  const stacks: Stack[] = [];
  let fields: ReportField[] = [];
  let values: Span[] = [];
  const close = (): void => {
    const [span] = values;
    if (span) stacks.push({ fields: [...new Set(fields)], values: values.length, span });
    [fields, values] = [[], []];
  };
  for (const item of items) {
    if (item.kind === "text" && item.labelled === null && item.line.block.kind === "line")
      values.push(item.span);
    else {
      if (item.kind !== "label" || values.length > 0 || item.line.block.kind !== "line") close();
      if (item.kind === "label" && item.key.field !== null) fields.push(item.key.field);
    }
  }
  close();
  return stacks;
};

/** Labels that stand one above the other, with as many lines below them: these may be the values of all of them. */
export const doubtStacks = ({ text }: Reports, { items }: ReadReport): Doubt[] =>
  stacksIn(items)
    .filter(({ fields, values }) => fields.length > 1 && values >= fields.length)
    .flatMap(({ fields, span }) => fields.map((field) => makeDoubt(text, field, "TWO_READINGS", 0.6, span)));
