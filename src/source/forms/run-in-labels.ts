import { beginsAnswer } from "../value-openings.ts";
import type { BoldRun, Flow, FlowTable, FlowText } from "./flow.ts";
import { fold } from "./printed-words.ts";
import { usualTexts } from "./usual-texts.ts";

/** So many different ones, each printed twice at least, are the labels of a document; fewer are words with stress. */
const fewestLabels = 3;
const longestLabel = 110;

/** A bold beginning of a line, and the text behind it up to the next. */
interface RunIn {
  readonly start: number;
  /** Where the value begins: a mark behind the bold words is theirs. */
  readonly valueAt: number;
  readonly end: number;
  readonly words: string;
}

/** What is printed once is a label when it asks, or is short and ends in a stop; and when so many texts begin so. */
const asks = /[:?]$/u;
const mostWords = 8;
const fewestOnce = 5;
const mostOnce = 0.6;
/** "Begin" and "Eind" alone are no moment. */
const isAnswer = (label: string): boolean =>
  beginsAnswer(label) && !asks.test(label) && !/^(?:begin|eind)\.?$/iu.test(label);
const mark = /^\s*[:–—]?\s*/u;

const runIn = (text: string, { start, end }: BoldRun, next: number): RunIn => ({
  start,
  valueAt: end + (mark.exec(text.slice(end, next))?.[0].length ?? 0),
  end: next,
  words: fold(text.slice(start, end)),
});

const runInsOf = ({ text, bold = [], kind }: FlowText): RunIn[] =>
  kind === "heading" || kind === "furniture"
    ? []
    : bold.map((run, at) => runIn(text, run, bold[at + 1]?.start ?? text.length));

const isTable = (each: FlowText | FlowTable): each is FlowTable => each.kind === "table";

function* textsOf(flow: Flow): Iterable<FlowText> {
  for (const each of flow) {
    if (!isTable(each)) yield each;
    else for (const row of each.rows) for (const cell of row) yield* textsOf(cell);
  }
}

const canBeLabel = (text: string, { start, valueAt, end }: RunIn): boolean => {
  const label = text.slice(start, valueAt).trim();
  return (
    label.length <= longestLabel &&
    /^\P{L}*\p{Lu}/u.test(label) &&
    !isAnswer(label) &&
    text.slice(valueAt, end).trim() !== ""
  );
};

const countWords = (text: string): number => text.split(/\s+/u).length;

/**
 * The bold beginnings that are labels, folded: those that come back, and where some do also those that end in a mark. A
 * document with one pilot prints each once: then most of its texts begin so.
 */
function labelsIn(flow: Flow): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const marked = new Set<string>();
  let texts = 0;
  for (const each of textsOf(flow)) {
    if (each.kind !== "heading" && each.kind !== "furniture" && each.text.trim() !== "") texts += 1;
    for (const run of runInsOf(each)) {
      if (!canBeLabel(each.text, run)) continue;
      counts.set(run.words, (counts.get(run.words) ?? 0) + 1);
      const label = each.text.slice(run.start, run.valueAt).trim();
      if (asks.test(label) || (label.endsWith(".") && countWords(label) <= mostWords)) marked.add(run.words);
    }
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([words]) => words);
  const isTable =
    repeated.length >= fewestLabels || (marked.size >= fewestOnce && marked.size >= texts * mostOnce);
  return new Set(isTable ? [...repeated, ...marked] : []);
}

/** A line between values that stand behind each other is of neither. */
const endOfValue = (text: string, next: number | undefined): number =>
  next === undefined ? text.length : text.slice(0, next).replace(/[\s|·•]+$/u, "").length;

/** All of it is set apart, as labels and names above what they are of are. */
const isBoldWhole = ({ text, bold: [run] = [], kind }: FlowText): boolean =>
  kind === "paragraph" || kind === "line"
    ? run !== undefined && text.slice(0, run.start).trim() === "" && text.slice(run.end).trim() === ""
    : false;

const isBlank = (each: FlowText): boolean => each.text.trim() === "";
/** Below a heading of the form itself, and above cells of a table. */
const boldLevel = 6;

/**
 * A document whose labels are paragraphs in bold, each above its value: a table of these. Another in bold right above one of them
 * is a heading, that of a pilot.
 */
function withBoldParagraphs(printed: Flow): Flow {
  const flow = printed.filter((each) => isTable(each) || !isBlank(each));
  const bold = flow.filter((each) => !isTable(each)).filter(isBoldWhole);
  const isUsual = usualTexts(bold.map(({ text }) => text.trim()));
  const isLabel = (each: Flow[number] | undefined): boolean =>
    each !== undefined && !isTable(each) && isBoldWhole(each) && isUsual(each.text.trim());
  if (!bold.some(isLabel)) return printed;
  const parted: (FlowText | FlowTable)[] = [];
  let values: FlowText[] | null = null;
  for (const [at, each] of flow.entries()) {
    if (isLabel(each)) {
      values = [];
      parted.push({ kind: "table", rows: [[[each], values]] });
    } else if (isTable(each) || each.kind === "heading" || isBoldWhole(each)) {
      values = null;
      const isName = !isTable(each) && each.kind !== "heading" && isLabel(flow[at + 1]);
      parted.push(isName ? { ...each, kind: "heading", level: boldLevel } : each);
    } else if (values === null || each.kind === "furniture") parted.push(each);
    else values.push(each);
  }
  return parted;
}

/** A document whose lines begin with bold labels that come back, "**Looptijd.** 2025", is a table of these and what follows. */
export function withRunInLabels(printed: Flow): Flow {
  const flow = withBoldParagraphs(printed);
  const labels = labelsIn(flow);
  if (labels.size === 0) return flow;
  const labelled = (each: FlowText): RunIn[] => runInsOf(each).filter(({ words }) => labels.has(words));
  const split = (each: FlowText): Flow => {
    const found = labelled(each);
    const [first] = found;
    if (!first) return [each];
    const piece = (from: number, to: number): FlowText => ({
      kind: "paragraph",
      text: each.text.slice(from, to),
      origin: each.origin,
    });
    const rows = found.map(({ start, valueAt }, at): Flow[] => [
      [piece(start, start + each.text.slice(start, valueAt).replace(/[\s–—]+$/u, "").length)],
      [piece(valueAt, endOfValue(each.text, found[at + 1]?.start))],
    ]);
    return [piece(0, first.start), { kind: "table", rows }];
  };
  /** A value may begin with a bold word; a cell with several labels is a table of its own. */
  const inCell = (cell: Flow, isAlone: boolean): Flow =>
    isAlone || [...textsOf(cell)].flatMap(labelled).length > 1 ? within(cell) : cell;
  const within = (part: Flow): Flow =>
    part.flatMap((each) =>
      isTable(each)
        ? [
            {
              ...each,
              rows: each.rows.map((row) => row.map((cell) => inCell(cell, row.length === 1))),
              ...(each.grid && { grid: each.grid.map((row) => row.map((cell) => inCell(cell, false))) }),
            },
          ]
        : split(each),
    );
  return within(flow);
}
