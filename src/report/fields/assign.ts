import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import { alignUnits } from "../ocr/align.ts";
import { makeUnits, type Unit } from "../ocr/units.ts";
import type { Key } from "../template/keys.ts";
import { isScrap, type Item } from "../template/rows.ts";

/** A unit of text with the field it belongs to. */
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
const assignByFit = (document: string, items: readonly Item[]): Assigned[] => {
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

/** Elsewhere a value is printed after its label, or under a heading that stands for one field. */
const assignByLabel = (document: string, items: readonly Item[]): Assigned[] => {
  const { units } = makeUnits(document, items);
  const assigned: Assigned[] = [];
  const loose: Unit[] = [];
  let key: Key | null = null;
  let place = 0;
  for (const item of items) {
    if (item.kind === "heading") key = item.key.field !== null || item.key.extra !== null ? item.key : null;
    else if (item.kind === "label") ({ key } = item);
    else {
      const unit = units[place];
      place += 1;
      if (!unit) continue;
      if (key === null) loose.push(unit);
      else assigned.push({ unit, field: key.field, key, margin: Infinity });
    }
  }
  const alignments = alignUnits(loose, new Map());
  return [
    ...assigned,
    // Without a label only the form of a value tells its field.
    ...loose.map((unit, index) => ({ unit, field: alignments[index]?.field ?? null, key: null, margin: 0 })),
  ];
};

/** Gives each stretch of value text in a report to the field that it belongs to. */
export const assignUnits = (document: string, items: readonly Item[], layout: Layout): readonly Assigned[] =>
  layout === "WEB" ? assignByLabel(document, items) : assignByFit(document, items);
