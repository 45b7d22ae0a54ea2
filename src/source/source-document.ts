import type { Block, Rung } from "./blocks.ts";

/** A document as it came: its text decoded, and where it came from. */
export interface SourceDocument {
  /** File name without a folder. */
  readonly name: string;
  /** Decoded, byte order mark removed, line ends and soft hyphens kept: quotes are offsets into it. */
  readonly text: string;
  readonly mediaType: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly sourceUrl: string | null;
  /** What the form of the file sets apart, in `text`; of a text file each line is a block. */
  readonly blocks?: readonly Block[];
  /** How a PDF or scan was understood. */
  readonly rung?: Rung | null;
}
