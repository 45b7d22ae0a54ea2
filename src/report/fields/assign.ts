import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import { alignUnits } from "../ocr/align.ts";
import { isFootnote, marksFootnote } from "../ocr/footnotes.ts";
import { makeUnits, type Unit } from "../ocr/units.ts";
import type { Key, SectionKey } from "../template/keys.ts";
import type { Label } from "../template/labels.ts";
import type { Item } from "../template/rows.ts";
import { sectionOf, unknownSection } from "../template/sections.ts";

export interface Assigned {
  readonly unit: Unit;
  /** Null for text that belongs to no field of the template. */
  readonly field: ReportField | null;
  /** The label or heading that it stands under, null where its form alone tells its field. */
  readonly key: Key | null;
  /** By how much this reading beats the best other one; infinite where a label or heading leaves no choice. */
  readonly margin: number;
}

const without = (items: readonly Item[], isLeftOut: (item: Item) => boolean): readonly Item[] =>
  items.filter((item) => item.kind !== "text" || !isLeftOut(item));

/** In the OCR layout a scrap of strokes says nothing; it is listed, not read. What stands beside an unknown label is its own. */
const assignByFit = (
  document: string,
  items: readonly Item[],
  isScrap: (printed: string) => boolean,
): Assigned[] => {
  const isOfUnknown = (item: Item): boolean =>
    item.kind === "text" && item.labelled !== null && item.labelled.field === null;
  const isLeftOut = (item: Item): boolean =>
    item.kind === "text" && item.labelled === null && isScrap(document.slice(item.span.start, item.span.end));
  const { units, labelPlaces } = makeUnits(
    document,
    without(items, (item) => isLeftOut(item) || isOfUnknown(item)),
  );
  const left = makeUnits(document, items.filter(isLeftOut)).units;
  const apart = items.filter(isOfUnknown);
  const alignments = alignUnits(units, labelPlaces);
  return [
    ...units.map((unit, index) => {
      const found = alignments[index];
      const margin = unit.labelled ? Infinity : (found?.margin ?? 0);
      return { unit, field: found?.field ?? null, key: null, margin };
    }),
    ...left.map((unit) => ({ unit, field: null, key: null, margin: Infinity })),
    ...makeUnits(document, apart).units.map((unit, index) => {
      const item = apart[index];
      return { unit, field: null, key: item?.kind === "text" ? item.labelled : null, margin: Infinity };
    }),
  ];
};

/**
 * The only footnote of a report, with what is printed below it up to the next label, is of the value with its mark; without one it
 * is of none. Several are the items of a list.
 */
const withFootnote = (assigned: readonly Assigned[]): readonly Assigned[] => {
  const [note, ...others] = assigned.filter(({ unit }) => isFootnote(unit.text));
  const from = note ? assigned.indexOf(note) : -1;
  if (!note || others.length > 0 || assigned[from - 1]?.key !== note.key) return assigned;
  const marked = assigned.find(({ unit }) => marksFootnote(unit.text));
  const end = assigned.findIndex(({ key }, at) => at > from && key !== note.key);
  return assigned.map((each, at) =>
    at < from || (end >= 0 && at >= end)
      ? each
      : { ...each, field: marked?.field ?? null, key: marked?.key ?? null },
  );
};

/** A value that has a label is whole: what else looks like it is none of it, and a date beside a begin and an end tells when is evaluated. */
const freeField = (field: ReportField | null, assigned: readonly Assigned[]): ReportField | null => {
  const isTaken = (each: ReportField): boolean => assigned.some((other) => other.field === each);
  if (field === null || reportFields[field].kind === "text" || !isTaken(field)) return field;
  return reportFields[field].kind === "period" && !isTaken("evaluationMoment") ? "evaluationMoment" : null;
};

/** Elsewhere a value is printed after its label, or under a heading that stands for one field. */
const assignByLabel = (document: string, items: readonly Item[], labels: readonly Label[]): Assigned[] => {
  const { units } = makeUnits(document, items);
  const assigned: Assigned[] = [];
  const loose: { readonly unit: Unit; readonly heading: SectionKey | null }[] = [];
  let key: Key | null = null;
  let heading: SectionKey | null = null;
  let place = 0;
  for (const item of items) {
    if (item.kind === "heading") {
      heading = item.key;
      key = heading.field !== null || heading.extra !== null ? heading : null;
    } else if (item.kind === "label") ({ key } = item);
    else {
      const unit = units[place];
      place += 1;
      if (!unit) continue;
      if (key === null) loose.push({ unit, heading });
      else assigned.push({ unit, field: key.field, key, margin: Infinity });
    }
  }
  const alignments = alignUnits(
    loose.map(({ unit }) => unit),
    new Map(),
  );
  return [
    ...withFootnote(assigned),
    // Without a label only the form of a value tells its field; what a heading stands above is of no other section.
    ...loose.map(({ unit, heading: above }, index) => {
      const field = freeField(alignments[index]?.field ?? null, assigned);
      // "Evaluatie" is a section, and above a moment the label of one.
      const label = labels.find(({ key: own }) => own.field === field && own.words === above?.words);
      if (field !== null && label) return { unit, field, key: label.key, margin: Infinity };
      const isApart =
        above !== null &&
        above.section !== unknownSection &&
        field !== null &&
        sectionOf(field) !== above.section;
      return isApart
        ? { unit, field: null, key: { ...above, extra: above.words }, margin: 0 }
        : { unit, field, key: null, margin: 0 };
    }),
  ];
};

/** Gives each stretch of value text in a report to the field that it belongs to. */
export const assignUnits = (
  document: string,
  items: readonly Item[],
  layout: Layout,
  labels: readonly Label[],
  isScrap: (printed: string) => boolean,
): readonly Assigned[] =>
  layout === "WEB" ? assignByLabel(document, items, labels) : assignByFit(document, items, isScrap);
