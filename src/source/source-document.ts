import type { Block, Rung } from "./blocks.ts";
import type { DocumentForm } from "../domain/vocabularies.ts";

/** Where a file is from, as far as who opens it knows. */
export interface SourceOrigin {
  readonly mediaType?: string;
  readonly sourceUrl?: string | null;
  /** What came with a fetched file as its media type, null when nothing did; left out for a file of one's own. */
  readonly contentType?: string | null;
  /** ISO moment at which it was fetched. */
  readonly fetchedAt?: string;
}

/** A document as it came: its text decoded, and where it came from. */
export interface SourceDocument {
  /** File name without a folder. */
  readonly name: string;
  /** Decoded, byte order mark removed, line ends and soft hyphens kept: quotes are offsets into it. */
  readonly text: string;
  /** What the file was read as; text when nobody says. */
  readonly form?: DocumentForm;
  readonly mediaType: string;
  /** The file as it came; those who make a document of text alone have none. */
  readonly bytes?: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly sourceUrl: string | null;
  /** ISO moment at which it was fetched from there; null for a file that was given. */
  readonly fetchedAt?: string | null;
  /** The version of the program that opened it. */
  readonly parser?: string;
  /** What the form of the file sets apart, in `text`; of a text file each line is a block. */
  readonly blocks?: readonly Block[];
  /** How a PDF or scan was understood. */
  readonly rung?: Rung | null;
}
