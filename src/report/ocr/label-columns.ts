import type { ReportField } from "../../domain/report-fields.ts";
import { fitsField } from "./column-fit.ts";
import { fitOf } from "./fit.ts";
import { Traits } from "./traits.ts";

/** Labels that stand one below the other, and the values below the last of them. */
export type Run<P> = { readonly labels: P[]; readonly values: P[] };

/** The first run has what stands before any label. */
export const runsOf = <P>(pieces: readonly P[], isLabel: (piece: P) => boolean): Run<P>[] => {
  const runs: Run<P>[] = [{ labels: [], values: [] }];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (!isLabel(piece)) last?.values.push(piece);
    else if (last && last.values.length === 0) last.labels.push(piece);
    else runs.push({ labels: [piece], values: [] });
  }
  return runs;
};

export interface Line {
  readonly text: string;
  readonly number: number;
  /** Blank lines above it. */
  readonly gap: number;
  readonly isRunning: boolean;
}

/** A label with all lines that it is printed over, or a line of a value. */
export type Piece =
  | { readonly isLabel: true; text: string; readonly line: Line }
  | { readonly isLabel: false; readonly text: string; readonly line: Line };

/** A line is full when the first word of the next had no room on it; one that begins small goes on sooner. */
const full = 0.85;
const fullBeforeSmall = 0.7;
/** Ways to part a column that are held against each other. */
const mostWays = 300;
const leastLead = 0.2;

type Step = "GOES_ON" | "ENDS" | "MAY_END" | "MAY_GO_ON";

/** What a line tells of whether the value above goes on with it. */
const stepTo = (above: string, { text, line }: Piece, width: number): Step => {
  const [word = ""] = text.split(" ", 1);
  const isSmall = /^[\p{Ll}(]/u.test(text);
  const needed = above.length + 1 + word.length;
  // A moment by itself is a value, and no sentence goes on with it.
  if ([above, text].some((each) => new Traits(each).isBareDate)) return "ENDS";
  if (needed <= width * (isSmall ? fullBeforeSmall : full)) return "ENDS";
  if (isSmall) return "GOES_ON";
  if (line.gap > 0) return "ENDS";
  return /[.!?]$/.test(above) ? "MAY_END" : "MAY_GO_ON";
};

/** All ways to take so many of some. */
function* choose(from: readonly number[], count: number, at = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let nth = at; nth <= from.length - count; nth += 1)
    for (const rest of choose(from, count - 1, nth + 1)) yield [from[nth] ?? 0, ...rest];
}

/**
 * The values of a column below so many labels, by what each line tells of whether it goes on; null where they are as many in
 * no way, or in several that fit as well.
 */
export const groupsOf = (
  values: readonly Piece[],
  fields: readonly (ReportField | null)[],
  width: number,
): string[][] | null => {
  const steps = values.map((each, at) =>
    at === 0 ? "ENDS" : stepTo(values[at - 1]?.text ?? "", each, width),
  );
  const placesOf = (step: Step): number[] => steps.flatMap((each, at) => (each === step ? [at] : []));
  const needed = fields.length - placesOf("ENDS").length;
  const [likely, unlikely] = [placesOf("MAY_END"), placesOf("MAY_GO_ON")];
  if (needed < 0 || needed > likely.length + unlikely.length) return null;
  const cut = (begins: ReadonlySet<number>): string[][] => {
    const groups: string[][] = [];
    for (const [at, { text }] of values.entries())
      if (steps[at] === "ENDS" || begins.has(at)) groups.push([text]);
      else groups.at(-1)?.push(text);
    return groups;
  };
  const ways =
    needed <= likely.length
      ? choose(likely, needed)
      : choose(unlikely, needed - likely.length).map((more) => [...likely, ...more]);
  const scored: { groups: string[][]; score: number }[] = [];
  for (const begins of ways) {
    if (scored.length >= mostWays) return null;
    const groups = cut(new Set(begins));
    const texts = groups.map((group) => group.join(" "));
    const score = fields.reduce((sum, field, nth) => {
      const value = texts[nth] ?? "";
      return sum + (fitsField(field, value) ? (field === null ? 0.5 : fitOf(field, new Traits(value))) : -1);
    }, 0);
    scored.push({ groups, score });
  }
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  return best && (!second || best.score >= second.score + leastLead) ? best.groups : null;
};
