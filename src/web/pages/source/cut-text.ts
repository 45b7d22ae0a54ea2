import type { Place } from "./read-place.ts";

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
