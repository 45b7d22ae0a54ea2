import { countEach } from "../../domain/count-each.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { fieldOrder, fieldsOf, onlyFieldOf, opening, sectionOf, type Section } from "../template/sections.ts";
import { makeDoubt, spanOf } from "./make-doubt.ts";
import { looksLikeLabel, mayBePiece } from "./pieces.ts";
import type { Reports } from "./reports.ts";

/** What a report prints of its template: headings, links that name them, labels, and both ends of these. */
type Mark =
  | `heading ${Section}`
  | `link ${Section}`
  | `label ${ReportField}`
  | `begin ${ReportField}`
  | `end ${ReportField}`;

type Marks = ReadonlySet<Mark>;

const marksOf = ({ items }: ReadReport): Marks =>
  new Set(
    items.flatMap((item): Mark[] => {
      const { field } = item.kind === "text" ? { field: null } : item.key;
      const { block } = item.line;
      // Some pilots of a file have cells for what others have headings for.
      const isBoth = block.kind === "heading" || block.kind === "label";
      if (item.kind === "heading") {
        const own: Mark = `${item.line.form.navigation ? "link" : "heading"} ${item.key.section}`;
        return field !== null && isBoth ? [own, `label ${field}`, `begin ${field}`, `end ${field}`] : [own];
      }
      if (item.kind !== "label" || field === null) return [];
      const section = sectionOf(field);
      return [
        ...(isBoth && onlyFieldOf(section) === field ? ([`heading ${section}`] as const) : []),
        `label ${field}`,
        ...(item.isBegin ? ([`begin ${field}`] as const) : []),
        ...(item.isEnd ? ([`end ${field}`] as const) : []),
      ];
    }),
  );

/** So many of the other reports have a mark when a report without it is an exception. */
const usual = 0.6;

/** The marks that most reports have; none where there are too few to tell. */
const usualMarks = (all: readonly Marks[]): Marks => {
  if (all.length < 3) return new Set();
  const counts = countEach(all.flatMap((marks) => [...marks]));
  return new Set([...counts].filter(([, count]) => count >= all.length * usual).map(([mark]) => mark));
};

/**
 * The fields in the order in which the report with the most labels prints them; a field that it does not print comes after
 * the one before it in the template.
 */
const printedOrder = (all: readonly ReadReport[]): readonly ReportField[] => {
  const orders = all.map(({ items }) => [
    ...new Set(items.flatMap((item) => (item.kind !== "text" && item.key.field ? [item.key.field] : []))),
  ]);
  const order = orders.reduce((best, each) => (each.length > best.length ? each : best), []);
  for (const [place, field] of fieldOrder.entries())
    if (!order.includes(field)) order.splice(order.indexOf(fieldOrder[place - 1] ?? field) + 1, 0, field);
  return order;
};

interface Common {
  readonly usual: Marks;
  readonly order: readonly ReportField[];
  readonly marks: readonly Marks[];
}

export const commonOf = (all: readonly ReadReport[]): Common => {
  const marks = all.map(marksOf);
  return { marks, usual: usualMarks(marks), order: printedOrder(all) };
};

/** A section that a report leaves out whole is no exception: the seeds lack some. */
const isLeftOut = (marks: Marks, field: ReportField): boolean => {
  const section = sectionOf(field);
  return !marks.has(`heading ${section}`) && fieldsOf(section).every((each) => !marks.has(`label ${each}`));
};

/** The fields whose label or heading the other reports have and this one lacks, or has only in part. */
const exceptionsIn = ({ usual }: Common, marks: Marks): readonly ReportField[] =>
  fieldOrder.filter((field) => {
    const section = sectionOf(field);
    const isDescription = section === opening.description;
    const lacksHeading = usual.has(`heading ${section}`) && !marks.has(`heading ${section}`);
    if (isLeftOut(marks, field) && !(isDescription && lacksHeading)) return false;
    // Words of a heading that is lost stand in the value before it; the first of its own values is below it.
    if (lacksHeading && fieldsOf(section)[0] === field) return true;
    return (["label", "begin", "end"] as const).some(
      (mark) => usual.has(`${mark} ${field}`) && !marks.has(`${mark} ${field}`),
    );
  });

