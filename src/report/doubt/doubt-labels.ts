import type { Unit } from "../ocr/units.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { confidenceBy, confidenceOf, uncertain } from "../fields/provenance.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt, Span } from "../report.ts";
import type { Item } from "../template/rows.ts";
import type { Key } from "../template/keys.ts";
import type { Reports } from "./reports.ts";
import { kindShare } from "../template/kind-share.ts";
import { fieldOrder, fieldsOf } from "../template/sections.ts";
import { foldedLabels } from "../template/template.ts";
import { fold } from "../template/similarity.ts";
import { printedFields } from "./printed-fields.ts";
import { isSame, makeDoubt, type Said, saidIn, spanOf } from "./make-doubt.ts";

const fewestReports = 5;

/**
 * Labels of names, such as a person’s, that fewer than half of the reports print: "Programma Energie" is a department, or what a
 * heading says of the pilots below it stands in the report above, and the reports that print none have one too.
 */
const doubtScattered = ({ text, all, layout, shareOf }: Reports, report: ReadReport): Doubt[] => {
  if (all.length < fewestReports) return [];
  const printed = printedFields(report, layout);
  return fieldOrder.flatMap((field) => {
    const share = shareOf.get(field) ?? 0;
    if (reportFields[field].kind !== "reference" || share === 0 || share >= 0.5) return [];
    const fieldText = report.texts.get(field);
    // A chapter said it.
    if (fieldText && !printed.has(field)) return [];
    const reason = fieldText ? "NEAR_UNKNOWN_LABEL" : "LABEL_MISSING";
    return [makeDoubt(text, field, reason, 0.5, spanOf(fieldText, report))];
  });
};

const placeOf = (items: readonly Item[], key: Key): Span | null =>
  items.find((item) => item.kind !== "text" && item.key === key)?.span ?? null;

const suspectIn = ({ suspects }: Reports["own"], units: readonly Unit[]): Unit | undefined =>
  units.find((unit) => [...suspects].some(({ start, end }) => start <= unit.start && unit.start < end));

