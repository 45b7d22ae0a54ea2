import { isBlank } from "./blanks.ts";
import type { PrintedLine } from "./lines.ts";
import type { Provenance, Span, UnreadLine } from "../report.ts";

/** Joins spans that touch or overlap, in order of the text. */
const unite = (spans: readonly Span[]): readonly Span[] => {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
};

/** The lines of which a character with ink is in none of the spans. */
export const findUncovered = (
  text: string,
  lines: readonly PrintedLine[],
  spans: readonly Span[],
): readonly PrintedLine[] => {
  const united = unite(spans);
  let place = 0;
  return lines.filter((line) => {
    let at = line.start;
    while ((united[place]?.end ?? Infinity) <= line.start) place += 1;
    for (let index = place; at < line.end; index += 1) {
      const span = united[index];
      const until = Math.min(span?.start ?? line.end, line.end);
      for (; at < until; at += 1) if (!isBlank(text.charAt(at))) return true;
      if (!span || span.start >= line.end) break;
      at = Math.max(at, span.end);
    }
    return false;
  });
};

/** Values and extra fields use lines up; a mention stands within them. */
export const isOfLines = ({ field, item }: Provenance): boolean => item === null || field === "extra";

export const toUnread = ({ number, start, end, text }: PrintedLine): UnreadLine => ({
  line: number,
  start,
  end,
  text,
});
