import type { Origin, Rung } from "../../blocks.ts";
import { BoldRuns } from "../bold-runs.ts";
import type { BoldRun, Flow, FlowTable, FlowText } from "../flow.ts";
import type { Item } from "./layout-item.ts";
import { bullet, type TextBlock } from "./text-blocks.ts";
import { boxAround, lineText, textBehind, type Word } from "./word.ts";

/** How what was printed was read. */
interface Read {
  readonly form: "pdf" | "scan";
  readonly rung: Rung;
  /** The page that a sheet is of. */
  readonly pageOf: (sheet: number) => number;
}

export function flowOf(item: Item, { form, rung, pageOf }: Read): Flow {
  const textOf = (block: TextBlock, kind: FlowText["kind"], level?: number): FlowText => {
    const lines = block.lines.map(({ words }) => words);
    const isItem = bullet.test(lines[0]?.[0]?.text ?? "") && (lines[0]?.length ?? 0) > 1;
    const printed = isItem ? [lines[0]?.slice(1) ?? [], ...lines.slice(1)] : lines;
    const origin: Origin = { form, page: pageOf(block.page), box: boxAround(lines.flat()), rung };
    const own = isItem && kind !== "heading" && kind !== "furniture" ? "item" : kind;
    return {
      kind: own,
      text: printed.map(lineText).join("\n"),
      bold: runsIn(printed),
      ...(level === undefined ? {} : { level }),
      origin,
    };
  };
  const cellOf = (cell: readonly TextBlock[]): Flow =>
    joinCut(cell).map((block) => textOf(block, "paragraph"));
  if ("block" in item) return [textOf(item.block, item.kind, item.level)];
  const rows: FlowTable["rows"] =
    item.kind === "row"
      ? [[cellOf([item.label]), cellOf([item.value])]]
      : item.rows.map((row) => row.map(cellOf));
  return [{ kind: "table", rows }];
}

/** A paragraph that a page cuts is one. */
function joinCut(cell: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of cell) {
    const last = joined.at(-1);
    const text = lineText(block.lines[0]?.words ?? []);
    if (last && last.page < block.page && /^[\p{Ll}(]/u.test(text))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

/** The bold words and those in italics that labels can be, in the text of their lines. */
function runsIn(lines: readonly (readonly Word[])[]): readonly BoldRun[] {
  const runs = new BoldRuns();
  for (const [nth, line] of lines.entries()) {
    if (nth > 0) runs.write("\n", false);
    for (const [at, word] of line.entries())
      runs.write(textBehind(line[at - 1], word), word.isBold === true || word.isItalic === true);
  }
  return runs.runs;
}