/** Doubts that come from how the labels around a value are known. */
export const doubtLabels = (reports: Reports, report: ReadReport): Doubt[] => {
  const { text, own } = reports;
  const { items, texts, extra } = report;
  const printed = printedFields(report, reports.layout);
  const doubts: Doubt[] = [];
  for (const fieldText of texts.values()) {
    const { field, keys, margin, units } = fieldText;
    for (const key of keys) {
      if (key.how !== "ALIKE" && key.how !== "PLACE") continue;
      const reason = key.how === "ALIKE" ? "LABEL_ALIKE" : "LABEL_BY_PLACE";
      const span = placeOf(items, key) ?? spanOf(fieldText, report);
      doubts.push(makeDoubt(text, field, reason, confidenceBy[key.how], span));
    }
    if (margin < uncertain)
      doubts.push(makeDoubt(text, field, "TWO_READINGS", confidenceOf(fieldText), spanOf(fieldText, report)));
    const suspect = suspectIn(own, units);
    if (!suspect) continue;
    doubts.push(makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", 0.6, suspect));
    // What it may label are the fields that come next and that are not printed here.
    for (const next of fieldOrder.slice(fieldOrder.indexOf(field) + 1)) {
      if (printed.has(next)) break;
      doubts.push(makeDoubt(text, next, "NEAR_UNKNOWN_LABEL", 0.3, suspect));
    }
  }
  for (const { extra: of, units } of extra) {
    const suspect = suspectIn(own, units);
    if (suspect) doubts.push(makeDoubt(text, of, "NEAR_UNKNOWN_LABEL", 0.6, suspect));
  }
  return [
    ...doubts,
    ...doubtScattered(reports, report),
    ...doubtNeighbours(reports, report),
    ...doubtTaken(reports, report),
    ...doubtLoose(reports, report),
    ...doubtSwallowed(reports, report),
    ...doubtRivals(reports, report),
  ];
};

/** Another label of the report that the template has for a field too, and that was not read as it. */
const doubtRivals = ({ text, template }: Reports, { items, texts }: ReadReport): Doubt[] =>
  items.flatMap((item) => {
    if (item.kind !== "label" || item.key.field !== null) return [];
    const words = fold(item.key.words);
    return fieldOrder
      .filter((field) => texts.has(field) && foldedLabels(template).get(field)?.has(words))
      .map((field) => makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", 0.5, item.span));
  });

/** A line above a navigation line that has other words than it. */
const isHeadingByPlace = (item: Item): boolean => item.kind === "heading" && item.key.how === "PLACE";

/** A cell of a table tells where it ends; that of a value holds a label where one asks for two. */
const isCell = ({ line: { block } }: Item): boolean => block.kind === "label" || block.kind === "value";

/** The value above a label or heading that the template does not know may have ended sooner, or later. */
const doubtNeighbours = ({ text }: Reports, report: ReadReport): Doubt[] => {
  const doubts: Doubt[] = [];
  const said = saidIn(report);
  let above: Said["of"] | null = null;
  let isBounded = false;
  for (const item of report.items) {
    if (item.kind === "text") continue;
    const { key } = item;
    const isParted = isBounded && isCell(item);
    isBounded = isCell(item);
    const isUnknown = item.kind === "label" && key.field === null && key.how === "UNKNOWN" && !isParted;
    const own = above;
    if ((isUnknown || isHeadingByPlace(item)) && own !== null && said.some(({ of }) => isSame(of, own)))
      doubts.push(makeDoubt(text, own, "NEAR_UNKNOWN_LABEL", 0.7, item.span));
    above = key.field ?? { label: key.extra ?? key.words };
  }
  return doubts;
};

/** A field that the document prints nowhere, where a label stands that the template lacks: its value may be there. */
const doubtTaken = ({ text, own }: Reports, { items, values }: ReadReport): Doubt[] =>
  [...own.taken].flatMap(([field, words]) => {
    const value = values[field];
    const isRead =
      value !== null && !(typeof value === "object" && "verdict" in value && value.text === null);
    const label = items.find((item) => item.kind !== "text" && words.has(item.key.words));
    return isRead || !label ? [] : [makeDoubt(text, field, "NEAR_UNKNOWN_LABEL", 0.3, label.span)];
  });

/** Text below the heading of several fields, without a label: it may be the value of any of them that is not printed. */
const doubtLoose = ({ text, layout }: Reports, report: ReadReport): Doubt[] => {
  if (layout === "OCR") return [];
  const printed = printedFields(report, layout);
  return [...report.texts.values()].flatMap(({ margin, units }) => {
    if (margin !== 0) return [];
    const sections = new Map(units.flatMap((unit) => (unit.section === null ? [] : [[unit.section, unit]])));
    return [...sections].flatMap(([section, unit]) =>
      fieldsOf(section)
        .filter((field) => !printed.has(field))
        .map((field) => makeDoubt(text, field, "LABEL_BY_PLACE", 0.5, unit)),
    );
  });
};

/** Fields whose values are a line of a kind of their own: words before it can only be its label. */
const lineFields = new Set(
  fieldOrder.filter((field) => ["period", "reference"].includes(reportFields[field].kind)),
);
const firstWord = (text: string): string => fold(text.split(/\s/u, 1)[0] ?? "");
const leastLetters = 5;

/**
 * A line of a value that begins as the label of a field does that this report prints nowhere: with the first word of the label in
 * other reports, or with a label of the template and a value of its kind.
 */
const doubtSwallowed = ({ text, layout, template, all }: Reports, report: ReadReport): Doubt[] => {
  const missing = fieldOrder.filter((field) => !report.texts.has(field));
  if (layout === "OCR" || missing.length === 0) return [];
  const wordsOf = Map.groupBy(
    all.flatMap(({ items }) => items.flatMap((item) => (item.kind === "text" ? [] : [item.key]))),
    ({ field }) => field,
  );
  const begins = (unit: Unit, field: ReportField): boolean =>
    (wordsOf.get(field) ?? []).some(
      ({ words }) => firstWord(words).length >= leastLetters && firstWord(words) === firstWord(unit.text),
    );
  const opens = (unit: Unit, field: ReportField): boolean =>
    lineFields.has(field) &&
    template.labels[field].some(
      (words) =>
        unit.text.startsWith(`${words} `) && kindShare([unit.text.slice(words.length + 1)], field) === 1,
    );
  return saidIn(report).flatMap(({ of, units }) =>
    units.slice(1).flatMap((unit) => {
      const swallowed = missing.find((field) => begins(unit, field) || opens(unit, field));
      return swallowed === undefined
        ? []
        : [of, swallowed].map((each) => makeDoubt(text, each, "NEAR_UNKNOWN_LABEL", 0.3, unit));
    }),
  );
};
