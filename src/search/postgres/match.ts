import type { EngineQuery, Phrase, Term } from "../engine.ts";
import { formLexeme, keyLexeme, quoteLexeme } from "./vector.ts";

const key = (text: string): string => quoteLexeme(keyLexeme(text));

/** One term as a tsquery. */
export function termQuery({ alternatives, together, scattered }: Term): string {
  const ways = alternatives.map((alternative) => key(alternative.key));
  if (together.length > 1) ways.push(`(${together.map(key).join(" <-> ")})`);
  if (scattered.length > 0)
    ways.push(`(${scattered.map((group) => `(${group.map(key).join(" | ")})`).join(" & ")})`);
  return `(${ways.join(" | ")})`;
}

const phraseQuery = (phrase: Phrase): string =>
  `(${phrase.map((word) => (word.stop ? quoteLexeme(formLexeme(word.form)) : key(word.key))).join(" <-> ")})`;

/** What a hit must match, as a tsquery; null when the question has no words. */
export function matchQuery({ terms, minimum, phrases, excluded }: EngineQuery): string | null {
  const every = minimum >= terms.length;
  const parts = [
    ...(terms.length === 0 ? [] : [`(${terms.map(termQuery).join(every ? " & " : " | ")})`]),
    ...phrases.map(phraseQuery),
    ...excluded.map((phrase) => `!${phraseQuery(phrase)}`),
  ];
  return parts.length === 0 ? null : parts.join(" & ");
}
