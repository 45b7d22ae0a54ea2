import type { ReportField } from "../../domain/report-fields.ts";
import type { Block } from "../../source/blocks.ts";
import { visible } from "../lines/blanks.ts";
import type { Span } from "../report.ts";
import type { Item } from "../template/rows.ts";
import type { Section } from "../template/sections.ts";
import { Traits } from "./traits.ts";

/** A printed stretch of value text, at most a line, as the alignment sees it. */
export interface Unit extends Span {
  readonly text: string;
  readonly traits: Traits;
  /** Of the text of its paragraph from here on; of the next paragraph too when this one ends in ":". */
  readonly ahead: Traits;
  readonly section: Section | null;
  readonly labelled: ReportField | null;
  /** A blank line, a label or a heading stands before it. */
  readonly isNewParagraph: boolean;
  /** Labels between the unit before and this one, in printed order. */
  readonly labelsBefore: readonly ReportField[];
  readonly isAfterHeading: boolean;
  /** A label or heading follows the paragraph: the table was read row by row here. */
  readonly isBetweenLabels: boolean;
  /** Index among the items of the report. */
  readonly place: number;
  readonly lineNumber: number;
  readonly block: Block;
}

/** So much of a paragraph tells what it is about. */
const ahead = 420;

/** Makes the units of a report out of its items, and tells where each label was printed. */
export const makeUnits = (
  document: string,
  items: readonly Item[],
): { readonly units: readonly Unit[]; readonly labelPlaces: ReadonlyMap<ReportField, number> } => {
  const drafts: Omit<Unit, "ahead">[] = [];
  const labelPlaces = new Map<ReportField, number>();
  let labelsBefore: ReportField[] = [];
  let isAfterHeading = false;
  let lastLine = -1;
  for (const [place, item] of items.entries()) {
    if (item.kind === "label") {
      const { field } = item.key;
      if (field === null) continue;
      if (!labelPlaces.has(field)) labelPlaces.set(field, place);
      if (labelsBefore.at(-1) !== field) labelsBefore.push(field);
      continue;
    }
    if (item.kind === "heading") {
      isAfterHeading = true;
      continue;
    }
    const { number } = item.line;
    const isBesideLabel = item.labelled !== null;
    const traits = traitsOf(document, item);
    drafts.push({
      start: item.span.start,
      end: item.span.end,
      text: traits.text,
      traits,
      section: item.section,
      labelled: item.labelled?.field ?? null,
      // A label in the margin of a value does not part it: only blank lines do.
      isNewParagraph:
        drafts.length === 0 ||
        number > lastLine + 1 ||
        (!isBesideLabel && labelsBefore.length > 0) ||
        isAfterHeading,
      labelsBefore: isBesideLabel ? labelsBefore.slice(0, -1) : labelsBefore,
      isAfterHeading,
      isBetweenLabels: labelsBefore.length > 0 && isFollowedByLabel(items, place),
      place,
      lineNumber: number,
      block: item.line.block,
    });
    lastLine = number;
    labelsBefore = [];
    isAfterHeading = false;
  }
  return {
    units: drafts.map((draft, index) => ({ ...draft, ahead: traitsAhead(drafts, index) })),
    labelPlaces,
  };
};

/** Most values fill their lines, and the same line has the same traits. */
const traitsOf = (document: string, { span, line }: Item): Traits =>
  span.start === line.start && span.end === line.end
    ? line.form.traits
    : new Traits(visible(document.slice(span.start, span.end)).trim());

const isFollowedByLabel = (items: readonly Item[], place: number): boolean => {
  let index = place + 1;
  let above = items[place]?.line.number ?? 0;
  for (let item = items[index]; item?.kind === "text"; item = items[index]) {
    if (item.line.number > above + 1) return false;
    above = item.line.number;
    index += 1;
  }
  const next = items[index];
  return next?.kind === "label" || (next?.kind !== "text" && hasValueAbove(items, place));
};

/** The section printed a value before the labels above: its rows were read one by one. */
const hasValueAbove = (items: readonly Item[], place: number): boolean => {
  let index = place - 1;
  while (items[index]?.kind === "label") index -= 1;
  return items[index]?.kind === "text";
};

/** Many a paragraph is one line, and has the traits of that line. */
const traitsAhead = (drafts: readonly Omit<Unit, "ahead">[], index: number): Traits => {
  const text = textAhead(drafts, index);
  const own = drafts[index]?.traits;
  return own?.text === text ? own : new Traits(text);
};

const textAhead = (units: readonly Omit<Unit, "ahead">[], from: number): string => {
  let text = units[from]?.text ?? "";
  let mayCross = true;
  for (let index = from + 1; index < units.length && text.length < ahead; index += 1) {
    const unit = units[index];
    if (!unit) break;
    if (unit.isNewParagraph) {
      if (!mayCross || !text.endsWith(":")) break;
      mayCross = false;
    }
    text += ` ${unit.text}`;
  }
  return text;
};
