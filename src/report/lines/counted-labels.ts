import type { Block } from "../../source/blocks.ts";
import { askedIn } from "../template/repeated-starts.ts";
import { beginsAnswer } from "../../source/value-openings.ts";

/** A block that begins with a number or letter that counts: its place in the blocks, and what stands behind the mark. */
interface Counted {
  readonly index: number;
  readonly count: number;
  readonly series: string;
  /** The words that can be a label: up to "?" or ":", or the whole line. */
  readonly words: string;
  /** Letters of the mark and the blank behind it. */
  readonly length: number;
}

const mark =
  /^(?:(?<digits>\d{1,2})[.)]?|\(?(?<roman>[IVX]{1,5})[.)]?|\(?(?<letter>[a-zA-Z])[.)])\s+(?=\p{Lu})/u;
const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const romans = [...ones, ...ones.map((one) => `X${one}`)];

/** A mark can count in two series: "C." is a hundred to nobody, and "I." the ninth letter or the first number. */
const countsOf = ({ digits, roman, letter }: Record<string, string | undefined>): [string, number][] => [
  ...(digits === undefined ? [] : [["digits", Number(digits)] as [string, number]]),
  ...(roman === undefined || !romans.includes(roman)
    ? []
    : [["roman", romans.indexOf(roman)] as [string, number]]),
  ...(/^[a-zA-Z]$/.test(letter ?? roman ?? "")
    ? [["letter", (letter ?? roman ?? "").toLowerCase().charCodeAt(0) - 96] as [string, number]]
    : []),
];

/** A letter that counts rows stands before whatever is in them. */
const rowMark = /^\(?(?<letter>[a-z])[.)]\s+(?=\S)/u;

const mostLetters = 140;
const labelIn = (text: string): string => /^[^:?]{2,110}[:?](?=\s|$)/u.exec(text)?.[0] ?? text;

const countedIn = (text: string, blocks: readonly Block[], wanted: string, marks = mark): Counted[] =>
  blocks.flatMap(({ start, end }, index) => {
    const line = text.slice(start, Math.min(end, start + mostLetters));
    const found = marks.exec(line);
    if (!found) return [];
    const [series, count] = countsOf(found.groups ?? {}).find(([each]) => each === wanted) ?? [];
    if (series === undefined || count === undefined) return [];
    const words = labelIn(line.slice(found[0].length));
    return [{ index, count, series, words, length: found[0].length }];
  });

/** The stretches that count on from one. */
const runsOf = (counted: readonly Counted[]): Counted[][] => {
  const runs: Counted[][] = [];
  for (const each of counted) {
    const run = runs.at(-1);
    if (run && each.count === (run.at(-1)?.count ?? 0) + 1) run.push(each);
    else if (each.count === 1) runs.push([each]);
  }
  return runs;
};

/** So many labels of a pilot that count on are no items of a list. */
const fewestCounted = 4;
/** A document with one pilot prints its labels once: then so many, that ask or are short. */
const fewestOnce = 5;
const mostWords = 6;

const mostNameWords = 16;

const asks = ({ words }: Counted): boolean => /[:?]$/.test(words);

/** "1 Inleiding", "2 Buurtbus" are chapters. */
const looksAsLabel = (counted: Counted, most = mostWords): boolean => asks(counted) || isShort(counted, most);
const isShort = ({ words, series }: Counted, most: number): boolean =>
  series !== "digits" && words.split(" ").length <= most && !/[.,;]$/.test(words);

/**
 * Whether the same words stand between each two of a run: then they are the label, and what counts are their values, as
 * numbered names that happen to stand in order.
 */
const areValues = (run: readonly Counted[], text: string, blocks: readonly Block[]): boolean => {
  const between = run.slice(1).map(
    ({ index }, at) =>
      new Set(
        blocks
          .slice((run[at]?.index ?? 0) + 1, index)
          .filter(({ kind }) => kind !== "furniture")
          .map(({ start, end }) => labelIn(text.slice(start, Math.min(end, start + mostLetters))))
          .filter((line) => !beginsAnswer(line)),
      ),
  );
  const [first] = between;
  return first !== undefined && [...first].some((line) => between.every((lines) => lines.has(line)));
};

const mayBeName = ({ words }: Counted): boolean =>
  words.split(" ").length <= mostNameWords && !/[.,;:?]$/.test(words);

/**
 * Roman numbers that count on once, above lines that stand apart, count the pilots; and so do those that stand each right above
 * the rows of a table, or above the same label.
 */
