import { countEach } from "../../domain/count-each.ts";
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
import { groupsOf, runsOf, type Line, type Piece } from "./label-columns.ts";

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
const valueIn = (text: string, known: LabelWords): number | null => {
  const words = foldedWords(text);
  const most = Math.max(
    0,
    ...known.beginningWith(words[0] ?? "").map((label) => {
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
      rests.getOrInsertComputed(start, () => []).push(printed[count] ?? "");
    }
  }
  const isLabel = ([start, next]: [string, string[]]): boolean =>
    next.length >= least && mayBeLabel(start) && next.every((word) => /^[\p{Lu}\d€]/u.test(word));
  return new Set([...rests].filter(isLabel).map(([start]) => start));
};

/** Tells labels from values, line by line. */
const piecesOf = (lines: readonly Line[], words: LabelWords): Piece[] => {
  const ids = new Map(lines.map(({ text }) => [text, fold(text)]));
  const counts = countEach(lines.map(({ text }) => ids.get(text) ?? ""));
  const countOf = (text: string): number => counts.get(ids.get(text) ?? "") ?? 0;
  const known = [...ids.keys()]
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
    const going: OpenLabels | null = open && continueLabels(open, foldedWords(text));
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

const wordsOf = new WeakMap<Template, LabelWords>();

/**
 * Reads a text in which tables were printed a line for each label and for each value, beside each other or all labels first:
 * by the lines that come back in report after report, and the labels that are known. Null when it has none such, or values
 * cannot be told apart. What is read is not the text as it came.
 */
export const readLabelLines = (name: string, text: string, template: Template): BlockDocument | null => {
  if (text.length > longest || (text.match(besideEachOther)?.length ?? 0) >= fewestBeside) return null;
  const words = wordsOf.getOrInsertComputed(
    template,
    () => new LabelWords([...Object.values(template.labels), ...Object.values(template.sections)].flat()),
  );
  const all = linesOf(text);
  const lines = all.filter(({ isRunning }) => !isRunning);
  const [opening, ...runs] = runsOf(piecesOf(lines, words), ({ isLabel }) => isLabel);
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
