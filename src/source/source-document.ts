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
}
