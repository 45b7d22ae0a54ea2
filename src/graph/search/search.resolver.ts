import { uriOf } from "../../domain/addresses.ts";
import { InputError } from "../../domain/faults.ts";
import { andThen } from "../../read/awaitable.ts";
import { readSize } from "../../read/page-request.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { lead, suggestions, thing } from "../../search/answer-schema.ts";
import type { OrderValue } from "../../search/condition.ts";
import { inHtml } from "../../search/highlights.ts";
import { readCursor } from "../../search/search-cursor.ts";
import type { FoundHit, SearchAnswer, SearchService } from "../../search/search-service.ts";
import type { Suggestion as SuggestionRow } from "../../search/suggestions.ts";
import { thingTypes } from "../../search/things.ts";
import type { GraphContext } from "../context.ts";
import { Int, optional, value, type Resolvers, type Value } from "../declare.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import { typeOf } from "../things/object-types.ts";
import {
  objectFrom,
  OrderEnum,
  SearchHighlight,
  SearchHit,
  SearchResult,
  Suggestion,
} from "./search.types.ts";

interface SearchContext extends GraphContext {
  readonly search: SearchService;
}

const longestQuestion = 1_000;
const most = 100;
const usual = 20;

function readable(name: string, text: string): string {
  if (text.length > longestQuestion)
    throw new InputError(
      {
        nl: `${name}: ${text.length} tekens is te lang, typ er hoogstens ${longestQuestion}`,
        en: `${name}: ${text.length} characters is too long, type ${longestQuestion} at most`,
      },
      { argument: name, length: text.length },
    );
  return text;
}

interface SearchArgs {
  readonly query: string;
  readonly filter?: PilotFilter | null;
  readonly order?: OrderValue | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

async function find({ query, filter, order, first, after }: SearchArgs, context: SearchContext) {
  const cursor = after === null || after === undefined ? null : readCursor(after);
  const size = readSize("first", first, most) ?? usual;
  const text = readable("query", query);
  const asked = { text, filter: filter ?? null, order: order ?? null, first: size, after: cursor };
  const answer = await context.search.search(asked, context);
  const edges = await Promise.all(
    answer.hits.map(async (hit) => {
      const node = await context.reader.byKey("Pilot", hit.key);
      return node && { ...hit, node };
    }),
  );
  // A pilot that was deleted may still be in the index for a moment.
  const standing = edges.filter((edge) => edge !== null);
  return {
    ...answer,
    edges: standing,
    pageInfo: {
      hasNextPage: answer.hasNextPage,
      hasPreviousPage: cursor !== null,
      startCursor: standing.at(0)?.cursor ?? null,
      endCursor: standing.at(-1)?.cursor ?? null,
    },
  };
}

/** Of which municipality something named is, by its code. */
const municipalityBut = (none: string) => ({
  ...optional(typeOf("Municipality"), `Van welke gemeente het is; niets bij ${none}`),
  run: ({ municipality }: { municipality: string | null }, _: object, { reader }: GraphContext) =>
    municipality === null ? null : reader.byKey("Municipality", municipality),
});

type FieldCost = { readonly args: Readonly<Record<string, unknown>>; readonly childComplexity: number };

/** More words than this are refused before they are looked for: one question alone always fits. */
const mostCounted = 100;
/** Points of looking for anything at all, for each word that is looked for, and for each of its characters. */
const searching = { once: 15_000, word: 300, character: 3 };
const suggesting = { once: 300, word: 0, character: 3 };

const pointsOf = (text: unknown, { once, word, character }: typeof searching): number =>
  typeof text === "string"
    ? once +
      word * Math.min(mostCounted, text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) +
      character * text.length
    : once;

/** What a search costs, by the length and number of words of its question: each is weighed, and one by one corrected. */
const searchPoints = ({ args, childComplexity }: FieldCost): number =>
  pointsOf(args["query"], searching) + childComplexity;

const suggestPoints = ({ args, childComplexity }: FieldCost): number =>
  pointsOf(args["prefix"], suggesting) + childComplexity;

// An index catches up with the data a moment after an import.
const volatile = true;
const first = (of: string): Value => optional(Int, `Zoveel ${of}, 0 tot ${most}; ${usual} als het ontbreekt`);

export const searchResolvers: readonly Resolvers[] = [
  {
    of: SearchResult,
    queries: {
      search: {
        ...optional(SearchResult, "Zoekt pilots met een vraag in gewoon Nederlands"),
        extensions: { volatile, complexity: searchPoints },
        args: {
          query: value(
            String,
            `De vraag: woorden, "een zinsdeel", -uitgesloten; hoogstens ${longestQuestion} tekens`,
          ),
          filter: optional(PilotFilterInput, "Waaraan treffers ook moeten voldoen"),
          order: optional(
            OrderEnum,
            "De volgorde; het best passende eerst als ze ontbreekt en de vraag er geen noemt",
          ),
          first: first("treffers"),
          after: optional(String, "Alleen wat na deze cursor komt"),
        },
        run: (_: null, args: SearchArgs, context: SearchContext) => find(args, context),
      },
    },
    fields: {
      suggestions: {
        ...value([String], suggestions.description ?? ""),
        run: ({ betterQuestions }: SearchAnswer) => betterQuestions(),
      },
    },
  },
  {
    of: SearchHit,
    fields: {
      highlights: {
        ...value([SearchHighlight], "Waar de pilot de gezochte woorden heeft, de sprekendste velden eerst"),
        // All that a pilot says is read for it.
        extensions: { complexity: 60 },
        run: ({ fragments }: FoundHit) => andThen(fragments(), inHtml),
      },
    },
  },
  {
    of: objectFrom(thing),
    fields: {
      uri: {
        ...value(String, "Het adres dat altijd blijft"),
        run: ({ kind, key }: SearchAnswer["things"][number], _: object, { publicUrl }: SearchContext) =>
          uriOf(publicUrl, thingTypes[kind], key),
      },
      municipality: municipalityBut("een partner, die er van meer kan zijn"),
    },
  },
  {
    of: objectFrom(lead),
    fields: {
      url: {
        ...value(String, "Het adres van de pagina"),
        run: ({ path }: SearchAnswer["leads"][number], _: object, { publicUrl }: SearchContext) =>
          `${publicUrl}${path}`,
      },
    },
  },
  {
    of: Suggestion,
    queries: {
      suggest: {
        ...value([Suggestion], "Waar een begonnen zoekvraag heen kan gaan, het waarschijnlijkste eerst"),
        extensions: { volatile, complexity: suggestPoints },
        args: { prefix: value(String, "Wat er tot nu toe getypt is"), first: first("suggesties") },
        run: (_: null, asked: { prefix: string; first?: number | null }, { search }: SearchContext) =>
          search.suggest(readable("prefix", asked.prefix), readSize("first", asked.first, most) ?? usual),
      },
    },
    fields: {
      uri: {
        ...optional(String, "Het adres dat altijd blijft; niets bij een los woord"),
        run: ({ kind, key }: SuggestionRow, _: object, { publicUrl }: SearchContext) =>
          key === null || kind === "TERM" || kind === "QUESTION"
            ? null
            : uriOf(publicUrl, kind === "PILOT" ? "Pilot" : thingTypes[kind], key),
      },
      municipality: municipalityBut("wat er van meer kan zijn"),
    },
  },
];
