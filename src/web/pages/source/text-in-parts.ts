import { cutSpans, type Span as Place } from "../../../domain/cut-spans.ts";
import { Refusal } from "../../refusal.ts";

export type { Place };

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

/** What becomes of a stretch of a document's text: whether it was read, and whether it is of the place that is asked for. */
export type MarkedSpan = ReturnType<typeof cutText>[number];

interface Cuts {
  readonly read: readonly Place[];
  readonly unread: readonly Place[];
  readonly marked: Place | null;
}

export function cutText(
  text: string,
  { read, unread, marked }: Cuts,
  part: Place = { start: 0, end: text.length },
) {
  const spans = Object.entries({ read, unread, marked: marked ? [marked] : [] }).flatMap(([mark, places]) =>
    places.map(({ start, end }) => ({ mark, start, end })),
  );
  return cutSpans(spans, part).map(({ start, end, within, opens }) => {
    const is = (mark: keyof Cuts): boolean => within.some((span) => span.mark === mark);
    const places = opens.filter(({ mark }) => mark !== "unread");
    return {
      start,
      text: text.slice(start, end),
      read: is("read"),
      unread: is("unread"),
      marked: is("marked"),
      /** The places that begin here, each once. */
      opens: [...new Map(places.map((place) => [place.end, place])).values()],
    };
  });
}
