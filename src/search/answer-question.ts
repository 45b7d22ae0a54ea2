import type { Analyser, Token } from "../dutch/analyser.ts";
import { codesIn } from "../domain/dimensions/values.ts";
import { engineCondition } from "./attributes.ts";
import { always, asksNothing, orders, type Condition, type OrderValue } from "./condition.ts";
import type { Cursor, EngineHits, EngineKind, EngineQuery, WordList } from "./engine.ts";
import type { Searcher } from "./fallback-engine.ts";
import { dailyDimensions } from "./facets.ts";
import { labelOf } from "./filter-labels.ts";
import type { PathState } from "../read/motions/motion-state.ts";
import type { Filter } from "./query/filter.ts";
import { isOfPlace, type Attempt } from "./attempts/attempt.ts";
import { byPlural, pluralOf } from "../domain/referred.ts";
import { attemptsAt } from "./attempts/attempts.ts";
import { nameKeysIn } from "./query/called-names.ts";
import { conditionOf } from "./query/filter-condition.ts";
import type { GraphNames } from "./query/graph-names.ts";
import { numberKeysIn } from "./query/split-numbers.ts";
import { allPilots } from "./query/filters-of.ts";
import { interpret, type Interpretation, type Question } from "./query/question.ts";
import type { UnderstandQuestion } from "./query/understand-question.ts";
import { boundWords } from "./question-bounds.ts";
import { eitherOf, termsOf, type IsKnown, type Terms } from "./terms.ts";

export interface Answering {
  readonly searcher: Searcher;
  readonly words: WordList;
  readonly analyser: Analyser;
  readonly isKnown: IsKnown;
  readonly understand: UnderstandQuestion;
  readonly names: GraphNames;
  /** ISO date by which "lopende" is judged. */
  readonly today: string;
  /** The motions that have come so far, by key. */
  readonly motionsAt: (state: PathState) => Promise<readonly string[]>;
}

export interface AnsweredQuestion extends EngineHits {
  /** Which engine answered, or would have if there had been anything to ask. */
  readonly engine: EngineKind;
  readonly degraded: boolean;
  readonly interpretation: Interpretation;
  readonly corrections: Terms["corrections"];
  /** Typed words that no pilot holds. */
  readonly missing: readonly string[];
  /** As it was understood, for highlighting. */
  readonly question: Question;
  /** Keys of the motions that it asks for by how far they have come. */
  readonly motions: readonly string[];
}

/**
 * Answers a question: what it filters on and every word of it, in any inflection; words the index does not know are
 * read as the nearest it does know. Nothing found is an empty answer, and so is a question that asks nothing.
 * @param also a condition from outside the question; with no question at all, the answer is all that fits it, and all pilots.
 * @param order over the one that the question asks for
 */
export async function answerQuestion(
  text: string,
  {
    first,
    after,
    also = always,
    order = null,
  }: {
    readonly first: number;
    readonly after: Cursor | null;
    readonly also?: Condition;
    readonly order?: OrderValue | null;
  },
  { searcher, words, analyser, isKnown, understand, names, today, motionsAt }: Answering,
): Promise<AnsweredQuestion> {
  const tokens = analyser.tokens(text);
  const keys = [...nameKeysIn(tokens), ...numberKeysIn({ tokens, text })];
  const named = keys.length === 0 ? null : await words.frequencies(keys);
  const understood = understand(text, today, (key) => named?.of.has(key) === true);
  const { looked, passedOver } = boundWords(understood.keywords);
  const question = { ...understood, keywords: looked };
  const untold = [...passedOver.map((token) => token.text), ...understood.unread];
  const { filters, keywords, phrases } = question;
  const label = (filter: Filter): string => labelOf(filter, namesIn(filters, names));
  const states = await motionStatesIn(filters, motionsAt);
  const motions = [...states.values()].flat();
  const asked = { question, motions, interpretation: interpret(question, untold, label) };
  const nothing = { ...noHits, ...asked, engine: searcher.preferred, degraded: false };
  const denied = question.denied.length + question.excluded.length;
  const buckets = bucketsOn(today);
  const ordered = order === null ? {} : { order: orders[order] };
  if (text.trim() === "") {
    const all = asksNothing(also) ? interpret({ ...question, filters: [allPilots("")] }, [], label) : null;
    const { hits, engine, degraded } = await searcher.search(
      { ...everything, ...ordered, condition: also, buckets },
      first,
      after,
    );
    const interpretation = all ?? asked.interpretation;
    return { ...hits, ...asked, interpretation, engine, degraded, corrections: [], missing: [] };
  }
  if (filters.length + keywords.length + phrases.length + denied === 0)
    return { ...nothing, corrections: [], missing: [] };

  const look = (tokens: readonly Token[], mayGuess: boolean): Promise<Terms> =>
    termsOf(tokens, words, analyser, mayGuess ? isKnown : () => true);
  // Asked together, so that they are looked up in one statement.
  const [sought, acts, filterWords, hints] = await Promise.all([
    look(keywords, true),
    look(boundWords(question.deniedActs).looked, false),
    look(boundWords(question.filterWords).looked, false),
    look(boundWords(question.hints).looked, false),
  ]);
  const missing = sought.words.filter((word) => word.missing).map(({ token }) => token.text);
  const unclear = [
    ...question.unheard.map((token) => token.text),
    ...acts.words.flatMap((word) => (word.missing ? [word.token.text] : [])),
  ];
  const rest = { question, motions, corrections: [...question.near, ...sought.corrections], missing };
  if (unclear.length > 0)
    return { ...nothing, ...rest, interpretation: interpret(question, [...unclear, ...untold], label) };
  const context = {
    today,
    editions: names.editions,
    motionsAt: (state: PathState): readonly string[] => states.get(state) ?? [],
  };
  const attempts = attemptsAt({
    question,
    sought: { ...sought, words: eitherOf(sought.words, question.either) },
    hints: hints.words,
    filterWords,
    kinds: analyser,
    conditionOf: (some, mostly = false) => conditionOf(some, { ...context, mostly }),
  });
  const searchFor = async ({ query, question: { filters: read } }: Attempt) => {
    const condition = { all: [query.condition, also] };
    const fits = await firstOf({ ...query, condition, buckets: [] }, read, searcher);
    return searcher.search(
      { ...query, ...ordered, condition: { all: [condition, fits] }, buckets },
      first,
      after,
    );
  };
  for (const attempt of attempts) {
    const { question: read, ignored, wider } = attempt;
    const found = await searchFor(attempt);
    const isFew = found.hits.totalCount > 0 && found.hits.totalCount <= fewOf(sought.pilots);
    const { hits, engine, degraded } = isFew && wider !== null ? await searchFor(wider) : found;
    if (hits.totalCount > 0)
      return {
        ...hits,
        engine,
        degraded,
        ...rest,
        interpretation: interpret(read, [...ignored, ...untold], label),
      };
  }
  return { ...nothing, ...rest };
}