const countsPilots = (run: readonly Counted[], text: string, blocks: readonly Block[]): boolean => {
  const belowOf = ({ index }: Counted): string => {
    const { kind, start, end } = blocks[index + 1] ?? { kind: "line", start: 0, end: 0 };
    return kind === "label" ? "" : labelIn(text.slice(start, Math.min(end, start + mostLetters)));
  };
  const [first] = run;
  const below = first === undefined ? "" : belowOf(first);
  return (
    run.length > 1 &&
    (below === "" || /[:?]$/.test(below) || first?.series === "roman") &&
    run.every((each) => {
      const own = blocks[each.index];
      if (each.series === "roman") return looksAsLabel(each, mostNameWords) && (own?.gap ?? 0) > 0;
      return own?.row === undefined && belowOf(each) === below && mayBeName(each);
    })
  );
};

/** As many letters in each pilot count its rows, whatever stands in them. */
const countRowsOfPilots = (runs: readonly Counted[][]): boolean =>
  runs.length > 1 && runs.every((run) => run.length >= fewestCounted && run.length === runs[0]?.length);

const labelsIn = (counted: readonly Counted[], text: string, blocks: readonly Block[]): Counted[] => {
  const all = runsOf(counted);
  const pilots = all.filter((run) => countsPilots(run, text, blocks));
  if (pilots.length === 1 && all.length === 1) return all.flat();
  const aboveRows = runsOf(counted.filter(({ index }) => blocks[index]?.row === undefined));
  const [named] = aboveRows;
  if (named && aboveRows.length === 1 && named[0]?.series === "digits" && countsPilots(named, text, blocks))
    return named;
  const runs = all.filter((run) => !areValues(run, text, blocks));
  const byWords = Map.groupBy(runs.flat(), ({ words }) => words);
  const isRepeated = ({ words }: Counted): boolean => (byWords.get(words)?.length ?? 0) > 1;
  const repeated = runs.flat().filter(isRepeated);
  if (new Set(repeated.map(({ count }) => count)).size >= fewestCounted) return repeated;
  const [only, ...others] = runs;
  if (!only || others.length > 0 || only.length < fewestOnce) return [];
  // Among labels that ask, a section without one counts along: "b. Bewoners lenen gereedschap".
  const countsLabels = only.every((each) => looksAsLabel(each)) || only.filter(asks).length >= fewestOnce;
  return countsLabels ? only : [];
};

/**
 * The labels or headings that count from one in each pilot ("1. Naam", "a) Doel", "IV. Resultaat"), without their marks.
 * The number of what reports name comes back too, but is a value: the same label stands before each.
 */
export const withoutCounting = (text: string, blocks: readonly Block[]): Block[] => {
  const lengths = new Map<number, number>();
  const rows = runsOf(countedIn(text, blocks, "letter", rowMark));
  if (countRowsOfPilots(rows)) for (const { index, length } of rows.flat()) lengths.set(index, length);
  for (const series of ["digits", "roman", "letter"])
    for (const { index, length } of labelsIn(countedIn(text, blocks, series), text, blocks))
      lengths.set(index, length);
  return blocks.map((block, index) => ({ ...block, start: block.start + (lengths.get(index) ?? 0) }));
};

/** So many different labels come back in the items of lists; or stand once in one list. */
const fewestAsked = 3;
const fewestAskedOnce = 6;

/** A list with a label in front of each item, "Doel: minder files", is a table of labels and values. */
export const withAskedItems = (text: string, blocks: readonly Block[]): Block[] => {
  const asked = blocks.map(({ kind, start, end }) =>
    kind === "item" ? askedIn(text.slice(start, Math.min(end, start + mostLetters))) : null,
  );
  const byWords = Map.groupBy(
    asked.filter((words) => words !== null),
    (words) => words,
  );
  const repeated = [...byWords].filter(([, prints]) => prints.length > 1);
  const isTable =
    repeated.length >= fewestAsked ||
    (byWords.size >= fewestAskedOnce &&
      byWords.size * 1.3 >= blocks.filter(({ kind }) => kind === "item").length);
  if (!isTable) return [...blocks];
  const labels = new Set(repeated.length >= fewestAsked ? repeated.map(([words]) => words) : byWords.keys());
  return blocks.map((block, index) => (labels.has(asked[index] ?? "") ? { ...block, kind: "line" } : block));
};
