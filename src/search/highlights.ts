import type { Analyser, Token } from "../dutch/analyser.ts";
import { highlight, renderFragment, type Fragment } from "../dutch/highlight.ts";
import type { Wanted } from "../dutch/matches.ts";
import type { Mentions } from "../domain/mention-fields.ts";
import type { ReportField } from "../domain/report-fields.ts";

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

/** What words ask of a pilot: the field of its report that tells it. */
const askedFields: readonly (readonly [field: ReportField | keyof Mentions, words: RegExp])[] = [
  [
    "end",
    /^(?:einddatum|einde?|eindig\p{L}*|afloopt|aflopen|afgelopen|stopt?|stoppen|gestopt|klaar|looptijd)$/u,
  ],
  ["start", /^(?:startdatum|begindatum|start(?:en|te|ten)?|gestart|begin\p{L}*|begon\p{L}*|looptijd)$/u],
  ["evaluationMoment", /^(?:evaluatie|evaluatiemoment|evalueren|geevalueerd)$/u],
  ["successful", /^(?:geslaagd|gelukt|mislukt|succes|succesvol|uitkomst|resultaat|resultaten|oordeel)$/u],
  ["goal", /^(?:doel|doelen|doelstelling(?:en)?)$/u],
  ["motions", /^(?:motie|moties)$/u],
  ["partners", /^(?:partners?|samenwerken|samenwerking|meedoen|meewerken)$/u],
];
const askingCosts = /^(?:kost|kosten|kostte|kostten|gekost|duur|bedrag|bedragen|budget|euro)$/u;
const amount = /€\s?\d[\d.,]*(?:\s(?:miljoen|mln|duizend))?/u;
const around = 80;

/** Which fields a question asks for: "wanneer eindigt flexwonen" its end, "wat kost IPTA" an amount. */
export interface AskedFields {
  readonly fields: readonly string[];
  readonly costs: boolean;
}

export function askedFieldsOf({ hints, filterWords }: AnsweredQuestion["question"]): AskedFields {
  const words = [...hints, ...filterWords].map(({ surface }) => surface);
  return {
    fields: askedFields.flatMap(([field, asks]) => (words.some((word) => asks.test(word)) ? [field] : [])),
    costs: words.some((word) => askingCosts.test(word)),
  };
}

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
function answersIn(texts: EngineHit["texts"], { fields, costs }: AskedFields): FieldFragments[] {
  const whole = fields.flatMap((wanted): FieldFragments[] => {
    const text = texts.find(({ field }) => field === wanted)?.text;
    if (text === undefined) return [];
    const end = text.length <= 2 * around ? text.length : Math.max(around, text.lastIndexOf(" ", 2 * around));
    return [
      { field: wanted, answers: true, fragments: [{ start: 0, end, text: text.slice(0, end), marks: [] }] },
    ];
  });
  const [cost] = costs
    ? texts.flatMap(({ field, text }): FieldFragments[] => {
        const fragment = amountIn(text);
        return fragment === null ? [] : [{ field, answers: true, fragments: [fragment] }];
      })
    : [];
  return [...(cost === undefined ? [] : [cost]), ...whole.filter(({ field }) => field !== cost?.field)];
}

/** What a hit answers to the question, and where it holds what was wanted, the most telling fields first. */
export function fragmentsOf(
  { texts }: EngineHit,
  wanted: readonly Wanted[],
  analyser: Analyser,
  asked: AskedFields = { fields: [], costs: false },
): FieldFragments[] {
  const found = new Map(
    answersIn(texts, asked)
      .slice(0, maxFields)
      .map((each): [string, FieldFragments] => [each.field, each]),
  );
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
