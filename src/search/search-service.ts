import type { Analyser } from "../dutch/analyser.ts";
import type { Lexicon } from "../dutch/lexicon.ts";
import type { Database } from "../database/database.ts";
import { answerQuestion, countValues, type AnsweredQuestion } from "./answer-question.ts";
import type { Awaitable } from "../read/awaitable.ts";
import { inTurn } from "../domain/in-turn.ts";
import type { PilotFilter } from "../read/pilot-filter.ts";
import { selectPilots } from "../read/select-pilots.ts";
import type { ReadContext } from "../read/reader.ts";
import { filterCondition } from "./attributes.ts";
import { betterQuestions } from "./better-questions.ts";
import { motionListing } from "../read/listings/listings.ts";
import type { ReadListing } from "../read/listings/listing.ts";
import type { PathState } from "../read/motions/motion-state.ts";
import type { OrderValue } from "./condition.ts";
import { IndexPassed, type Cursor, type EngineKind, type WordList } from "./engine.ts";
import { InputError } from "../domain/faults.ts";
import { facetsOf, type Facet } from "./facets.ts";
import { askedFieldsOf } from "./asked-fields.ts";
import { fragmentsOf, wantedOf, type FieldFragments } from "./highlights.ts";
import type { Interpretation } from "./query/question.ts";
import { writeCursor } from "./search-cursor.ts";
import type { Searcher } from "./fallback-engine.ts";
import { createKnownWord } from "./known-word.ts";
import { loadNames, loadPilotNames } from "./load-names.ts";
import { readHead } from "./postgres/outbox.ts";
import type { GraphNames } from "./query/graph-names.ts";
import { createUnderstanding, type UnderstandQuestion } from "./query/understand-question.ts";
import { comparedIn, leadsOf, type Lead } from "./leads.ts";
import { createFindThings, type FindThings, type Thing } from "./things.ts";
import { createSuggestions, type Suggestion, type Suggestions } from "./suggestions.ts";

/** What the graph of one revision is called, and how questions about it are understood. */
interface Knowledge {
  readonly revision: number;
  readonly names: GraphNames;
  readonly understand: UnderstandQuestion;
  readonly suggestions: Suggestions;
  readonly findThings: FindThings;
}

/** What is asked: a question, what hits must fit besides, in which order, and which stretch of them. */
export interface SearchRequest {
  /** In plain Dutch; empty for all that fits the filter. */
  readonly text: string;
  readonly filter: PilotFilter | null;
  /** Over how well they fit, and over what the question says of it; absent for the best first. */
  readonly order?: OrderValue | null;
  readonly first: number;
  readonly after: Cursor | null;
}

export interface FoundHit {
  readonly key: string;
  readonly score: number;
  /** After which the next one comes. */
  readonly cursor: string;
  /** Where it holds what was asked, the most telling fields first; worked out when it is asked for. */
  readonly fragments: () => Awaitable<FieldFragments[]>;
}

/** A finished answer: doors show it, and add nothing. */
export interface SearchAnswer {
  /** Exact. */
  readonly totalCount: number;
  readonly hits: readonly FoundHit[];
  readonly hasNextPage: boolean;
  /** Over all hits, each value with the words that readers see. */
  readonly facets: readonly Facet[];
  readonly interpretation: Interpretation & { readonly corrections: AnsweredQuestion["corrections"] };
  /** What the question names beside pilots, and the motions that have come as far as it asks. */
  readonly things: readonly Thing[];
  readonly leads: readonly Lead[];
  /** Questions that may find something, where this one did not; worked out when they are asked for. */
  readonly betterQuestions: () => Promise<string[]>;
  readonly engine: EngineKind;
  /** A reserve answered, since the first choice did not. */
  readonly degraded: boolean;
}

export interface SearchService {
  names(): Promise<GraphNames>;
  /**
   * Answers a question; its filter is looked up in the graph, and judged on `today`.
   * @throws {InputError} that names the values of the filter that stand for nothing
   */
  search(request: SearchRequest, context: ReadContext): Promise<SearchAnswer>;
  /**
   * How many of the pilots that fit a filter have which values; `null` counts all.
   * @throws {InputError} that names the values of the filter that stand for nothing
   */
  facets(filter: PilotFilter | null, context: ReadContext): Promise<readonly Facet[]>;
  /** What a question that begins so may go on to, the likeliest first. */
  suggest(prefix: string, first: number): Promise<readonly Suggestion[]>;
}

/** The cursor as an engine gave it, when the graph is still of the revision at which it was given. */
function sinceRevision(after: Cursor, index: string, revision: number): Cursor {
  const [given, own] = index.split(":");
  if (given !== String(revision) || own === undefined) throw refusalOfPassed();
  return { ...after, index: own };
}

