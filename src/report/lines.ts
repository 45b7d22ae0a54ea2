import type { Span } from "./report.ts";
import { matchesOf } from "./matches.ts";

/** A printed line that is not blank; the span leaves the blanks at its ends out. */
export interface PrintedLine extends Span {
  /** Counted from 1. */
  readonly number: number;
  /** What a reader sees: no soft hyphens, plain spaces. */
  readonly text: string;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
}

/** Characters without ink: white space (no-break space and byte order mark among it), soft hyphen, zero-width marks. */
const inkless = /[\s\u00AD\u200B-\u200F\u2060]/;
const space = /\s/;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const odd = /[\u00AD\u200B-\u200F\u2060\uFEFF\u00A0\t\v\u2000-\u200A\u202F\u3000]/;

/** Most characters are of ASCII, where the blanks are few: only others are worth a pattern. */
const isOf = (blanks: RegExp, text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : blanks.test(text.charAt(at));
};
const isInkless = (text: string, at: number): boolean => isOf(inkless, text, at);
/** White space parts words; a soft hyphen and other marks without ink do not. */
const isSpace = (text: string, at: number): boolean => isOf(space, text, at);

export const isBlank = (character: string): boolean => isInkless(character, 0);

/** The text as a reader sees it, on one line: soft hyphens away, every blank a plain space. */
export const visible = (raw: string): string =>
  odd.test(raw) ? raw.replace(invisible, "").replace(/\s/g, " ") : raw;

/** Shrinks a span until it begins and ends with ink; null when it has none. */
export const inkOf = (text: string, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (from < to && isInkless(text, from)) from += 1;
  while (to > from && isInkless(text, to - 1)) to -= 1;
  return from === to ? null : { start: from, end: to };
};

/**
 * Splits a text into its lines with ink. Line ends are LF, CRLF or CR; a form feed ends a line too but does not
 * count as one, so that line numbers are those of an editor.
 */
export const splitLines = (text: string): PrintedLine[] => {
  const lines: PrintedLine[] = [];
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
    const seen = visible(text.slice(ink.start, ink.end)).trim();
    lines.push({ ...ink, number, text: seen, gap });
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

export interface Word extends Span {
  readonly text: string;
}

/** The words between the blanks of a span, each with its own span. */
export const wordsOf = (text: string, { start, end }: Span): Word[] => {
  const words: Word[] = [];
  for (let at = start; at < end; at += 1) {
    if (isSpace(text, at)) continue;
    const from = at;
    while (at < end && !isSpace(text, at)) at += 1;
    const seen = visible(text.slice(from, at));
    if (seen !== "") words.push({ text: seen, start: from, end: at });
  }
  return words;
};
