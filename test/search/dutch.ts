import type { Kysely } from "kysely";
import { createAnalyser } from "../../src/dutch/analyser.ts";
import { createLexicon } from "../../src/dutch/lexicon.ts";
import { createKnownWord } from "../../src/search/known-word.ts";
import type { Tables } from "../../src/database/tables.ts";
import { keepListings } from "../../src/read/listings/listing.ts";
import type { SearchEngine } from "../../src/search/engine.ts";
import { searcherOf } from "../../src/search/fallback-engine.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { createSearchService } from "../../src/search/search-service.ts";
import { loadDictionary } from "../../src/import/reader.ts";

export const lexicon = createLexicon(await loadDictionary());
export const analyser = createAnalyser(lexicon);
export const isKnown = createKnownWord(lexicon);

/** The search of a database by an engine; the list of words is PostgreSQL's. */
export const searchOn = (kysely: Kysely<Tables>, engine: SearchEngine = createPostgresEngine(kysely)) =>
  createSearchService({
    kysely,
    reads: kysely,
    analyser,
    lexicon,
    searcher: searcherOf(engine),
    words: createPostgresEngine(kysely).words,
    listing: keepListings(),
  });
