import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt, Span } from "../report.ts";
import type { Item } from "../template/rows.ts";
import { fieldOrder } from "../template/sections.ts";
import { makeDoubt, saidIn, spanOf } from "./make-doubt.ts";
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
  return saidIn(report).flatMap(({ of, units }) => {
    const unit = units.find(({ start, end }) => columns.test(text.slice(start, end)));
    if (!unit) return [];
    const place = fieldOrder.indexOf(typeof of === "string" ? of : "title");
    const later = fieldOrder.slice(place + 1).filter((each) => !printed.has(each));
    return [of, ...later].map((each) => makeDoubt(text, each, "NEAR_UNKNOWN_LABEL", 0.6, unit));
  });
};

/** Values, and names, of which the form does not tell for sure where they begin or end. */
export const doubtGuesses = ({ text }: Reports, report: ReadReport): Doubt[] => {
  const heading = report.part.heading.find(({ block }) => block.isGuessed === true);
  return [
    ...(heading ? [makeDoubt(text, "pilot", "TWO_READINGS", 0.6, heading)] : []),
    ...saidIn(report).flatMap(({ of, units }) => {
      const unit = units.find(({ block }) => block.isGuessed === true);
      return unit ? [makeDoubt(text, of, "TWO_READINGS", 0.6, unit)] : [];
    }),
  ];
};

/** So many fields that a report has twice are those of two pilots. */
const fewestTwice = 2;

/** The fields whose label a report has twice, with something else between: where the next pilot begins was not seen. */
const labelledTwice = ({ items }: ReadReport): ReadonlyMap<ReportField, Span> => {
  const seen = new Set<string>();
  const twice = new Map<ReportField, Span>();
  let isBehindText = false;
  for (const item of items) {
    // What parts a value in two is printed nowhere.
    isBehindText ||= item.kind === "text";
    if (item.kind === "text" || item.line.form.navigation || item.span.start === item.span.end) continue;
    const { field, words } = item.key;
    const isBegin = item.kind === "heading" || item.isBegin;
    const id = `${item.kind} ${field} ${words}`;
    if (field !== null && isBegin) {
      if (seen.has(id) && isBehindText) twice.set(field, item.span);
      seen.add(id);
    }
    isBehindText = false;
  }
  return twice;
};

/** A field with two labels in one report is in doubt; all fields are where it holds two pilots. */
export const doubtRepeatedRows = (reports: Reports, report: ReadReport): Doubt[] => {
  const twice = labelledTwice(report);
  return [
    ...(twice.size >= fewestTwice ? doubtForeign(reports, report) : []),
    ...[...twice].map(([field, span]) => makeDoubt(reports.text, field, "TWO_READINGS", 0.6, span)),
  ];
};

type Stack = { readonly fields: readonly ReportField[]; readonly values: number; readonly span: Span };

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
      const isStacked = item.kind !== "text" && values.length === 0 && item.line.block.kind === "line";
      if (!isStacked) close();
      if (item.kind === "label" && item.key.field !== null) fields.push(item.key.field);
    }
  }
  close();
  return stacks;
};

/** So many labels without a value are the column of a table, however many of the values below them were lost. */
const highStack = 4;

/** Labels that stand one above the other, with as many lines below them: these may be the values of all of them. */
export const doubtStacks = ({ text }: Reports, { items }: ReadReport): Doubt[] =>
  stacksIn(items)
    .filter(
      ({ fields, values }) =>
        fields.length > 1 && (values >= fields.length || (fields.length >= highStack && values > 1)),
    )
    .flatMap(({ fields, span }) => fields.map((field) => makeDoubt(text, field, "TWO_READINGS", 0.6, span)));

/** So many fields with the words of the template, in so many of the reports, and a scan is of an annex that is known. */
const fewestUsual = 3;
const usualShare = 0.3;

/** The labels of a scan that come in the template's own words, as the documents that the reader was made for print them. */
const countUsual = ({ all, template }: Reports): number =>
  fieldOrder.filter((field) => {
    const [usual = ""] = template.labels[field];
    const printing = all.filter(({ items }) =>
      items.some(({ kind, ...item }) => kind === "label" && "key" in item && item.key.words === usual),
    );
    return usual.includes(" ") && printing.length >= all.length * usualShare;
  }).length;

/** So many fields of most reports stand behind labels that are known, and lines that a page draws have parted them. */
const fewestKnown = 6;
const knownShare = 0.6;

const countKnown = ({ all }: Reports): number =>
  fieldOrder.filter((field) => {
    const printing = all.filter(({ items }) =>
      items.some(
        ({ kind, ...item }) =>
          kind === "label" &&
          "key" in item &&
          item.key.field === field &&
          ["KNOWN", "CLEAR"].includes(item.key.how),
      ),
    );
    return printing.length >= all.length * knownShare;
  }).length;

