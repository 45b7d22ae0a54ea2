const LONGEST = 155;

/** The start of a text, on one line and not longer than search engines show, or than `longest` and the ellipsis. */
export function excerptOf(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/\s+\S*$/u, "");
  return `${cut}…`;
}
