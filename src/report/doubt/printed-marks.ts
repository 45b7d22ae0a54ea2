import type { ReportField } from "../../domain/report-fields.ts";
import type { ReadReport } from "../read-report.ts";
import { fieldOrder, type Section } from "../template/sections.ts";

/** What a report prints of its template: headings, links that name them, labels, and both ends of these. */
type Mark =
  | `heading ${Section}`
  | `link ${Section}`
  | `label ${ReportField}`
  | `begin ${ReportField}`
  | `end ${ReportField}`;

/** The marks of one report. */
export type Marks = ReadonlySet<Mark>;

export const marksOf = ({ items }: ReadReport): Marks =>
  new Set(
    items.flatMap((item): Mark[] => {
      if (item.kind === "heading")
        return [`${item.line.form.navigation ? "link" : "heading"} ${item.key.section}`];
      if (item.kind !== "label" || item.key.field === null) return [];
      const { field } = item.key;
      return [
        `label ${field}`,
        ...(item.isBegin ? ([`begin ${field}`] as const) : []),
        ...(item.isEnd ? ([`end ${field}`] as const) : []),
      ];
    }),
  );

/** So many of the other reports have a mark when a report without it is an exception. */
const usual = 0.6;

/** The marks that most reports have; none where there are too few to tell. */
export const usualMarks = (all: readonly Marks[]): Marks => {
  if (all.length < 3) return new Set();
  const counts = new Map<Mark, number>();
  for (const marks of all) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= all.length * usual).map(([mark]) => mark));
};

/**
 * The fields in the order in which the report with the most labels prints them; a field that it does not print comes after
 * the one before it in the template.
 */
export const printedOrder = (all: readonly ReadReport[]): readonly ReportField[] => {
  const orders = all.map(({ items }) => [
    ...new Set(items.flatMap((item) => (item.kind !== "text" && item.key.field ? [item.key.field] : []))),
  ]);
  const order = orders.reduce((best, each) => (each.length > best.length ? each : best), []);
  for (const [place, field] of fieldOrder.entries())
    if (!order.includes(field)) order.splice(order.indexOf(fieldOrder[place - 1] ?? field) + 1, 0, field);
  return order;
};
