/** A box on a page, in points from the top left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** How the place of words on a page of a PDF was understood: its marks, its ruling lines, or positions alone. */
export type Rung = "tags" | "rulings" | "positions";

/** Where a block stands in the file that was given. */
export type Origin =
  | { readonly form: "text"; readonly line: number }
  | { readonly form: "html"; readonly path: string; readonly from: number; readonly to: number }
  | { readonly form: "docx" | "odt"; readonly part: string; readonly path: string }
  | { readonly form: "pdf" | "scan"; readonly page: number; readonly box: Box; readonly rung: Rung };

/** `line` is text of which the form tells nothing; `label` and `value` are cells of one row of a table. */
export type BlockKind = "heading" | "label" | "value" | "paragraph" | "item" | "line" | "furniture";

/** A piece of a document that its form sets apart; `start` and `end` are offsets in the canonical text. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Blank lines above it. */
  readonly gap: number;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
  /** Blocks with one number are cells of one row. */
  readonly row?: number;
  /** The form does not tell for sure that it is a value of its own, or that it is whole. */
  readonly isGuessed?: boolean;
  readonly origin: Origin;
}

/**
 * A document of any form. `text` is canonical: it is stored, hashed and quoted, and every span is of it.
 * Of a text file it is the text as it came; of all others the blocks in reading order.
 */
export interface BlockDocument {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** How a PDF or scan was understood; null for the other forms. */
  readonly rung: Rung | null;
}