const refusalOfPassed = (): InputError =>
  new InputError(
    {
      nl: "after: de gegevens zijn veranderd sinds deze cursor is gegeven; begin opnieuw, zonder after",
      en: "after: the data has changed since this cursor was given; begin anew, without after",
    },
    { argument: "after", reason: "REVISION_PASSED" },
  );

interface Parts {
  /** The names of all the graph are learned through this one, which has no time limit. */
  readonly kysely: Database["kysely"];
  readonly reads: Database["reads"];
  readonly analyser: Analyser;
  readonly lexicon: Lexicon;
  readonly searcher: Searcher;
  readonly words: WordList;
  /** Reads how far motions have come. */
  readonly listing: ReadListing;
}

/** Makes the search of an app: it learns the graph's names anew whenever the graph has a new revision. */
export function createSearchService(parts: Parts): SearchService {
  const { kysely, reads, analyser, lexicon, searcher, words, listing } = parts;
  const isKnown = createKnownWord(lexicon);
  let standing: Knowledge | null = null;
  let learning: Promise<Knowledge> | null = null;

  const learn = async (revision: number): Promise<Knowledge> => {
    const [names, pilots] = await Promise.all([loadNames(kysely), loadPilotNames(kysely)]);
    return {
      revision,
      names,
      understand: createUnderstanding(analyser, names, isKnown),
      findThings: createFindThings(names),
      suggestions: createSuggestions(names, pilots, words, analyser),
    };
  };
  const know = async (): Promise<Knowledge> => {
    const { revision } = await readHead(reads);
    if (standing?.revision === revision) return standing;
    learning ??= learn(revision).finally(() => (learning = null));
    standing = await learning;
    return standing;
  };

  return {
    names: async () => (await know()).names,
    search: async ({ text, filter, order = null, first, after }, context) => {
      const { revision, names, understand, findThings } = await know();
      const going = after?.index === undefined ? after : sinceRevision(after, after.index, revision);
      const also = filterCondition(await selectPilots(filter, context));
      const { reader, today } = context;
      const motionsAt = async (state: PathState): Promise<readonly string[]> =>
        (await listing(motionListing, reader, today))
          .filter((each) => each.state?.state === state)
          .map(({ motion }) => motion.key);
      const answering = { searcher, words, analyser, isKnown, understand, names, today, motionsAt };
      const finds = async (question: string): Promise<boolean> =>
        (await answerQuestion(question, { first: 1, after: null }, answering)).totalCount > 0;
      const answer = await answerQuestion(text, { first, after: going, also, order }, answering).catch(
        (error: unknown) => {
          throw error instanceof IndexPassed ? refusalOfPassed() : error;
        },
      );
      // What the filter selects was read from the graph, which may have changed since the words were.
      if (going?.index !== undefined && (await readHead(reads)).revision !== revision)
        throw refusalOfPassed();
      const most = comparedIn(answer.question, answer.totalCount);
      // A page may hold fewer than are compared.
      const best =
        most === 0 || (after === null && answer.hits.length >= most)
          ? answer
          : await answerQuestion(text, { first: most, after: null, also, order }, answering);
      const compared = best.hits.slice(0, most).map(({ key }) => key);
      const { totalCount, hasNextPage, engine, degraded, interpretation, corrections } = answer;
      const wanted = wantedOf(answer, analyser);
      const asksFor = askedFieldsOf(answer.question);
      const before = after?.offset ?? 0;
      return {
        totalCount,
        hasNextPage,
        engine,
        degraded,
        hits: answer.hits.map((hit, index) => ({
          key: hit.key,
          score: hit.score,
          cursor: writeCursor({
            engine,
            score: hit.score,
            key: hit.key,
            offset: before + index + 1,
            index: `${revision}:${answer.index}`,
          }),
          fragments: () => inTurn(() => fragmentsOf(hit, wanted, analyser, asksFor)),
        })),
        facets: facetsOf(answer.facets, names),
        interpretation: { ...interpretation, corrections },
        things: findThings(answer.question, answer.motions),
        leads: leadsOf(answer.question, compared),
        betterQuestions: () => betterQuestions(answer, { words, analyser, isKnown, finds }),
      };
    },
    facets: async (filter, context) => {
      const { names } = await know();
      const also = filterCondition(await selectPilots(filter, context));
      return facetsOf(await countValues(also, { searcher, today: context.today }), names);
    },
    suggest: async (prefix, first) => (await know()).suggestions.suggest(prefix, first),
  };
}