/** Words of a label right below its heading do not reach the value before that. */
const isBelowHeading = ({ usual }: Common, marks: Marks, field: ReportField): boolean => {
  const section = sectionOf(field);
  const heading = `${usual.has(`heading ${section}`) ? "heading" : "link"} ${section}` as const;
  return fieldsOf(section)[0] === field && marks.has(heading);
};

/** Whether a report may begin elsewhere: what stands first in the others is not found in it. */
const hasLooseStart = (exceptions: readonly ReportField[]): boolean =>
  exceptions.includes("title") || exceptions.includes("description");

const isPiece = (unit: Unit): boolean => mayBePiece(unit) || looksLikeLabel(unit);

/**
 * Fields of a section that is left out, heading and all, where the value before it has a line that may be the heading in other
 * words; and fields whose label is not found in a section whose other labels are, where the line before it is two lines.
 */
const leftOutIn = (
  { usual, order }: Common,
  marks: Marks,
  { texts }: ReadReport,
): readonly (readonly ReportField[])[] =>
  fieldOrder.flatMap((field) => {
    const section = sectionOf(field);
    if (marks.has(`label ${field}`)) return [];
    const before = order.slice(0, order.indexOf(field)).findLast((each) => texts.has(each));
    const units = before ? (texts.get(before)?.units ?? []) : [];
    if (before === undefined || before === "title") return [];
    if (!isLeftOut(marks, field)) {
      const isLine = sectionOf(before) === section && reportFields[before].kind !== "answer";
      return isLine && units.length > 1 && onlyFieldOf(section) === null ? [[field, before]] : [];
    }
    const isUsual = usual.has(`heading ${section}`) || usual.has(`link ${section}`);
    return isUsual && units.slice(1).some(isPiece) ? [[field, before]] : [];
  });

/** In the scanned table values move to other labels of their section, and pieces of labels into any value. */
const doubtMoved = (exceptions: readonly ReportField[], { texts }: ReadReport): readonly ReportField[] => [
  ...exceptions.flatMap((field) => fieldsOf(sectionOf(field))),
  ...[...texts.values()].flatMap(({ field, units }) =>
    field !== "title" && units.some(mayBePiece) ? [field] : [],
  ),
];

/**
 * Doubts of a label or heading that most reports have and one lacks: OCR ruined it, or it has other words there, and these
 * stand in the value before it, or in its own.
 */
export const doubtExceptions = ({ text, layout, all }: Reports, common: Common, index: number): Doubt[] => {
  const report = all[index];
  const marks = common.marks[index];
  if (!report || !marks) return [];
  const doubts: Doubt[] = [];
  const doubt = (field: ReportField, confidence: number): void => {
    doubts.push(makeDoubt(text, field, "LABEL_MISSING", confidence, spanOf(report.texts.get(field), report)));
  };
  const exceptions = exceptionsIn(common, marks);
  for (const field of exceptions) {
    doubt(field, 0.6);
    const before = common.order
      .slice(0, common.order.indexOf(field))
      .findLast((each) => report.texts.has(each) || marks.has(`label ${each}`));
    if (before && !isBelowHeading(common, marks, field) && !isLeftOut(marks, field)) doubt(before, 0.7);
  }
  const leftOut = leftOutIn(common, marks, report).flat();
  for (const field of leftOut) doubt(field, 0.6);
  if (layout === "OCR" && exceptions.length + leftOut.length > 0)
    for (const field of doubtMoved(exceptions, report)) doubt(field, 0.7);
  if (hasLooseStart(exceptions)) doubt("title", 0.7);
  const below = common.marks[index + 1];
  const last = common.order.findLast((field) => report.texts.has(field));
  const units = last ? (report.texts.get(last)?.units ?? []) : [];
  const hasSpare = units.length > 1 || units.some(mayBePiece);
  if (below && last && hasSpare && hasLooseStart(exceptionsIn(common, below))) doubt(last, 0.7);
  return doubts;
};
