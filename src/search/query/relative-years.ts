import type { Token } from "../../dutch/analyser.ts";
import { wordNumbers } from "../../dutch/word-lists.ts";

/** Years from now, by the words that stand before "jaar". */
const offsets = wordNumbers("years");

/**
 * Puts the year in the place of "dit jaar", "vorig jaar", "het komende jaar": calendar years, counted from the day on
 * which it is asked.
 * @param today ISO date
 */
export function nameYears(tokens: readonly Token[], text: string, today: string): Token[] {
  const named: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) break;
    const offset = next?.surface === "jaar" ? offsets[token.surface] : undefined;
    if (next === undefined || offset === undefined) {
      named.push(token);
      continue;
    }
    const year = String(Number(today.slice(0, 4)) + offset);
    named.push({
      start: token.start,
      end: next.end,
      text: text.slice(token.start, next.end),
      kind: "word",
      surface: year,
      key: year,
      parts: [],
      family: [],
      topics: [],
      stop: false,
      optional: false,
    });
    at++;
  }
  return named;
}