/** What limits hits to as many as a question asks for of an order, and those that share the last place. */
async function firstOf(
  query: EngineQuery,
  filters: readonly Filter[],
  searcher: Searcher,
): Promise<Condition> {
  const { order } = query;
  const most = filters.find(({ field, negated }) => field === "order" && !negated)?.most;
  if (order === null || most === undefined) return always;
  const { hits } = (await searcher.search(query, most, null)).hits;
  const place = hits.at(-1)?.place ?? null;
  if (place === null) return always;
  return { number: order.by, ...(order.descending ? { from: place } : { to: place }) };
}

/** What is called so in the municipalities that a question names; all, where it names none. */
function namesIn(filters: readonly Filter[], names: GraphNames): GraphNames {
  const codes = new Set(filters.filter(isOfPlace).map(({ value }) => value));
  const owned = <T extends { readonly municipality: string }>(things: readonly T[]): readonly T[] =>
    codes.size === 0 ? things : things.filter(({ municipality }) => codes.has(municipality));
  const [motions, editions] = [owned(names.motions), owned(names.editions)];
  return { ...names, ...byPlural((type) => owned(names[pluralOf(type)])), motions, editions };
}

/** The motions that are asked for by how far they have come. */
async function motionStatesIn(
  filters: readonly Filter[],
  motionsAt: Answering["motionsAt"],
): Promise<ReadonlyMap<PathState, readonly string[]>> {
  const states = filters.flatMap(({ field, value }) =>
    field === "motionStates" ? [value as PathState] : [],
  );
  return new Map(await Promise.all(states.map(async (state) => [state, await motionsAt(state)] as const)));
}

/** So few hits, of so many pilots, that others, which have only part of what was asked, are shown after them. */
const fewOf = (pilots: number): number => Math.min(mostFew, Math.max(fewest, pilots * few));
const [fewest, few, mostFew] = [3, 0.15, 60];

/** How many of all pilots that fit have which values. */
export async function countValues(
  also: Condition,
  { searcher, today }: Pick<Answering, "searcher" | "today">,
): Promise<EngineHits["facets"]> {
  const { hits } = await searcher.search(
    { ...everything, condition: also, buckets: bucketsOn(today) },
    1,
    null,
  );
  return hits.facets;
}

/** Asks for no word. */
const everything = {
  terms: [],
  minimum: 0,
  hints: [],
  whole: [],
  names: [],
  wishes: [],
  phrases: [],
  excluded: [],
  excludedTogether: [],
  order: null,
} satisfies Partial<EngineQuery>;
const noHits = { totalCount: 0, hits: [], hasNextPage: false, facets: [], index: "" };

/** What a day decides is no facet: it is counted by a condition for each code. */
const bucketsOn = (today: string): EngineQuery["buckets"] =>
  dailyDimensions.flatMap(({ name, dimension }) =>
    Object.keys(codesIn(dimension) ?? {}).map((value) => ({
      field: name,
      value,
      condition: engineCondition(dimension.conditionOf(value, today)),
    })),
  );
