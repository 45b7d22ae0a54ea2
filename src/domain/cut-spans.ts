/** Part of a text, in UTF-16 units; the end is not included. */
export type Span = { readonly start: number; readonly end: number };

/** A segment of a text, with the spans that it lies in and those that begin with it. */
interface Segment<S extends Span> extends Span {
  readonly within: readonly S[];
  readonly opens: readonly S[];
}

/**
 * Cuts a text, or a part of it, where spans begin and end: the segments together are that part, and no span ends
 * within one.
 */
export function cutSpans<S extends Span>(spans: readonly S[], part: Span): Segment<S>[] {
  const begins = Map.groupBy(spans, ({ start }) => start);
  const ends = Map.groupBy(spans, ({ end }) => end);
  const cuts = new Set([part.start, part.end, ...begins.keys(), ...ends.keys()]);
  const offsets = [...cuts].filter((offset) => offset <= part.end).sort((a, b) => a - b);
  const open = new Set<S>();
  const segments = offsets.slice(0, -1).map((start, index) => {
    for (const span of ends.get(start) ?? []) open.delete(span);
    const opens = begins.get(start) ?? [];
    for (const span of opens) if (span.end > start) open.add(span);
    return { start, end: offsets[index + 1] ?? part.end, within: [...open], opens };
  });
  return segments.filter(({ start }) => start >= part.start);
}
