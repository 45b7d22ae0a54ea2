import type { Flow, FlowTable, FlowText } from "../flow.ts";
import { fold, isComplete, type LabelWords } from "../printed-words.ts";

export interface LabelSense {
  /** How well words are known as a label: 0 for those that nothing tells. */
  readonly worthOf: (label: string) => number;
}

/** Labels that the template has, and those that more than one table has. */
export const senseOf = (words: LabelWords, learnt: ReadonlySet<string>): LabelSense => {
  const worth = new Map<string, number>();
  return {
    worthOf: (asked) =>
      worth.getOrInsertComputed(asked, (label) => {
        const open = label.length > 120 ? null : words.openedBy(label);
        return open && isComplete(open) ? 1 : learnt.has(fold(label)) ? 0.8 : 0;
      }),
  };
};

/** What a cell says, on one line. */
export const textOf = (cell: readonly FlowText[] = []): string =>
  cell
    .map(({ text }) => text)
    .join(" ")
    .replaceAll("\n", " ");

const longestName = 80;
/** Names above columns, and nothing above the labels beside them: another table begins. */
export const areNames = ([corner = [], ...names]: readonly FlowText[][]): boolean =>
  corner.length === 0 &&
  names.length > 1 &&
  names.every(
    (name) => name.length === 1 && textOf(name).length < longestName && !/[.;,]$/u.test(textOf(name)),
  );

/** A cell that no other stands beside is a row by itself. */
const withoutEmpty = (row: readonly FlowText[][]): Flow[] =>
  row.slice(1).every((cell) => cell.length === 0) ? row.slice(0, 1) : [...row];

/** The tables that rows make: one begins with each row of names. */
export const tablesOf = (rows: readonly FlowText[][][]): FlowTable[] => {
  const starts = rows.flatMap((row, at) => (at === 0 || areNames(row) ? [at] : []));
  return starts.map((start, nth) => ({
    kind: "table",
    rows: rows.slice(start, starts[nth + 1]).map(withoutEmpty),
  }));
};
