import type { ReportField } from "../../domain/report-fields.ts";
import type { BlockDocument } from "../../source/blocks.ts";
import { composeDocument, type Draft } from "../../source/forms/draft.ts";
import {
  continueLabels,
  fold,
  foldedWords,
  isComplete,
  LabelWords,
  matchRun,
  type OpenLabels,
} from "../../source/forms/printed-words.ts";
import { runningLines } from "../../source/forms/text/running-lines.ts";
import { beginsAnswer } from "../../source/value-openings.ts";
import { isHeadingText } from "../template/mark-sections.ts";
import type { Template } from "../template/template.ts";
import { fieldOfLabel, fitsField } from "./column-fit.ts";
import { fitOf } from "./fit.ts";
import { Traits } from "./traits.ts";

interface Line {
  readonly text: string;
  readonly number: number;
  /** Blank lines above it. */
  readonly gap: number;
  readonly isRunning: boolean;
}

/** A label with all lines that it is printed over, or a line of a value. */
type Piece =
  | { readonly isLabel: true; text: string; readonly line: Line }
  | { readonly isLabel: false; readonly text: string; readonly line: Line };

const longest = 400_000;
/** Text that was laid out as it was printed is read by its columns. */
const besideEachOther = /\S {3,}\S/g;
const fewestBeside = 4;
const longestLabel = 100;
/** A label stands in so many of the reports. */
const mostReports = 0.7;
const fewestKnown = 3;
/** A name, and a tag below it. */
const mostNameLines = 2;

const pageNumber = /^(?:pagina|pag\.?|blz\.?|bladzijde)\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?$/iu;

const linesOf = (text: string): Line[] => {
  const pages = text.split("\f").map((page) => page.split(/\r\n|[\n\r]/));
  const running = runningLines(pages);
  const count = pages.filter((page) => page.some((line) => line.trim() !== "")).length;
  const counted = new RegExp(String.raw`^\d{1,3}\s*(?:\/|van)\s*${count}$`, "u");
  const lines: Line[] = [];
  let number = 0;
  for (const [nth, page] of pages.entries()) {
    let gap = nth > 0 ? 1 : 0;
    for (const [at, printed] of page.entries()) {
      number += 1;
      const whole = printed.trim().replaceAll(/\s+/gu, " ");
      const isRunning = running[nth]?.has(at) === true || pageNumber.test(whole) || counted.test(whole);
      if (whole === "") gap += 1;
      else lines.push({ text: whole, number, gap, isRunning });
      if (whole !== "" && !isRunning) gap = 0;
    }
    number -= 1;
  }
  return lines;
};

