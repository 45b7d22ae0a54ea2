import type { BlockDocument, Origin } from "../../blocks.ts";
import { composeDocument } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { FlowTable, FlowText } from "../flow.ts";
import { fold } from "../printed-words.ts";
import { usualTexts } from "../usual-texts.ts";
import { gridLinesOf, type GridLine, type Segment } from "./grid-lines.ts";

const longest = 2_000_000;
/** So many labels stand at two places of the same lines, and cards stand beside each other there. */
const fewestShared = 4;
/** Blank lines that part one row of cards from the next. */
const apart = 3;
/** The labels of one card begin within so many places. */
const near = 3;
const narrowest = 24;
const longestName = 100;

type Usual = (text: string) => boolean;
type Piece = FlowText | FlowTable;

/** The lines of one row of cards: of a page, and up to blank lines. */
const runsOf = (lines: readonly GridLine[]): GridLine[][] => {
  const runs: GridLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[0]?.page === line.page && line.gap < apart) last.push(line);
    else runs.push([line]);
  }
  return runs;
};

/** Where cards begin that stand beside each other: there stand the labels that the first has too. None where there is no card. */
const cardStarts = (lines: readonly GridLine[], isUsual: Usual): number[] => {
  const labels = lines.flatMap(({ segments }) => segments.filter(({ text }) => isUsual(text)));
  const first = Math.min(...labels.map(({ x }) => x));
  const at = (x: number): ReadonlySet<string> =>
    new Set(labels.filter((label) => Math.abs(label.x - x) <= near).map(({ text }) => fold(text)));
  const own = at(first);
  const starts = [first];
  for (const x of [...new Set(labels.map((label) => label.x))].toSorted((a, b) => a - b))
    if (x - (starts.at(-1) ?? 0) >= narrowest && at(x).intersection(own).size >= fewestShared) starts.push(x);
  return own.size >= fewestShared ? starts : [];
};

/** The words of a line in each card; null for a line that runs over them. */
const partLine = (line: GridLine, starts: readonly number[]): Segment[][] | null => {
  const cards: Segment[][] = starts.map(() => []);
  for (const segment of line.segments) {
    const own = Math.max(
      0,
      starts.findLastIndex((start) => segment.x >= start - near),
    );
    const next = starts[own + 1];
    if (next !== undefined && segment.x + segment.text.length > next) return null;
    cards[own]?.push(segment);
  }
  return cards;
};

const originOf = ({ number }: GridLine): Origin => ({ form: "text", line: number });
const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join(" ");

interface CardLine {
  readonly line: GridLine;
  readonly segments: readonly Segment[];
}

/** Labels beside each other, and below each the words that stand there. */
const rowsOf = (labels: CardLine, values: readonly CardLine[]): FlowText[][][] =>
  labels.segments.map(({ text, x }, nth) => {
    const next = labels.segments[nth + 1]?.x ?? Infinity;
    const own = values.flatMap(({ line, segments }) =>
      segments
        .filter((each) => each.x >= (nth === 0 ? -1 : x - near) && each.x < next - near)
        .map((each) => ({ line, each })),
    );
    const origin = originOf(labels.line);
    // Words that run on below the next label may be of both.
    const isGuessed = own.some(({ each }) => each.x + each.text.length > next);
    const value: FlowText = {
      kind: "line",
      text: own.map(({ each }) => each.text).join("\n"),
      origin: own[0] ? originOf(own[0].line) : origin,
      ...(isGuessed && { isGuessed }),
    };
    return [[{ kind: "line", text, origin }], own.length === 0 ? [] : [value]];
  });

/** A card from its name down; null where its first lines are no name. */
const cardFlow = (lines: readonly CardLine[], isUsual: Usual): Piece[] | null => {
  const isLabels = ({ segments }: CardLine): boolean => segments.every(({ text }) => isUsual(text));
  const first = lines.findIndex(isLabels);
  const above = lines.slice(0, first);
  const name = above.map(({ segments }) => textOf(segments)).join(" ");
  const [top] = above;
  if (top === undefined || name.length > longestName || !/^[^\p{L}]*[\p{Lu}\d]/u.test(name)) return null;
  const heads = lines.flatMap((line, at) => (at >= first && isLabels(line) ? [at] : []));
  const rows = heads.flatMap((at, nth) => {
    const labels = lines[at];
    return labels ? rowsOf(labels, lines.slice(at + 1, heads[nth + 1])) : [];
  });
  return [
    { kind: "heading", level: 2, text: name, origin: originOf(top.line) },
    { kind: "table", rows },
  ];
};

/** The cards of some lines one after the other, and what stands above or below all of them; null where they are none. */
const cardsOf = (lines: readonly GridLine[], starts: readonly number[], isUsual: Usual): Piece[] | null => {
  const parted = lines.map((line) => ({ line, cards: partLine(line, starts) }));
  const begin = parted.findIndex(
    ({ cards }) => cards?.filter((card) => card.length > 0).length === starts.length,
  );
  const last = parted.findLastIndex(({ cards }) => cards !== null);
  const inside = parted.slice(begin, last + 1);
  if (begin === -1 || inside.some(({ cards }) => cards === null)) return null;
  const cards = starts.map((_, nth) =>
    inside.flatMap(({ line, cards: own }) => {
      const segments = own?.[nth] ?? [];
      return segments.length === 0 ? [] : [{ line, segments }];
    }),
  );
  const flows = cards.map((card) => cardFlow(card, isUsual));
  if (flows.includes(null)) return null;
  return [
    ...parted.slice(0, begin).map(({ line }) => asText(line)),
    ...flows.flatMap((flow) => flow ?? []),
    ...parted.slice(last + 1).map(({ line }): FlowText => ({ ...asText(line), kind: "furniture" })),
  ];
};

const asText = (line: GridLine): FlowText => ({ kind: "line", text: line.whole, origin: originOf(line) });

/**
 * Reads a text in which pdftotext laid out cards beside each other, each with a name above labels and what they say below them. Null
 * when it has none. Its lines are parted, so that what is read is not the text as it came.
 */
export const readCards = (name: string, text: string): BlockDocument | null => {
  if (text.length > longest) return null;
  const { lines, running } = gridLinesOf(text);
  const isUsual = usualTexts(lines.flatMap(({ segments }) => segments.map((each) => each.text)));
  const flow: Piece[] = [];
  let found = 0;
  for (const run of runsOf(lines)) {
    const starts = cardStarts(run, isUsual);
    const cards = starts.length > 0 ? cardsOf(run, starts, isUsual) : null;
    if (cards && starts.length > 1) found += 1;
    flow.push(...(cards ?? run.map(asText)));
  }
  if (found === 0) return null;
  const feet = running.map((line): FlowText => ({ ...asText(line), kind: "furniture" }));
  return composeDocument(name, flowDrafts([...flow, ...feet]), "positions");
};
