import type { Analyser, Token } from "../dutch/analyser.ts";
import { highlight, renderFragment, type Fragment } from "../dutch/highlight.ts";
import type { Wanted } from "../dutch/matches.ts";

export type { Wanted };
import { nothingAsked, type AskedFields } from "./asked-fields.ts";
import type { AnsweredQuestion } from "./answer-question.ts";
import type { EngineHit } from "./engine.ts";

export interface FieldHighlight {
  readonly field: string;
  /** Slugs of the editions that say it, the latest first; none for a name. */
  readonly editions: readonly string[];
  /** HTML: the text escaped, the words found between <mark> and </mark>. */
  readonly fragments: readonly string[];
}
/** The same before it is HTML: the fragments with their marks. */
export interface FieldFragments extends Pick<FieldHighlight, "field" | "editions"> {
  readonly fragments: readonly Fragment[];
  /** Whether it is what the question asks of a pilot. */
  readonly answers?: true;
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

const amount = /€\s?\d[\d.,]*(?:\s(?:miljoen|mln|duizend))?/u;
const around = 80;

/** The first amount of a text, with the words around it. */
function amountIn(text: string): Fragment | null {
  const found = amount.exec(text);
  if (found === null) return null;
  const [from, to] = [found.index, found.index + found[0].length];
  const start = from <= around ? 0 : text.indexOf(" ", from - around) + 1;
  const end = to + around >= text.length ? text.length : Math.max(to, text.lastIndexOf(" ", to + around));
  return { start, end, text: text.slice(start, end), marks: [{ start: from - start, end: to - start }] };
}

/** The words of the latest report that has what was asked; texts come with the latest first. */
function answersIn(texts: EngineHit["texts"], fields: AskedFields["fields"]): FieldFragments[] {
  const whole = fields.flatMap((wanted): FieldFragments[] => {
    const found = texts.find(({ field }) => field === wanted);
    if (found === undefined) return [];
    const { text, editions } = found;
    const end = text.length <= 2 * around ? text.length : Math.max(around, text.lastIndexOf(" ", 2 * around));
    const fragments = [{ start: 0, end, text: text.slice(0, end), marks: [] }];
    return [{ field: wanted, editions, answers: true, fragments }];
  });
  const [cost] = fields.includes("amounts")
    ? texts.flatMap(({ field, text, editions }): FieldFragments[] => {
        const fragment = amountIn(text);
        return fragment === null ? [] : [{ field, editions, answers: true, fragments: [fragment] }];
      })
    : [];
  return [...(cost === undefined ? [] : [cost]), ...whole.filter(({ field }) => field !== cost?.field)];
}

/** What the editions say that are asked about; all, where none of them says anything. */
function textsAsked(texts: EngineHit["texts"], { editions }: AskedFields): EngineHit["texts"] {
  const said = texts.filter((text) => text.editions.some((slug) => editions.includes(slug)));
  return said.length > 0 ? said : texts;
}

/** What a hit answers to the question, and where it holds what was wanted, the most telling fields first. */
export function fragmentsOf(
  hit: EngineHit,
  wanted: readonly Wanted[],
  analyser: Analyser,
  asked: AskedFields = nothingAsked,
): FieldFragments[] {
  const texts = textsAsked(hit.texts, asked);
  const found = new Map(
    answersIn(texts, asked.fields)
      .slice(0, maxFields)
      .map((each): [string, FieldFragments] => [each.field, each]),
  );
  for (const { field, text, editions } of texts) {
    if (found.size === maxFields) break;
    if (found.has(field)) continue;
    const fragments = highlight(text, analyser.tokens(text), wanted);
    if (fragments.length > 0) found.set(field, { field, editions, fragments });
  }
  return [...found.values()];
}

/** The same as HTML. */
export const inHtml = (found: readonly FieldFragments[]): FieldHighlight[] =>
  found.map(({ field, editions, fragments }) => ({
    field,
    editions,
    fragments: fragments.map((fragment) => renderFragment(fragment, "<mark>", "</mark>", escapeHtml)),
  }));
