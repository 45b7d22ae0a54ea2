import type { Token } from "./analyser.ts";
import { findMatches, mergeRanges, type Match, type Range, type Wanted } from "./matches.ts";

/** A piece of the text around matches. */
export interface Fragment extends Range {
  readonly text: string;
  /** What matched, as offsets in the fragment's own text: in order, without overlap. */
  readonly marks: readonly Range[];
}

export interface HighlightOptions {
  /** About how many UTF-16 units a fragment takes; a longer match is kept whole. */
  readonly length?: number;
  readonly fragments?: number;
}

/**
 * The fragments of a text that show best what was wanted, in the order of the text; none when nothing matches.
 * @param tokens the analyser's tokens of that same text.
 */
export function highlight(
  text: string,
  tokens: readonly Token[],
  wanted: readonly Wanted[],
  { length = 160, fragments = 3 }: HighlightOptions = {},
): Fragment[] {
  const matches = findMatches(tokens, wanted);
  const chosen: Match[][] = [];
  for (const window of windows(matches, length).sort(byWorth)) {
    if (chosen.length >= fragments) break;
    if (!chosen.some((other) => overlap(other, window))) chosen.push(window);
  }
  const ordered = chosen.sort((a, b) => startOf(a) - startOf(b));
  // Each begins where the one before it ended: two may want the same words between them.
  let start = 0;
  return ordered.map((window, at) => {
    const next = ordered[at + 1];
    const end = next === undefined ? text.length : startOf(next);
    const fragment = cut(text, tokens, window, length, { start, end });
    start = fragment.end;
    return fragment;
  });
}

/** A fragment as text, with each mark between `open` and `close`; `escape` is applied to everything else. */
export function renderFragment(
  { text, marks }: Pick<Fragment, "text" | "marks">,
  open: string,
  close: string,
  escape: (text: string) => string = (plain) => plain,
): string {
  let rendered = "";
  let from = 0;
  for (const { start, end } of marks) {
    rendered += escape(text.slice(from, start)) + open + escape(text.slice(start, end)) + close;
    from = end;
  }
  return rendered + escape(text.slice(from));
}

/** For each match the run of matches that fits into one fragment from there. */
function windows(matches: readonly Match[], length: number): Match[][] {
  const runs: Match[][] = [];
  let covered = 0;
  for (const [at, first] of matches.entries()) {
    let next = at + 1;
    while (next < matches.length && (matches[next]?.end ?? 0) - first.start <= length) next++;
    // A run inside the one before shows nothing new.
    if (next > covered) runs.push(matches.slice(at, Math.min(next, at + mostMatches)));
    covered = next;
  }
  return runs;
}

// A fragment holds few words, even when junk gives it many matches.
const mostMatches = 50;

/** What shows more of the wanted comes first, then what shows more matches, then what stands earlier. */
const byWorth = (a: readonly Match[], b: readonly Match[]): number =>
  kinds(b) - kinds(a) || b.length - a.length || startOf(a) - startOf(b);

const kinds = (run: readonly Match[]): number => new Set(run.map(({ wanted }) => wanted)).size;

const overlap = (a: readonly Match[], b: readonly Match[]): boolean =>
  startOf(a) < endOf(b) && startOf(b) < endOf(a);

const startOf = (run: readonly Match[]): number => run[0]?.start ?? 0;

const endOf = (run: readonly Match[]): number => Math.max(0, ...run.map(({ end }) => end));

/** Cuts a fragment around a run of matches, at the edges of words, within the room that its neighbours leave. */
function cut(
  text: string,
  tokens: readonly Token[],
  run: readonly Match[],
  length: number,
  room: Range,
): Fragment {
  const spare = Math.max(0, Math.floor((length - (endOf(run) - startOf(run))) / 2));
  const earliest = Math.max(room.start, startOf(run) - spare);
  const latest = Math.min(room.end, endOf(run) + spare);
  const inside = tokens.slice(firstAt(tokens, earliest)).values();
  let start = startOf(run);
  let end = endOf(run);
  for (const token of inside) {
    if (token.start > latest) break;
    if (token.start >= earliest) start = Math.min(start, token.start);
    if (token.end <= latest) end = Math.max(end, token.end);
  }
  const marks = mergeRanges(run).map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { start, end, text: text.slice(start, end), marks };
}

function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
