import { Refusal } from "./refusal.ts";

/**
 * The part of a list that is known as a whole, after the thing with the key `after`; `next` is what to give for the
 * part that follows, null at the end. Refuses a key that the list does not have.
 */
export function partOf<T>(
  things: readonly T[],
  { size, after, keyOf }: { readonly size: number; readonly after: string | null; keyOf(thing: T): string },
): { readonly part: readonly T[]; readonly next: string | null } {
  const place = after === null ? 0 : things.findIndex((thing) => keyOf(thing) === after) + 1;
  if (after !== null && place === 0) throw new Refusal(400, missingPart);
  const part = things.slice(place, place + size);
  const last = part.at(-1);
  return { part, next: last !== undefined && place + size < things.length ? keyOf(last) : null };
}

export const missingPart = "Dit stuk van de lijst is er niet (meer). Begin bij het begin van de lijst.";
