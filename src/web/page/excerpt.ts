const LONGEST = 155;

/** The start of a text, on one line and not longer than search engines show. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/\s+\S*$/u, "");
  return `${cut}…`;
}
