import type { Named } from "./pilot-source.ts";

/**
 * In which edition a pilot was new, and in which it was no longer there.
 * @param editions slugs of all editions of the municipality, oldest first.
 * @param own those that hold the pilot.
 */
export function lifeOf(
  editions: readonly string[],
  own: readonly Named[],
): { newIn: string | null; vanishedIn: string | null } {
  const places = own.map(({ slug }) => editions.indexOf(slug));
  const first = Math.min(...places);
  const last = Math.max(...places);
  // What the first edition holds may be older than it.
  return { newIn: first > 0 ? (editions[first] ?? null) : null, vanishedIn: editions[last + 1] ?? null };
}
