import { askOnce } from "./ask-once.ts";
import { inkOf } from "./blanks.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./report.ts";
import { LineForm } from "./line-form.ts";

/** A printed line that is not blank; the span leaves the blanks at its ends out. */
export interface PrintedLine extends Span {
  /** Counted from 1. */
  readonly number: number;
  /** What a reader sees: no soft hyphens, plain spaces. */
  readonly text: string;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
  /** What the line looks like: one for all lines of the document that are printed the same. */
  readonly form: LineForm;
}

/**
 * Splits a text into its lines with ink. Line ends are LF, CRLF or CR; a form feed ends a line too but does not
 * count as one, so that line numbers are those of an editor.
 */
export const splitLines = (text: string): PrintedLine[] => {
  const lines: PrintedLine[] = [];
  const forms = new Map<string, LineForm>();
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g;
  let number = 1;
  let start = 0;
  let gap = 0;
  const take = (end: number): void => {
    const ink = inkOf(text, start, end);
    if (ink === null) {
      gap += 1;
      return;
    }
    const printed = text.slice(ink.start, ink.end);
    const form = askOnce(forms, printed, () => new LineForm(printed));
    lines.push({ start: ink.start, end: ink.end, number, text: form.text, gap, form });
    gap = 0;
  };
  for (const match of matchesOf(ends, text)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] !== "\f") number += 1;
  }
  take(text.length);
  return lines;
};
