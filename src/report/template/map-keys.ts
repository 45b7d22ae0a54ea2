import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import { clearOf } from "./clear-mappings.ts";
import { jointFieldsOf } from "./joint-labels.ts";
import { candidatesOf, type Candidate } from "./label-candidates.ts";
import { likestOf } from "./likeness.ts";
import { fieldsOf, onlyFieldOf, type Section, sectionOf, sectionOrder, fieldOrder } from "./sections.ts";
import { type Mapping, type Stranger, isApartFrom } from "./stranger.ts";
import type { Template } from "./template.ts";

const unmapped: Mapping = { field: null, section: null, how: "UNKNOWN" };

/** Of how many sections the labels below a heading are: above those of several it opens none of ours. */
export const countSections = (holds: readonly ReportField[]): number => new Set(holds.map(sectionOf)).size;

/** The section that a heading opens: that of the labels below it, or that which it is like. */
const sectionOfStranger = (
  { holds, isMixed, words, values }: Stranger,
  isFirst: boolean,
  template: Template,
  missing: ReadonlySet<ReportField>,
  headed: ReadonlySet<Section>,
  layout: Layout,
): Mapping => {
  const held = holds.find((field) => !headed.has(sectionOf(field)));
  if (countSections(holds) > 1) return unmapped;
  if (held !== undefined) {
    const section = sectionOf(held);
    // Above two labels it is the heading of no field alone.
    if (isMixed && onlyFieldOf(section) !== null) return unmapped;
    return { field: onlyFieldOf(section), section, how: "ALIKE" };
  }
  const full = values.filter((text) => text.trim() !== "");
  const running = full.filter((text) => text.split(" ").length >= 4 && /[.!?]$/.test(text.trim())).length;
  const isRunning = full.length > 0 && running >= full.length * 0.6;
  const free = sectionOrder
    .map((name, section) => ({
      section,
      alike: likestOf(words, template.sections[name], template.synonyms),
    }))
    // What a field names, and dates, are lines, and no running text.
    .filter(
      ({ section }) => !isRunning || onlyFieldOf(section) !== null || section === sectionOf("successful"),
    )
    // With labels right below it, it is the heading of no field alone.
    .filter(({ section }) => full.length > 0 || layout === "OCR" || onlyFieldOf(section) === null)
    .filter(({ section }) => !headed.has(section) && fieldsOf(section).every((field) => missing.has(field)))
    .sort((a, b) => b.alike - a.alike)[0];
  if (free && free.alike >= 0.4)
    return { field: onlyFieldOf(free.section), section: free.section, how: "ALIKE" };
  // The description is what an annex cannot do without: the first section with running text is it.
  if (isFirst && missing.has("description") && isRunning)
    return { field: "description", section: sectionOf("description"), how: "PLACE" };
  return unmapped;
};

/** Of so many pilots one alone has no field of its own: it is a cell of another table. */
const fewestTelling = 4;

/**
 * Maps the strangers of a document to fields that it does not print by their own names: by likeness of words, by order,
 * and by the kind of what follows. One field, one label.
 * @param isPlaced the form of the document tells where a value ends: in text a label says less
 * @param elsewhere fields printed by known words, but in no report that prints the stranger
 * @param order the fields that the document prints by known words, and the strangers, as they stand in it
 */
