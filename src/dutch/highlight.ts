import { meets } from "./analyser.ts";
import type { Token } from "./analyser.ts";

/** What to mark: a word, or a phrase whose words must follow one another. */
export interface Wanted {
  /** The tokens of a query, as the analyser gives them. */
  readonly tokens: readonly Token[];
  /** The last word may be only begun, as while typing. */
  readonly prefix?: boolean;
}

/** Offsets in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

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

interface Match extends Range {
  /** Which of the wanted it answers. */
  readonly wanted: number;
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
  return ordered.map((window, at) => {
    const after = ordered[at - 1];
    const before = ordered[at + 1];
    return cut(text, tokens, window, length, {
      start: after === undefined ? 0 : endOf(after),
      end: before === undefined ? text.length : startOf(before),
    });
  });
}

/** Where the wanted words stand: in order, without overlap, touching or overlapping matches of one phrase as one. */
export function findRanges(tokens: readonly Token[], wanted: readonly Wanted[]): Range[] {
  return merge(findMatches(tokens, wanted));
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

function findMatches(tokens: readonly Token[], wanted: readonly Wanted[]): Match[] {
  const sought = wanted.map(matcherOf).filter((matcher) => matcher.steps.length > 0);
  const matches: Match[] = [];
  for (const [at, first] of tokens.entries())
    for (const [index, { steps }] of sought.entries()) {
      const last = tokens[at + steps.length - 1];
      if (last === undefined) continue;
      const fits = steps.every((step, offset) => {
        const token = tokens[at + offset];
        return token !== undefined && step(token);
      });
      if (fits) matches.push({ start: first.start, end: last.end, wanted: index });
    }
  return matches;
}

type Step = (token: Token) => boolean;

function matcherOf({ tokens, prefix = false }: Wanted): { readonly steps: readonly Step[] } {
  const phrase = tokens.length > 1;
  const steps = tokens.map((sought, at): Step => {
    const begun = prefix && at === tokens.length - 1;
    // Inside a phrase a word stands for itself: no parts, no family.
    return remember((token) => {
      if (begun && startsWith(token, sought)) return true;
      if (sought.kind !== token.kind) return false;
      if (phrase || sought.stop || sought.kind === "identifier") return token.key === sought.key;
      return meets(token, sought);
    });
  });
  return { steps };
}

function startsWith(token: Token, sought: Token): boolean {
  return token.surface.startsWith(sought.surface);
}

/** One answer for each word, however often the text has it. */
function remember(step: Step): Step {
  const answers = new Map<string, boolean>();
  return (token) => {
    // A phrase's synonyms hang on its place in the text, so a word can differ from itself.
    const name = `${token.kind} ${token.surface} ${token.family.length}`;
    let answer = answers.get(name);
    if (answer === undefined) {
      answer = step(token);
      answers.set(name, answer);
    }
    return answer;
  };
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
function byWorth(a: readonly Match[], b: readonly Match[]): number {
  return kinds(b) - kinds(a) || b.length - a.length || startOf(a) - startOf(b);
}

function kinds(run: readonly Match[]): number {
  return new Set(run.map(({ wanted }) => wanted)).size;
}

function overlap(a: readonly Match[], b: readonly Match[]): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

function startOf(run: readonly Match[]): number {
  return run[0]?.start ?? 0;
}

function endOf(run: readonly Match[]): number {
  return Math.max(0, ...run.map(({ end }) => end));
}

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
  const marks = merge(run).map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { start, end, text: text.slice(start, end), marks };
}

/** The first token that starts at an offset or after it. */
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

function merge(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
