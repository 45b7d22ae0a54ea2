import type { Analyser } from "../dutch/analyser.ts";
import type { Lexicon } from "../dutch/lexicon.ts";
import type { Database } from "../database/database.ts";
import { answerQuestion, type AnsweredQuestion } from "./answer-question.ts";
import { betterQuestions } from "./better-questions.ts";
import type { Condition } from "./condition.ts";
import type { Cursor, WordList } from "./engine.ts";
import type { Searcher } from "./fallback-engine.ts";
import { createKnownWord } from "./known-word.ts";
import { loadNames, loadPilotNames } from "./load-names.ts";
import { readHead } from "./postgres/outbox.ts";
import type { GraphNames } from "./query/graph-names.ts";
import { createUnderstanding, type UnderstandQuestion } from "./query/understand-question.ts";
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

/** An answer, with the things beside pilots that the question names. */
export interface FoundAnswer extends AnsweredQuestion {
  readonly things: readonly Thing[];
}

export interface SearchService {
  /** The words of the index, for what to ask instead. */
  readonly words: WordList;
  readonly analyser: Analyser;
  /** The names by which filters and facets are shown. */
  names(): Promise<GraphNames>;
  /** Answers a question; `also` must hold too, `today` is an ISO date. */
  search(
    text: string,
    page: {
      readonly first: number;
      readonly after: Cursor | null;
      readonly also: Condition;
      readonly today: string;
    },
  ): Promise<FoundAnswer>;
  /** What to ask instead of a question that found nothing; each finds something, save the examples at the end. */
  better(answer: AnsweredQuestion, today: string): Promise<string[]>;
  /** What a question that begins so may go on to, the likeliest first. */
  suggest(prefix: string, first: number): Promise<readonly Suggestion[]>;
}

interface Parts {
  /** The names of all the graph are learned through this one, which has no time limit. */
  readonly kysely: Database["kysely"];
  readonly reads: Database["reads"];
  readonly analyser: Analyser;
  readonly lexicon: Lexicon;
  readonly searcher: Searcher;
  readonly words: WordList;
}

/** Makes the search of an app: it learns the graph's names anew whenever the graph has a new revision. */
export function createSearchService(parts: Parts): SearchService {
  const { kysely, reads, analyser, lexicon, searcher, words } = parts;
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
    analyser,
    words,
    names: async () => (await know()).names,
    search: async (text, { first, after, also, today }) => {
      const { names, understand, findThings } = await know();
      const answer = await answerQuestion(
        text,
        { first, after, also },
        { searcher, words, analyser, isKnown, understand, names, today },
      );
      return { ...answer, things: findThings(answer.question) };
    },
    better: async (answer, today) => {
      const { names, understand } = await know();
      const finds = async (question: string): Promise<boolean> => {
        const page = { first: 1, after: null };
        const answering = { searcher, words, analyser, isKnown, understand, names, today };
        return (await answerQuestion(question, page, answering)).totalCount > 0;
      };
      return betterQuestions(answer, { words, analyser, finds });
    },
    suggest: async (prefix, first) => (await know()).suggestions.suggest(prefix, first),
  };
}