const mayBeLabel = (text: string): boolean =>
  text.length <= longestLabel && /^[\p{L}(]/u.test(text) && !/[.;,]$/.test(text) && !beginsAnswer(text);

/** Where the words of a known label at the begin of a line end, and its value begins on the same line. */
const valueIn = (text: string, { labels }: LabelWords): number | null => {
  const words = foldedWords(text);
  const most = Math.max(
    0,
    ...labels.map((label) => {
      const run = matchRun(words, label, 0);
      return run === label.length || run >= 3 ? run : 0;
    }),
  );
  if (most === 0 || most >= words.length) return null;
  let at = 0;
  for (let nth = 0; nth < most; nth += 1) at += /^[\s/,]*[^\s/,]+/u.exec(text.slice(at))?.[0].length ?? 0;
  const isAsked = /[:?]$/.test(text.slice(0, at));
  return (isAsked || most >= 2) && /^\s*[\p{Lu}\d€]/u.test(text.slice(at)) ? at : null;
};

const fewestShared = 3;
const mostShared = 9;

/** Words that so many lines begin with, each of which goes on with a value: labels that stand beside theirs. */
const sharedStarts = (lines: readonly Line[], least: number): ReadonlySet<string> => {
  const rests = new Map<string, string[]>();
  for (const { text } of lines) {
    const printed = text.split(" ");
    for (let count = fewestShared; count < Math.min(printed.length, mostShared); count += 1) {
      const start = printed.slice(0, count).join(" ");
      rests.set(start, [...(rests.get(start) ?? []), printed[count] ?? ""]);
    }
  }
  const isLabel = ([start, next]: [string, string[]]): boolean =>
    next.length >= least && mayBeLabel(start) && next.every((word) => /^[\p{Lu}\d€]/u.test(word));
  return new Set([...rests].filter(isLabel).map(([start]) => start));
};

/** Tells labels from values, line by line. */
const piecesOf = (lines: readonly Line[], words: LabelWords): Piece[] => {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  const countOf = (text: string): number => counts.get(fold(text)) ?? 0;
  const known = [...new Set(lines.map(({ text }) => text))]
    .flatMap((text) => {
      const open = words.openedBy(text);
      return open && isComplete(open) && countOf(text) > 1 ? [countOf(text)] : [];
    })
    .toSorted((a, b) => a - b);
  const pilots = known[Math.floor(known.length / 2)] ?? 0;
  if (known.length < fewestKnown) return [];
  const least = Math.max(2, Math.ceil(pilots * mostReports));
  const starts = sharedStarts(lines, least);
  const pieces: Piece[] = [];
  let label = null as (Piece & { isLabel: true }) | null;
  let open: OpenLabels | null = null;
  const begin = (text: string, line: Line): void => {
    label = { isLabel: true, text, line };
    pieces.push(label);
  };
  for (const line of lines) {
    const { text } = line;
    const isRepeated = countOf(text) >= least && mayBeLabel(text);
    const going: OpenLabels | null = open && continueLabels(open, text);
    // Behind a value only a label that is not said in full goes on.
    const mayGoOn = pieces.at(-1) === label || !(open && isComplete(open));
    if (label && isRepeated && (going || (/^\p{Ll}/u.test(text) && mayGoOn))) {
      label.text += ` ${text}`;
      open = going;
      continue;
    }
    const opened = words.openedBy(text);
    if (opened ? countOf(text) > 1 && (isComplete(opened) || isRepeated) : isRepeated) {
      begin(text, line);
      open = opened;
      continue;
    }
    const start = [...starts].find((each) => text.startsWith(`${each} `));
    const at = start?.length ?? valueIn(text, words);
    if (at !== null) {
      begin(text.slice(0, at).trim(), line);
      open = words.openedBy(text.slice(0, at));
      pieces.push({ isLabel: false, text: text.slice(at).trim(), line: { ...line, gap: 0 } });
    } else pieces.push({ isLabel: false, text, line });
  }
  return pieces;
};

interface Run {
  readonly labels: (Piece & { isLabel: true })[];
  readonly values: (Piece & { isLabel: false })[];
}

/** Labels that stand one below the other, and the values below the last of them. */
const runsOf = (pieces: readonly Piece[]): Run[] => {
  const runs: Run[] = [{ labels: [], values: [] }];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (!piece.isLabel) last?.values.push(piece);
    else if (last && last.values.length === 0) last.labels.push(piece);
    else runs.push({ labels: [piece], values: [] });
  }
  return runs;
};

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
const groupsOf = (
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

/**
 * Reads a text in which tables were printed a line for each label and for each value, beside each other or all labels first:
 * by the lines that come back in report after report, and the labels that are known. Null when it has none such, or values
 * cannot be told apart. What is read is not the text as it came.
 */
export const readLabelLines = (name: string, text: string, template: Template): BlockDocument | null => {
  if (text.length > longest || (text.match(besideEachOther)?.length ?? 0) >= fewestBeside) return null;
  const words = new LabelWords(
    [...Object.values(template.labels), ...Object.values(template.sections)].flat(),
  );
  const all = linesOf(text);
  const lines = all.filter(({ isRunning }) => !isRunning);
  const [opening, ...runs] = runsOf(piecesOf(lines, words));
  const firsts = Map.groupBy(
    runs.flatMap(({ labels }) => labels),
    (label) => fold(label.text),
  );
  const most = [...firsts.values()].map(({ length }) => length).toSorted((a, b) => b - a)[0] ?? 0;
  const [first] = runs[0]?.labels ?? [];
  const firstId = fold(first?.text ?? "");
  if (!opening || !first || most < 2 || (firsts.get(firstId)?.length ?? 0) < most * mostReports) return null;
  const names = [...template.labels.title, ...template.sections.name].map(fold);
  const sections = new Set(Object.values(template.sections).flat().map(fold));
  const isNamedBelow = names.includes(firstId);
  const lengths = runs
    .flatMap(({ values }) => values.map((each) => each.text.length))
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const counts = Map.groupBy(lines, (line) => line.text);
  const comesBack = (printed: string): boolean => (counts.get(printed)?.length ?? 0) > 1;
  const drafts: Draft[] = [];
  let [row, failed, isByOrder] = [0, 0, false];
  const add = (kind: Draft["kind"], printed: string, line: Line, more: Partial<Draft> = {}): void => {
    drafts.push({ kind, text: printed, origin: { form: "text", line: line.number }, ...more });
  };
  for (const line of all) if (line.isRunning) add("furniture", line.text, line);
  for (const [at, { labels, values: printed }] of [opening, ...runs].entries()) {
    const [next] = runs[at]?.labels ?? [];
    const isNext = next !== undefined && fold(next.text) === firstId && !isNamedBelow;
    // A tag that comes back, "Lopend", can stand between the name and the first label.
    const place = isNext ? printed.findLastIndex(({ text: own }) => !comesBack(own)) : -1;
    const above = place >= printed.length - mostNameLines ? printed[place] : undefined;
    // A name that is too long for one is no value of the pilot before it.
    const heading = above && !/[.;:,!?]$/u.test(above.text) ? above : undefined;
    const values = heading ? printed.slice(0, place) : printed;
    const isHeaded = labels.length === 2 && values.length > 0 && sections.has(fold(labels[0]?.text ?? ""));
    const heads = isHeaded ? 1 : 0;
    const rows = labels.slice(heads);
    const fields = rows.map((label) => fieldOfLabel(label.text, template));
    const groups = rows.length > 1 ? groupsOf(values, fields, width) : null;
    const isPaired = groups?.every((group, nth) => fitsField(fields[nth] ?? null, group.join(" "))) === true;
    if (rows.length === 1 || (isPaired && rows.length > 1)) {
      for (const { text: own, line } of labels.slice(0, heads)) add("heading", own, line, { level: 3 });
      for (const [nth, { text: own, line }] of rows.entries()) {
        row += 1;
        add("label", own, line, { row });
        const paragraphs: string[] = [];
        for (const each of values)
          if (paragraphs.length > 0 && each.line.gap === 0)
            paragraphs[paragraphs.length - 1] += `\n${each.text}`;
          else paragraphs.push(each.text);
        if (rows.length > 1) isByOrder = true;
        for (const value of rows.length === 1 ? paragraphs : [groups?.[nth]?.join("\n") ?? ""])
          add("value", value, line, { row });
      }
    } else {
      if (labels.length > 0) failed += 1;
      for (const each of [...labels, ...values])
        if (drafts.every(({ kind }) => kind === "furniture") && isHeadingText(each.text))
          add("heading", each.text, each.line, { level: 1 });
        else add("line", each.text, each.line);
    }
    if (heading) add("heading", heading.text, heading.line, { level: 2 });
    for (const tag of heading ? printed.slice(place + 1) : []) add("furniture", tag.text, tag.line);
  }
  if (row === 0 || failed * 3 > runs.length) return null;
  return composeDocument(name, drafts, isByOrder ? "positions" : null);
};
