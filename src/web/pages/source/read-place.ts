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
