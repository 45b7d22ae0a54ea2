import { invisible, isBlank } from "../lines/blanks.ts";
import type { Span } from "../report.ts";
import { matchesOf } from "../lines/matches.ts";

type Chunk = { readonly at: number; readonly length: number; readonly source: Span };

/** A value with the way back: which stretch of the document each of its characters comes from. */
export type ValueText = { readonly text: string; readonly chunks: readonly Chunk[] };

/** Words to put in the place of a stretch of a value. */
export interface Edit extends Span {
  readonly text: string;
}

/** A stretch of the document, and what joins it to the stretch before. */
export interface Piece extends Span {
  readonly joint: string;
}

const oddBlank = /[^\S ]/g;
const hasInvisible = new RegExp(invisible.source);

/** Joins stretches of a document into one value: soft hyphens away, blanks as plain spaces. */
export const joinPieces = (document: string, pieces: readonly Piece[]): ValueText => {
  const chunks: Chunk[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) {
      parts.push(piece.joint);
      length += piece.joint.length;
    }
    const raw = document.slice(piece.start, piece.end);
    let from = 0;
    const flush = (to: number): void => {
      if (to === from) return;
      parts.push(raw.slice(from, to).replace(oddBlank, " "));
      chunks.push({
        at: length,
        length: to - from,
        source: { start: piece.start + from, end: piece.start + to },
      });
      length += to - from;
    };
    if (hasInvisible.test(raw))
      for (const match of matchesOf(invisible, raw)) {
        flush(match.index);
        from = match.index + 1;
      }
    flush(raw.length);
  }
  return { text: parts.join(""), chunks };
};

const isExact = (chunk: Chunk): boolean => chunk.length === chunk.source.end - chunk.source.start;

/** The stretches of the document behind `start` to `end` of the value; stretches with only blanks between are one. */
export const spansBehind = (document: string, value: ValueText, start: number, end: number): Span[] => {
  const spans: { start: number; end: number }[] = [];
  for (const chunk of chunksWithin(value.chunks, start, end)) {
    const from = isExact(chunk) ? chunk.source.start + Math.max(0, start - chunk.at) : chunk.source.start;
    const to = isExact(chunk)
      ? chunk.source.end - Math.max(0, chunk.at + chunk.length - end)
      : chunk.source.end;
    const last = spans.at(-1);
    if (last && from >= last.end && isJoint(document, last.end, from)) last.end = to;
    else if (to > from) spans.push({ start: from, end: to });
  }
  return spans;
};

/** A hyphen at a line end goes when its word is joined; what is left between the halves is no text of its own. */
const isJoint = (document: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) {
    const character = document.charAt(index);
    if (!isBlank(character) && !(index === start && character === "-")) return false;
  }
  return true;
};

/** Finds by halving: a document of one long value has many chunks and many mentions. */
function* chunksWithin(chunks: readonly Chunk[], start: number, end: number): Generator<Chunk> {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk && chunk.at + chunk.length <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.at >= end) return;
    yield chunk;
  }
}

/** Replaces stretches of a value, in order and apart, and keeps the way back to what was printed. */
export const applyEdits = (document: string, value: ValueText, edits: readonly Edit[]): ValueText => {
  if (edits.length === 0) return value;
  const chunks: Chunk[] = [];
  const parts: string[] = [];
  let length = 0;
  let position = 0;
  const copy = (to: number): void => {
    for (const chunk of chunksWithin(value.chunks, position, to)) {
      const from = Math.max(position, chunk.at);
      const until = Math.min(to, chunk.at + chunk.length);
      const source = isExact(chunk)
        ? { start: chunk.source.start + from - chunk.at, end: chunk.source.start + until - chunk.at }
        : chunk.source;
      chunks.push({ at: length + from - position, length: until - from, source });
    }
    parts.push(value.text.slice(position, to));
    length += to - position;
    position = to;
  };
  for (const edit of edits) {
    copy(edit.start);
    const spans = spansBehind(document, value, edit.start, edit.end);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last)
      chunks.push({ at: length, length: edit.text.length, source: { start: first.start, end: last.end } });
    parts.push(edit.text);
    length += edit.text.length;
    position = edit.end;
  }
  copy(value.text.length);
  return { text: parts.join(""), chunks };
};
