import type { Analyser, Token } from "../dutch/analyser.ts";
import { highlight, renderFragment, type Fragment } from "../dutch/highlight.ts";
import type { Wanted } from "../dutch/matches.ts";

export type { Wanted };
import type { AnsweredQuestion } from "./answer-question.ts";
import type { EngineHit } from "./engine.ts";

export interface FieldHighlight {
  readonly field: string;
  /** HTML: the text escaped, the words found between <mark> and </mark>. */
  readonly fragments: readonly string[];
}
/** The same before it is HTML: the fragments with their marks. */
export interface FieldFragments {
  readonly field: string;
  readonly fragments: readonly Fragment[];
}
const maxFields = 4;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** What of a question is marked in its hits: its words, its phrases, and what misspelt words were read as. */
export function wantedOf(
  { question, corrections }: Pick<AnsweredQuestion, "question" | "corrections">,
  analyser: Analyser,
): Wanted[] {
  const single = (token: Token): Wanted => ({ tokens: [token] });
  return [
    ...[...question.keywords, ...question.hints.filter((token) => !token.optional)].map(single),
    ...question.phrases.map((tokens) => ({ tokens })),
    ...corrections.flatMap(({ read }) => analyser.tokens(read.join(" ")).map(single)),
  ];
}

/** Where a hit holds what was wanted, the most telling fields first. */
export function fragmentsOf(
  { texts }: EngineHit,
  wanted: readonly Wanted[],
  analyser: Analyser,
): FieldFragments[] {
  const found = new Map<string, FieldFragments>();
  for (const { field, text } of texts) {
    if (found.size === maxFields) break;
    if (found.has(field)) continue;
    const fragments = highlight(text, analyser.tokens(text), wanted);
    if (fragments.length > 0) found.set(field, { field, fragments });
  }
  return [...found.values()];
}

/** The same as HTML. */
export const inHtml = (found: readonly FieldFragments[]): FieldHighlight[] =>
  found.map(({ field, fragments }) => ({
    field,
    fragments: fragments.map((fragment) => renderFragment(fragment, "<mark>", "</mark>", escapeHtml)),
  }));