/** Where words of a page tell its rows, more labels must be known, and each pilot must have its name; a scan damages what tells. */
const fewestByPlace = 8;

const isWellKnown = (reports: Reports): boolean => {
  if (reports.putTogetherBy === "rulings") return countKnown(reports) >= fewestKnown;
  const areNamed = reports.all.every(
    ({ name, part }) => name !== null && part.first.block.origin.form === "pdf",
  );
  return areNamed && reports.layout === "WEB" && countKnown(reports) >= fewestByPlace;
};

/** So many labels begin in the middle of a sentence. */
const fewestTails = 3;
const tailShare = 0.3;

/** Labels that wrap in a column of their own leave their last words at the start of a line: "gaat erover?", "begonnen?". */
const hasTailsAsLabels = ({ all, own, layout }: Reports): boolean =>
  layout === "WEB" &&
  own.learnt.filter(
    ({ words, count }) => /^\p{Ll}.*\?$/u.test(words) && count > 1 && count >= all.length * tailShare,
  ).length >= fewestTails;

/** The words with which a question ends in the midst of an answer: nobody answers with one. */
const questionEnds = ({ texts }: ReadReport): ReadonlySet<string> =>
  new Set(
    [...texts.values()]
      .filter(({ field }) => reportFields[field].kind === "answer")
      .flatMap(({ value }) => value.text.match(/(?<!\p{L})\p{Ll}{1,30}\s\p{Ll}{1,30}\?(?=\s|$)/gu) ?? []),
  );

/** Labels that wrap beside their values leave their last words in these too, the same in one report after another. */
const hasTailsInAnswers = ({ all }: Reports): boolean => {
  const ends = all.flatMap((report) => [...questionEnds(report)]);
  const counts = Map.groupBy(ends, (end) => end);
  return [...counts.values()].some(({ length }) => length > 1 && length >= all.length * tailShare);
};

/**
 * Of values that only their order pairs with labels, of reports that begin too late, of a scan or of words on a page with hardly a label of the template, of labels that wrap
 * beside their values, and of text whose labels stand apart from them, only form tells what belongs where.
 */
export const hasForeignLayout = (reports: Reports): boolean => {
  const { isCutTooLate, layout, putTogetherBy } = reports;
  return (
    reports.isByOrder ||
    isCutTooLate ||
    hasTailsAsLabels(reports) ||
    hasTailsInAnswers(reports) ||
    (layout === "OCR" || putTogetherBy !== null
      ? countUsual(reports) < fewestUsual && !isWellKnown(reports)
      : hasHollowReports(reports))
  );
};

/** Every field of a report of such a document, and the pilot that it is of: what is read as its name may be any heading. */
export const doubtForeign = ({ text }: Reports, report: ReadReport): Doubt[] => [
  makeDoubt(text, "pilot", "LABEL_BY_PLACE", 0.5, report.part.first),
  ...fieldOrder
    .filter((field) => field !== "title")
    .map((field) => makeDoubt(text, field, "LABEL_BY_PLACE", 0.5, spanOf(report.texts.get(field), report))),
  ...report.extra.map(({ extra, units }) =>
    makeDoubt(text, extra, "LABEL_BY_PLACE", 0.5, units[0] ?? report.part.first),
  ),
];

/** Of so many labels in lines of text most have no value: their values stand elsewhere, and what is read may be of any of them. */
const fewestHollow = 5;
const mostHollow = 0.5;

/** The fields that a report prints the label of in lines of text. */
const labelledIn = ({ items }: ReadReport): ReadonlySet<ReportField> =>
  new Set(
    items.flatMap(({ kind, line, ...item }) =>
      kind === "label" && line.block.kind === "line" && "key" in item && item.key.field !== null
        ? [item.key.field]
        : [],
    ),
  );

const isHollow = (report: ReadReport): boolean => {
  const printed = labelledIn(report);
  const empty = [...printed].filter((field) => !report.texts.has(field));
  return printed.size >= fewestHollow && empty.length >= printed.size * mostHollow;
};

/** So many labels have no value in most reports, where another value that is one line elsewhere has more: theirs. */
const fewestLost = 2;

const hasLostValues = ({ all }: Reports): boolean => {
  const inMost = (holds: (report: ReadReport) => boolean): boolean =>
    all.filter(holds).length * 2 > all.length;
  const lost = fieldOrder.filter((field) =>
    inMost((report) => labelledIn(report).has(field) && !report.texts.has(field)),
  );
  const spills = ({ texts }: ReadReport): boolean =>
    [...texts.values()].some(({ field, units }) => reportFields[field].kind !== "text" && units.length > 1);
  return all.length > 1 && lost.length >= fewestLost && inMost(spills);
};

/** One pilot of which little is known yet has empty answers too: most reports are such. */
const hasHollowReports = (reports: Reports): boolean =>
  reports.all.filter(isHollow).length * 2 > reports.all.length || hasLostValues(reports);
