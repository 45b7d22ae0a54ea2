import type { BlockKind, Origin } from "../blocks.ts";

/** Text in bold or italics that can be a label: a line of print begins with it, or a sentence and a mark stand around it. Offsets. */
export type BoldRun = { readonly start: number; readonly end: number };

/** A piece of text that a form sets apart: a paragraph, heading, item of a list. Its lines are lines of print. */
export interface FlowText {
  readonly kind: Exclude<BlockKind, "label" | "value">;
  readonly text: string;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
  readonly bold?: readonly BoldRun[];
  /** It may say more or less than what stands there. */
  readonly isGuessed?: boolean;
  readonly origin: Origin;
}

/** A table by its rows; a cell that a merge continues from the row above is left out, as it says nothing new. */
export interface FlowTable {
  readonly kind: "table";
  readonly rows: readonly (readonly Flow[])[];
  /** The same with merged cells at all their places, where it has any. */
  readonly grid?: readonly (readonly Flow[])[];
}

/** The content of a document, or of a cell, in reading order: what markup of any kind comes down to. */
export type Flow = readonly (FlowText | FlowTable)[];
