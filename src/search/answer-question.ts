import type { Analyser } from "../dutch/analyser.ts";
import { pilotStatuses } from "../domain/vocabularies.ts";
import { always, dayNumber, type Condition } from "./condition.ts";
import type { Cursor, EngineHits, EngineKind, EngineQuery, WordList } from "./engine.ts";
import type { Searcher } from "./fallback-engine.ts";
import { conditionOf, statusCondition } from "./query/filter-condition.ts";
import type { GraphNames } from "./query/graph-names.ts";
import { interpret, type Interpretation, type Question } from "./query/question.ts";
import type { UnderstandQuestion } from "./query/understand-question.ts";
import { refuseManyWords } from "./question-bounds.ts";
import { phraseOf, termsOf, type IsKnown, type Terms } from "./terms.ts";

/** What answering needs. */
export interface Answering {
  readonly searcher: Searcher;
  readonly words: WordList;
  readonly analyser: Analyser;
  readonly isKnown: IsKnown;
  readonly understand: UnderstandQuestion;
  readonly names: GraphNames;
  /** ISO date by which "lopende" is judged. */
  readonly today: string;
}

export interface Answer extends EngineHits {
  /** Which engine answered, or would have if there had been anything to ask. */
  readonly engine: EngineKind;
  readonly degraded: boolean;
  readonly interpretation: Interpretation;
  readonly corrections: Terms["corrections"];
  /** Typed words that no pilot holds. */
  readonly missing: readonly string[];
  /** As it was understood, for highlighting. */
  readonly question: Question;
}

/** From this many words on, a hit may lack one of them when no hit has them all. */
const enoughToLackOne = 3;

/**
 * Answers a question: what it filters on and every word of it, in any inflection; words the index does not know are
 * read as the nearest it does know. Nothing found is an empty answer, and so is a question that asks nothing.
 * @param also a condition from outside the question.
 */
export async function answerQuestion(
  text: string,
  {
    first,
    after,
    also = always,
  }: { readonly first: number; readonly after: Cursor | null; readonly also?: Condition },
  { searcher, words, analyser, isKnown, understand, names, today }: Answering,
): Promise<Answer> {
  const question = understand(text, today);
  const nothing = {
    totalCount: 0,
    hits: [],
    hasNextPage: false,
    facets: [],
    engine: searcher.preferred,
    degraded: false,
  };
  const { filters, keywords, phrases, hints, excluded } = question;
  refuseManyWords([...keywords, ...hints]);
  const asked = { question, interpretation: interpret(question) };
  if (filters.length === 0 && keywords.length === 0 && phrases.length === 0)
    return { ...nothing, ...asked, corrections: [], missing: [] };

  const sought = await termsOf(keywords, words, analyser, isKnown);
  const { terms: hintTerms } = await termsOf(hints, words, analyser, () => true);
  const query: EngineQuery = {
    terms: sought.terms,
    minimum: sought.terms.length,
    hints: hintTerms,
    phrases: phrases.map(phraseOf),
    excluded: excluded.map(phraseOf),
    condition: { all: [conditionOf(filters, { today, editions: names.editions }), also] },
    buckets: Object.keys(pilotStatuses).map((value) => ({
      field: "statuses",
      value,
      condition: statusCondition(value, dayNumber(today)),
    })),
  };
  const rest = { ...asked, corrections: sought.corrections, missing: sought.missing };
  if (sought.missing.length > 0) return { ...nothing, ...rest };
  const find = async (asking: EngineQuery): Promise<Answer> => {
    const { hits, engine, degraded } = await searcher.search(asking, first, after);
    return { ...hits, engine, degraded, ...rest };
  };
  const found = await find(query);
  if (found.totalCount > 0 || query.terms.length < enoughToLackOne) return found;
  return find({ ...query, minimum: query.terms.length - 1 });
}
