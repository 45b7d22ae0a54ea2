import type { Span } from "../report.ts";

/** Characters without ink: white space (no-break space and byte order mark among it), soft hyphen, zero-width marks. */
const inkless = /[\s\u00AD\u200B-\u200F\u2060]/;
const space = /\s/;
export const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
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

export interface Word extends Span {
  readonly text: string;
}

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
