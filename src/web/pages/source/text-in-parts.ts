import { Refusal } from "../../refusal.ts";

/** A span of a document, in UTF-16 units; the end is not included. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const number = (text: string | null): number =>
  text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : NaN;

/** The span that an address asks for with `van` and `tot`; null when it asks for none. */
export function readPlace(query: URLSearchParams, length: number): Place | null {
  const [from, until] = [query.get("van"), query.get("tot")];
  if (from === null && until === null) return null;
  const [start, end] = [number(from), number(until)];
  if (start < end && end <= length) return { start, end };
  throw new Refusal(
    400,
    `Deze plaats is er niet: “van” en “tot” tellen tekens, van 0 tot en met ${length}, en “van” komt voor “tot”.`,
  );
}

/** Which of so many parts an address asks for with `deel`, counted from 0; that with the place when it asks for one. */
export function readPart(query: URLSearchParams, place: Place | null, parts: readonly Place[]): number {
  if (place) return parts.findIndex(({ end }) => place.start < end);
  const asked = query.get("deel");
  if (asked === null) return 0;
  const part = number(asked);
  if (part >= 1 && part <= parts.length) return part - 1;
  throw new Refusal(
    404,
    `Dit deel is er niet: deze bron heeft ${parts.length === 1 ? "1 deel" : `${parts.length} delen`}.`,
  );
}

/** A page of a browser stays light with this many characters of a document, and every annex that is printed fits in a few. */
const LONGEST = 60_000;

/**
 * Cuts a long text into the parts that are shown one at a time: at the end of a line, and where no span runs on if
 * there is such a line. The parts together are the text; a text that is not long is one part.
 */
export function partsOfText(text: string, spans: readonly Place[], longest = LONGEST): Place[] {
  const parts: Place[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = endOfPart(text, spans, start, longest);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

function endOfPart(text: string, spans: readonly Place[], start: number, longest: number): number {
  const limit = start + longest;
  let anyLine: number | null = null;
  // Not back to the start: a part of a few lines helps nobody.
  for (let end = limit; end > start + longest / 2; end = text.lastIndexOf("\n", end - 2) + 1) {
    if (text[end - 1] !== "\n") continue;
    anyLine ??= end;
    if (spans.every((span) => end <= span.start || span.end <= end)) return end;
  }
  return anyLine ?? limit;
}

/** What becomes of a span of a document's text. */
export interface MarkedSpan extends Place {
  readonly text: string;
  readonly read: boolean;
  readonly unread: boolean;
  /** It is the place that is asked for, or part of it. */
  readonly marked: boolean;
  /** The spans that begin here, each once. */
  readonly opens: readonly Place[];
}

interface Cuts {
  readonly read: readonly Place[];
  readonly unread: readonly Place[];
  readonly marked: Place | null;
}

/** Counts, at each offset where spans begin or end, how many more are open from there. */
function steps(places: readonly Place[]): Map<number, number> {
  const result = new Map<number, number>();
  for (const { start, end } of places) {
    result.set(start, (result.get(start) ?? 0) + 1);
    result.set(end, (result.get(end) ?? 0) - 1);
  }
  return result;
}

/**
 * Cuts a text, or a part of it, where spans begin and end: the spans together are the text or that part, and no
 * span ends within one.
 */
export function cutText(
  text: string,
  { read, unread, marked }: Cuts,
  part: Place = { start: 0, end: text.length },
): MarkedSpan[] {
  const marks = marked ? [marked] : [];
  const [readSteps, unreadSteps, markSteps] = [steps(read), steps(unread), steps(marks)];
  const opens = Map.groupBy(
    new Map([...read, ...marks].map((place) => [`${place.start}-${place.end}`, place])).values(),
    ({ start }) => start,
  );
  const cuts = new Set([
    part.start,
    part.end,
    ...readSteps.keys(),
    ...unreadSteps.keys(),
    ...markSteps.keys(),
  ]);
  const offsets = [...cuts].filter((offset) => offset <= part.end).sort((a, b) => a - b);
  const open = { read: 0, unread: 0, marked: 0 };
  const spans = offsets.slice(0, -1).map((start, index) => {
    open.read += readSteps.get(start) ?? 0;
    open.unread += unreadSteps.get(start) ?? 0;
    open.marked += markSteps.get(start) ?? 0;
    const end = offsets[index + 1] ?? text.length;
    return {
      start,
      end,
      text: text.slice(start, end),
      read: open.read > 0,
      unread: open.unread > 0,
      marked: open.marked > 0,
      opens: opens.get(start) ?? [],
    };
  });
  return spans.filter(({ start }) => start >= part.start);
}
