import type { BlockDocument, Origin } from "../../blocks.ts";
import { composeDocument, type Draft } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import {
  continueLabels,
  isComplete,
  LabelWords,
  type OpenLabels,
  type PrintedWords,
} from "../printed-words.ts";
import { runningLines } from "./running-lines.ts";

/** A line of a text that was laid out by blanks, cut at the column of values where it has one. */
interface CutLine {
  readonly number: number;
  /** Blank lines above it. */
  readonly gap: number;
  readonly whole: string;
  readonly left: string;
  readonly right: string;
  readonly isCut: boolean;
}

type Row = { label: string; open: OpenLabels | null; readonly paragraphs: string[]; readonly number: number };

/** So many lines go on at one place after a gap in a text that has columns. */
const leastLines = 4;
/** Blank lines above what is higher than a section. */
const apart = 3;
const longest = 2_000_000;
const pageFoot = /(?:^|\s)(?:pagina|pag\.?|blz\.?|p\.)\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?$|^\d{1,4}$/iu;
/** No label ends with one of these: it goes on below. */
const goesOn =
  /(?:^|\s)(?:de|het|een|van|voor|en|of|om|te|aan|in|op|bij|tot|uit|met|is|zijn|er|wordt|worden)$|[,/(-]$/iu;

/** Where values begin: the places at which several lines go on after two blanks or more. */
const columnsOf = (lines: readonly string[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const at = /^\s{0,12}\S.*?\s{2,}(?=\S)/u.exec(line)?.[0].length;
    if (at !== undefined && at > 6 && at < 90) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= leastLines).map(([at]) => at);
};

const originOf = (number: number): Origin => ({ form: "text", line: number });

/** A line that is no row: apart, and no sentence, it is a heading. */
const draftOf = ({ whole, gap, number }: CutLine, below: CutLine | undefined): Draft => {
  const origin = originOf(number);
  const isAlone = below === undefined || below.gap > 0 || below.isCut;
  return gap > 0 && isAlone && whole.length < 120 && !/[.,;:]$/.test(whole)
    ? { kind: "heading", level: gap >= apart ? 1 : 2, text: whole, origin }
    : { kind: "line", text: whole, origin };
};

/**
 * A page hides how far its first line is apart: right above another heading, or where no line is less, it is of the highest.
 * A heading that comes back is that of a section, and a line right below it its value.
 */
const withLevels = (printed: readonly Draft[]): Draft[] => {
  const counts = new Map<string, number>();
  for (const { kind, text } of printed) if (kind === "heading") counts.set(text, (counts.get(text) ?? 0) + 1);
  const comesBack = (draft: Draft | undefined): boolean => (counts.get(draft?.text ?? "") ?? 0) > 1;
  const isHigh = ({ level }: Draft): boolean => level === 1;
  const drafts = printed.map((draft, index): Draft => {
    const above = printed[index - 1];
    const isValue = draft.kind === "heading" && above?.kind === "heading" && comesBack(above);
    return isValue && !isHigh(draft) && !comesBack(draft)
      ? { kind: "line", text: draft.text, origin: draft.origin }
      : draft;
  });
  const isBefore = (index: number): boolean =>
    drafts[index]?.kind === "heading" && drafts[index + 1]?.kind === "heading" && !comesBack(drafts[index]);
  const lower = drafts.filter(({ kind }, index) => kind === "heading" && !isBefore(index));
  const hasSections = lower.filter((each) => !isHigh(each)).length > lower.filter(isHigh).length;
  return drafts.map((draft, index) =>
    draft.kind === "heading" && (isBefore(index) || !hasSections) ? { ...draft, level: 1 } : draft,
  );
};

const cutAt = (line: string, columns: readonly number[]): number | null =>
  columns.find(
    (at) =>
      /\S/.test(line.charAt(at)) &&
      line.slice(at - 2, at).trim() === "" &&
      /^\s*\S.*?\s{2,}\S/u.exec(line.slice(0, at)) === null,
  ) ?? null;

/**
 * Reads a text that pdftotext laid out as it was printed: labels in a column at the left, values beside them. Null when it
 * has no such columns. Its lines are put together to cells, so that what is read is not the text as it came.
 */
export const readColumns = (name: string, text: string, printed: PrintedWords): BlockDocument | null => {
  if (text.length > longest) return null;
  const pages = text.split("\f").map((page) => page.split(/\r\n|[\n\r]/));
  const columns = columnsOf(pages.flat());
  if (columns.length === 0) return null;
  const words = new LabelWords(printed);
  const drafts: Draft[] = [];
  const rows = { next: 1 };
  let row = null as Row | null;
  const flush = (): void => {
    if (row === null) return;
    const { label, paragraphs, number } = row;
    const flow = (each: string) => ({ kind: "line" as const, text: each, origin: originOf(number) });
    drafts.push(
      ...flowDrafts(
        [{ kind: "table", rows: [[label === "" ? [] : [flow(label)], paragraphs.map(flow)]] }],
        rows,
      ),
    );
    row = null;
  };
  const { lines: printedLines, feet } = linesOf(pages, columns);
  const lines = levelled(printedLines);
  for (const [index, line] of lines.entries()) {
    const isLabelOnly = line.gap === 0 && row !== null && line.whole.length < Math.max(...columns);
    if (!line.isCut && !isLabelOnly) {
      flush();
      const above = drafts.at(-1);
      if (line.gap === 0 && above?.kind === "line" && above.row === undefined)
        drafts[drafts.length - 1] = { ...above, text: `${above.text}\n${line.whole}` };
      else drafts.push(draftOf(line, lines[index + 1]));
      continue;
    }
    const left = line.isCut ? line.left : line.whole;
    const going: OpenLabels | null = row?.open && left !== "" ? continueLabels(row.open, left) : null;
    if (
      row !== null &&
      left !== "" &&
      line.gap === 0 &&
      row.label !== "" &&
      (going !== null ||
        /^[\p{Ll}(]/u.test(left) ||
        (goesOn.test(row.label) &&
          words.openedBy(left) === null &&
          !(row.open !== null && isComplete(row.open) && line.right !== "")))
    ) {
      row.label += ` ${left}`;
      row.open = going;
    } else if (row === null || left !== "") {
      flush();
      row = { label: left, open: words.openedBy(left), paragraphs: [], number: line.number };
    }
    if (line.right === "") continue;
    const last = row.paragraphs.at(-1);
    if (last === undefined || line.gap > 0) row.paragraphs.push(line.right);
    else row.paragraphs[row.paragraphs.length - 1] = `${last}\n${line.right}`;
  }
  flush();
  return composeDocument(name, [...withLevels(drafts), ...feet], "positions");
};

const isValueOnly = (line: CutLine | undefined): boolean => line?.isCut === true && line.left === "";
const isLabelOnly = (line: CutLine | undefined): boolean => line?.isCut === false && line.gap === 0;

/**
 * A label beside the middle of its value is printed between its lines: each label comes first again. So many lines of a value
 * as stand above its label stand below it. As they were where all labels stand beside the first line.
 */
const levelled = (lines: readonly CutLine[]): readonly CutLine[] => {
  const isBetween = (at: number): boolean =>
    isLabelOnly(lines[at]) &&
    isValueOnly(lines[at - 1]) &&
    isValueOnly(lines[at + 1]) &&
    lines[at + 1]?.gap === 0;
  // "Gevolgen voor de" and "begroting" above and below one value are one label.
  const isWrapped = (at: number): boolean =>
    isLabelOnly(lines[at + 2]) && /^\p{Ll}/u.test(lines[at + 2]?.whole ?? "");
  if (!lines.some((_, at) => isBetween(at) && !isWrapped(at))) return lines;
  const level: CutLine[] = [];
  /** Lines of values above the label that is theirs, and how many below the last one are its own. */
  let above: CutLine[] = [];
  let own = 0;
  for (const [at, line] of lines.entries()) {
    if (isValueOnly(line)) {
      if (own > 0) level.push(line);
      else above.push(line);
      own = Math.max(0, own - 1);
      continue;
    }
    const isLabel = line.isCut || (isLabelOnly(line) && isValueOnly(lines[at + 1]) && !isWrapped(at));
    const [first, ...others] = isLabel ? above : [];
    if (!isLabel) level.push(...above);
    if (first === undefined) level.push(line);
    else {
      const gap = Math.max(first.gap, line.gap);
      const rest = line.right === "" ? others : [...others, { ...line, left: "", gap: 0 }];
      level.push(
        { ...line, gap, left: line.isCut ? line.left : line.whole, right: first.right, isCut: true },
        ...rest,
      );
    }
    own = isLabel ? above.length : 0;
    above = [];
  }
  return [...level, ...above];
};

/** The lines with ink, each cut; feet of pages apart from them, as rows go on below. */
const linesOf = (
  pages: readonly (readonly string[])[],
  columns: readonly number[],
): { readonly lines: readonly CutLine[]; readonly feet: readonly Draft[] } => {
  const feet: Draft[] = [];
  const lines: CutLine[] = [];
  let number = 0;
  const running = runningLines(pages);
  for (const [at, page] of pages.entries()) {
    const foot = page.findLastIndex((line) => line.trim() !== "");
    let gap = 0;
    let isFirst = true;
    for (const [index, printed] of page.entries()) {
      number += 1;
      const whole = printed.trim();
      if (whole === "") {
        gap += 1;
        continue;
      }
      const isFoot = index === foot && pageFoot.test(whole) && (pages.length > 1 || /\D/.test(whole));
      if (isFoot || running[at]?.has(index) === true) {
        feet.push({ kind: "furniture", text: whole, origin: originOf(number) });
        continue;
      }
      const cut = cutAt(printed, columns);
      const isCut = cut !== null;
      lines.push({
        number,
        gap: isFirst ? Math.max(gap, 1) : gap,
        whole: whole.replaceAll(/\s{2,}/gu, " "),
        left: printed.slice(0, cut ?? printed.length).trim(),
        right: isCut ? printed.slice(cut).trim() : "",
        isCut,
      });
      gap = 0;
      isFirst = false;
    }
    number -= 1;
  }
  return { lines: withPairs(lines), feet };
};

/** A value, the label beside it, and the value of that: "1 mei 2024    Einde    1 mei 2025". */
const pair = /^(\S.*?)\s{3,}(\S.*?)\s{3,}(\S.*)$/u;

/** Rows of two labels and two values are two rows each, where the second label comes back. */
const withPairs = (lines: readonly CutLine[]): CutLine[] => {
  const found = lines.map(({ right }) => pair.exec(right));
  const counts = Map.groupBy(found, (match) => match?.[2] ?? "");
  return lines.flatMap((line, at): CutLine[] => {
    const [, value = "", label = "", other = ""] = found[at] ?? [];
    if (line.left === "" || (counts.get(label)?.length ?? 0) < 2 || label === "") return [line];
    return [
      { ...line, right: value },
      { ...line, gap: 0, left: label, right: other },
    ];
  });
};
