import type { BlockDocument } from "../../blocks.ts";
import { composeDocument } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { FlowTable, FlowText } from "../flow.ts";
import { labelsOf, type PrintedWords } from "../printed-words.ts";
import { senseOf, tablesOf } from "./table-rows.ts";

const longest = 2_000_000;
const fewestRows = 3;
const fewestCells = 3;

type Row = FlowText[][];

/**
 * Reads a text in which the cells of tables are parted by tabs, as a browser copies them: three or more in a row, as of a pilot in
 * each row or column. Null when it has no such table; rows of a label and a value are read as they come.
 */
export const readTabs = (name: string, text: string, printed: PrintedWords): BlockDocument | null => {
  if (text.length > longest || !text.includes("\t")) return null;
  const flow: (FlowText | FlowTable)[] = [];
  const sense = senseOf(labelsOf(printed), new Set());
  let rows: Row[] = [];
  let [wide, gap] = [0, 0];
  const flush = (): void => {
    flow.push(...tablesOf(rows));
    rows = [];
  };
  for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const origin = { form: "text" as const, line: at + 1 };
    const cells = line.split("\t").map((cell) => cell.trim());
    if (cells.length > 1) {
      if (cells.length >= fewestCells) wide += 1;
      rows.push(cells.map((cell) => (cell === "" ? [] : [{ kind: "line", text: cell, origin }])));
      continue;
    }
    const whole = line.trim();
    if (whole === "") {
      gap += 1;
      continue;
    }
    flush();
    const isHeading = whole.length < 120 && !/[.,;:]$/u.test(whole);
    flow.push(
      isHeading
        ? { kind: "heading", level: gap > 1 ? 1 : 2, text: whole, origin }
        : { kind: "line", text: whole, origin },
    );
    gap = 0;
  }
  flush();
  return wide < fewestRows
    ? null
    : composeDocument(
        name,
        flowDrafts(flow, (label) => sense.worthOf(label) > 0),
        null,
      );
};
