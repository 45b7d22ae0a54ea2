import { reportFields } from "../../domain/report-fields.ts";
import type { BlockKind } from "../../source/blocks.ts";
import type { LineForm } from "../lines/line-form.ts";
import { identityOf } from "./keys.ts";
import type { Label } from "./labels.ts";
import {
  damaged,
  expectedHere,
  matchLabel,
  mayBeWhole,
  type LabelRun,
  type Tolerance,
} from "./match-label.ts";
import { opening, sectionOf, unknownSection, type Section } from "./sections.ts";

/** What stands above a line in its report. */
export interface Above {
  /** A label of which the last words were not printed yet. */
  readonly open: LabelRun | null;
  readonly section: Section | null;
  /** Identities of the labels that were printed. */
  readonly seen: ReadonlySet<string>;
  /** What the form of the document says that the line is. */
  readonly kind: BlockKind;
}

/** Finds the label that a line begins with, or goes on with; offsets are into the line. */
export type LabelFinder = (line: LineForm, above: Above) => LabelRun | null;

const isWhole = ({ next, label: { words } }: LabelRun): boolean => next === words.length;

/** Words that stand in running text too are a label only where the template has them. */
const standsInPlace = (
  run: LabelRun,
  { section: printedSection, seen, kind }: Above,
  isSure: boolean,
  isPart: boolean,
): boolean => {
  const { key, isBare } = run.label;
  const { field } = key;
  const section = printedSection === unknownSection ? null : printedSection;
  // "Evaluatie pilot" in a cell of its own is another label than "Evaluatie".
  if (kind === "label") return !isPart;
  // A heading that says a label, and no more, is one, whatever stands above it.
  if (kind === "heading" && !isBare && run.rest === null && run.similarity === 1 && isWhole(run)) return true;
  if (seen.has(identityOf(key))) return run.rest === null && key.how !== "UNKNOWN";
  if (field === null || (isSure && isWhole(run))) return true;
  if (isBare && section !== sectionOf(field) && run.rest !== null) return false;
  switch (reportFields[field].section) {
    case "name":
      return section === null || section === opening.title;
    case "programme":
      if (section === opening.description) return run.rest === null && run.similarity === 1;
      return section === null || section === opening.programme || section === opening.title;
    case "description":
      return section === null || section === opening.description || section === opening.title;
    case "goal":
      return section !== opening.description || run.similarity > 0.9;
    case "dates":
      // A heading that the template lacks may stand between.
      if (run.rest === null && run.similarity === 1) return true;
      return section !== opening.description && section !== opening.title;
    case "outcome":
      return true;
  }
};

const mostTailLetters = 64;

/** A later line of a label whose earlier lines are lost; it must be the whole line. */
const findTail = (
  labels: readonly Label[],
  target: LineForm,
  open: Label | null,
  tolerance: Tolerance,
): LabelRun | null => {
  if (target.text.length > mostTailLetters) return null;
  for (const label of open ? [open, ...labels] : labels) {
    for (let from = 1; from < label.words.length; from += 1) {
      if (!mayBeWhole(target, label, from, tolerance)) continue;
      const run = matchLabel(target, label, from, tolerance);
      if (run && run.rest === null && isDistinct(run, from, open === label)) return run;
    }
  }
  return null;
};

const isDistinct = (run: LabelRun, from: number, isOpen: boolean): boolean => {
  const words = run.label.words.slice(from, run.next);
  const asks = words.at(-1)?.endsWith("?") ?? false;
  if (words.length >= 3) return true;
  if (words.length === 2) return isOpen || asks || run.similarity >= 0.85;
  return asks && (isOpen || run.similarity >= 0.85);
};

/** The labels that a line can hold, each found when it is first asked for: most lines come back in every report. */
class KnownLine {
  private readonly labels: readonly Label[];
  private readonly form: LineForm;
  private readonly tolerance: Tolerance;
  private readonly openings = new Map<Tolerance, readonly (LabelRun | null)[]>();
  private readonly continuations = new Map<LabelRun, LabelRun | null>();
  private readonly tails = new Map<Label | null, LabelRun | null>();

  constructor(labels: readonly Label[], form: LineForm, tolerance: Tolerance) {
    this.labels = labels;
    this.form = form;
    this.tolerance = tolerance;
  }

  /** For each label, in order, the words at the start of the line that it begins with. */
  opening(tolerance: Tolerance): readonly (LabelRun | null)[] {
    return this.openings.getOrInsertComputed(tolerance, () =>
      this.labels.map((label) => matchLabel(this.form, label, 0, tolerance)),
    );
  }

  continuation(open: LabelRun): LabelRun | null {
    const tolerance = this.tolerance === damaged ? expectedHere : this.tolerance;
    return this.continuations.getOrInsertComputed(open, () =>
      matchLabel(this.form, open.label, open.next, tolerance),
    );
  }

  tail(open: Label | null): LabelRun | null {
    return this.tails.getOrInsertComputed(open, () => findTail(this.labels, this.form, open, this.tolerance));
  }
}

/**
 * A label that is a cell or a heading holds no value: what it asks on, or adds in brackets, is of the label. A cell with other words
 * behind it is another label.
 */
const wholeLabel = (run: LabelRun, { text }: LineForm, kind: BlockKind): LabelRun | null => {
  if (run.rest === null || !/\?$|^\(.*\)$/u.test(text.slice(run.rest.start)))
    return kind === "label" ? null : run;
  return { ...run, next: run.label.words.length, printed: { start: 0, end: run.rest.end }, rest: null };
};

/** Makes what finds labels in the lines of one document. */
export const createLabelFinder = (labels: readonly Label[], tolerance: Tolerance): LabelFinder => {
  const lines = new Map<LineForm, KnownLine>();
  return (form, above) => {
    const { open, section, seen } = above;
    const line = lines.getOrInsertComputed(form, () => new KnownLine(labels, form, tolerance));
    const continued = open && line.continuation(open);
    if (continued) return continued;
    const usual = line.opening(tolerance);
    const expected = tolerance === damaged && section === opening.dates ? line.opening(expectedHere) : usual;
    let best: LabelRun | null = null;
    /** A colon says that it is a label, and so does a document that repeats it. */
    const isSure = ({ printed: { end }, label }: LabelRun): boolean =>
      tolerance !== damaged && (form.text.charAt(end - 1) === ":" || label.key.how !== "KNOWN");
    const isPart = ({ rest }: LabelRun): boolean =>
      rest !== null && tolerance !== damaged && /^\s*\p{Ll}/u.test(form.text.slice(rest.start));
    for (const [place, { key }] of labels.entries()) {
      const isExpected = key.field !== null && sectionOf(key.field) === section && !seen.has(identityOf(key));
      const run = (isExpected ? expected : usual)[place];
      if (!run || !standsInPlace(run, above, isSure(run), isPart(run))) continue;
      if (!best || run.score > best.score) best = run;
    }
    if (best?.rest && tolerance !== damaged && (above.kind === "label" || above.kind === "heading"))
      return wholeLabel(best, form, above.kind);
    return best ?? line.tail(open?.label ?? null);
  };
};
