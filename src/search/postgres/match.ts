import type { EngineQuery, Phrase, Term } from "../engine.ts";
import { formLexeme, keyLexeme } from "../occurrences.ts";
import { quoteLexeme } from "./vector.ts";

const key = (text: string): string => quoteLexeme(keyLexeme(text));

export function termQuery({ alternatives, together, scattered }: Term): string {
  const ways = alternatives.map((alternative) => key(alternative.key));
  if (together.length > 1) ways.push(`(${together.map(key).join(" <-> ")})`);
  if (scattered.length > 0)
    ways.push(`(${scattered.map((group) => `(${group.map(key).join(" | ")})`).join(" & ")})`);
  return `(${ways.join(" | ")})`;
}

const phraseQuery = (phrase: Phrase): string =>
  `(${phrase.map((word) => (word.stop ? quoteLexeme(formLexeme(word.form)) : key(word.key))).join(" <-> ")})`;

/** More words than this lacking one would make too long a query of one that the index can answer. */
const maxTermsToLack = 12;

/** Whether `matchQuery` alone makes sure that enough terms are met. */
export const matchesMinimum = ({ terms, minimum, whole }: EngineQuery): boolean =>
  whole.length > 0 ||
  minimum >= terms.length ||
  (minimum === terms.length - 1 && terms.length <= maxTermsToLack);

/** What a hit must match, as a tsquery; null when the question has no words. */
export function matchQuery(query: EngineQuery): string | null {
  const parts = [
    ...(query.terms.length === 0 ? [] : [`(${termsQuery(query)})`]),
    ...query.phrases.map(phraseQuery),
    ...query.excluded.map((phrase) => `!${phraseQuery(phrase)}`),
    ...query.excludedTogether.map((keys) => `!(${keys.map(key).join(" & ")})`),
  ];
  return parts.length === 0 ? null : parts.join(" & ");
}

function termsQuery(query: EngineQuery): string {
  const terms = query.terms.map(termQuery);
  if (query.whole.length > 0) return [query.whole.map(termQuery).join(" & "), ...terms].join(" | ");
  if (query.minimum >= terms.length) return terms.join(" & ");
  if (!matchesMinimum(query)) return terms.join(" | ");
  return terms
    .map((_, lacking) => `(${terms.filter((_term, index) => index !== lacking).join(" & ")})`)
    .join(" | ");
}
