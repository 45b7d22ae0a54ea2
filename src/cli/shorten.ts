const most = 96;

/** A text on one line of a terminal, cut where it is longer than that. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
