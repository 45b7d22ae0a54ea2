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