export const mapKeys = (
  order: readonly (ReportField | Stranger)[],
  strangers: readonly Stranger[],
  missing: ReadonlySet<ReportField>,
  elsewhere: (stranger: Stranger) => readonly ReportField[],
  headed: ReadonlySet<Section>,
  template: Template,
  layout: Layout,
  pilots: number,
  isPlaced: boolean,
): ReadonlyMap<Stranger, Mapping> => {
  const mapped = new Map<Stranger, Mapping>();
  const left = new Set(missing);
  const [first] = order.filter((each) => each !== "title");
  const isFirst = (stranger: Stranger): boolean => stranger.isFirst || stranger === first;
  for (const stranger of strangers) {
    const joint = jointFieldsOf(stranger.words, template);
    if (joint?.every((field) => left.has(field))) {
      for (const field of joint) left.delete(field);
      // The first of them, until its values tell them apart.
      mapped.set(stranger, { field: joint[0], section: null, how: "ALIKE" });
    } else if (stranger.continues !== null) {
      const { continues: field, words } = stranger;
      const isClear = isPlaced && likestOf(words, template.labels[field], template.synonyms) >= 0.4;
      mapped.set(stranger, { field, section: null, how: isClear ? "CLEAR" : "ALIKE" });
    } else if (stranger.isHeading && stranger.holds.some((field) => !headed.has(sectionOf(field))))
      mapped.set(stranger, sectionOfStranger(stranger, isFirst(stranger), template, left, headed, layout));
  }
  const candidates = new Map(
    strangers
      .filter((stranger) => !mapped.has(stranger) && (stranger.count > 1 || pilots < fewestTelling))
      .map((stranger) => [
        stranger,
        candidatesOf(stranger, new Set([...left, ...elsewhere(stranger)]), template, layout),
      ]),
  );
  const chosen = bestWay(order, candidates, layout);
  const clear = isPlaced ? clearOf(order, chosen, candidates) : new Set<Stranger>();
  for (const [stranger, { field, alike }] of chosen) {
    left.delete(field);
    const section = stranger.isHeading && onlyFieldOf(sectionOf(field)) === field ? sectionOf(field) : null;
    const how = clear.has(stranger) ? "CLEAR" : alike >= 0.4 ? "ALIKE" : "PLACE";
    mapped.set(stranger, { field, section, how });
  }
  for (const stranger of strangers) {
    const { standsFor: field, words } = stranger;
    if (mapped.has(stranger) || field === null || missing.has(field)) continue;
    const alike = likestOf(words, template.labels[field], template.synonyms);
    mapped.set(stranger, { field, section: null, how: alike >= 0.4 ? "ALIKE" : "PLACE" });
  }
  for (const stranger of strangers) {
    if (mapped.has(stranger)) continue;
    const mapping = stranger.isHeading
      ? sectionOfStranger(stranger, isFirst(stranger), template, left, headed, layout)
      : unmapped;
    if (mapping.section !== null) for (const field of fieldsOf(mapping.section)) left.delete(field);
    mapped.set(stranger, mapping);
  }
  return mapped;
};

/** What a mapping must be worth, with what its neighbours add; in OCR values are ruined, and places tell more. */
const cost: Readonly<Record<Layout, number>> = { WEB: 0.55, OCR: 0.35 };

/** Two labels in the order of the template, and more so right below each other, speak for each other. */
const worthOfOrder = (above: ReportField | null, below: ReportField): number => {
  if (above === null) return 0;
  const steps = fieldOrder.indexOf(below) - fieldOrder.indexOf(above);
  return steps <= 0 ? -0.1 : steps === 1 ? 0.25 : 0.1;
};

/** A way to map the strangers down to some place in the document. */
interface Way {
  readonly worth: number;
  readonly last: ReportField | null;
  readonly chosen: readonly (readonly [Stranger, Candidate])[];
}

const mostWays = 60;

/** The best of all ways to give each stranger a field, or none, going down the labels as the document prints them. */
const bestWay = (
  order: readonly (ReportField | Stranger)[],
  candidates: ReadonlyMap<Stranger, readonly Candidate[]>,
  layout: Layout,
): Way["chosen"] => {
  const least = cost[layout];
  // What comes first stands below the name of the pilot.
  let ways: Way[] = [{ worth: 0, last: layout === "WEB" ? "title" : null, chosen: [] }];
  for (const each of order) {
    if (typeof each === "string") {
      ways = ways.map((way) => ({ ...way, worth: way.worth + worthOfOrder(way.last, each), last: each }));
      continue;
    }
    const own = candidates.get(each) ?? [];
    ways = ways
      .flatMap((way): Way[] => [
        way,
        ...own
          .filter(({ field }) =>
            way.chosen.every(
              ([other, { field: taken }]) => taken !== field || isApartFrom(each, [other.first, other.last]),
            ),
          )
          .map((candidate) => ({
            worth: way.worth + candidate.worth - least + worthOfOrder(way.last, candidate.field),
            last: candidate.field,
            chosen: [...way.chosen, [each, candidate] as const],
          })),
      ])
      .sort((a, b) => b.worth - a.worth)
      .slice(0, mostWays);
  }
  return ways.sort((a, b) => b.worth - a.worth)[0]?.chosen ?? [];
};
