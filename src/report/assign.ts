import type { ReportField } from "../domain/report-fields.ts";
import type { Layout } from "../domain/vocabularies.ts";
import { alignUnits } from "./ocr/align.ts";
import { makeUnits, type Unit } from "./ocr/units.ts";
import { isScrap, type Item } from "./template/rows.ts";
import { fieldsOf } from "./template/sections.ts";
import { unknownSection } from "./template/find-reports.ts";

/** A unit of text with the field it belongs to. */
export interface Assigned {
  readonly unit: Unit;
  /** Null for text that belongs to no field of the template. */
  readonly field: ReportField | null;
  /** By how much this reading beats the best other one; infinite where a label or heading leaves no choice. */
  readonly margin: number;
}

const without = (items: readonly Item[], isLeftOut: (item: Item) => boolean): readonly Item[] =>
  items.filter((item) => item.kind !== "text" || !isLeftOut(item));

/** In the OCR layout a scrap of strokes says nothing; it is listed, not read. */
const assignByFit = (document: string, items: readonly Item[]): Assigned[] => {
  const isLeftOut = (item: Item): boolean =>
    item.kind === "text" && item.labelled === null && isScrap(document.slice(item.span.start, item.span.end));
  const { units, labelPlaces } = makeUnits(document, without(items, isLeftOut));
  const left = makeUnits(document, items.filter(isLeftOut)).units;
  const alignments = alignUnits(units, labelPlaces);
  return [
    ...units.map((unit, index) => {
      const found = alignments[index];
      return { unit, field: found?.field ?? null, margin: unit.labelled ? Infinity : (found?.margin ?? 0) };
    }),
    ...left.map((unit) => ({ unit, field: null, margin: Infinity })),
  ];
};

/** The web page prints a value after its label, or under a heading that stands for one field. */
const assignByLabel = (document: string, items: readonly Item[]): Assigned[] => {
  const { units } = makeUnits(document, items);
  const assigned: Assigned[] = [];
  const loose: Unit[] = [];
  let field: ReportField | null = null;
  let isUnknown = false;
  let place = 0;
  for (const item of items) {
    if (item.kind === "heading") {
      isUnknown = item.section === unknownSection;
      const fields = isUnknown ? [] : fieldsOf(item.section);
      field = fields.length === 1 ? (fields[0] ?? null) : null;
    } else if (item.kind === "label") {
      field = item.field;
      isUnknown = false;
    } else {
      const unit = units[place];
      place += 1;
      if (!unit) continue;
      if (field !== null || isUnknown) assigned.push({ unit, field, margin: Infinity });
      else loose.push(unit);
    }
  }
  const alignments = alignUnits(loose, new Map());
  return [
    ...assigned,
    // Without a label only the form of a value tells its field.
    ...loose.map((unit, index) => ({ unit, field: alignments[index]?.field ?? null, margin: 0 })),
  ];
};

/** Gives each stretch of value text in a report to the field that it belongs to. */
export const assignUnits = (document: string, items: readonly Item[], layout: Layout): readonly Assigned[] =>
  layout === "WEB" ? assignByLabel(document, items) : assignByFit(document, items);
