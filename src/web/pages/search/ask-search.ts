import { mentionFields } from "../../../domain/mention-fields.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import { inTurn } from "../../../read/in-turn.ts";
import { facetsOf } from "../../../search/facets.ts";
import { fragmentsOf, wantedOf, type FieldFragments } from "../../../search/highlights.ts";
import { pilotFilterCondition } from "../../../search/pilot-filter-condition.ts";
import { thingKinds, thingTypes } from "../../../search/things.ts";
import { pathOf } from "../../addresses.ts";
import { readCursor, writeCursor } from "../../../search/search-cursor.ts";
import type { SearchService } from "../../../search/search-service.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Refusal } from "../../refusal.ts";
import { askedPath } from "./search-request.ts";
import { choices, filterOf, type Choice, type Chosen } from "./choices.ts";
import { labelChosen } from "./chosen-labels.ts";
import type { Piece, SearchAnswer, SearchHit } from "./search-answer.ts";

interface Question {
  readonly query: string;
  readonly chosen: Chosen;
  /** What an earlier answer gave as `next`; null for the first hits. */
  readonly after: string | null;
  readonly size: number;
  /** ISO date by which "lopende" is judged. */
  readonly today: string;
}

/** Asks the search engine, and puts its answer in the words that readers see. */
export async function askSearch(
  search: SearchService,
  { query, chosen, after, size, today }: Question,
): Promise<SearchAnswer> {
  const names = await search.names();
  const cursor = after === null ? null : readPlace(after);
  const also = pilotFilterCondition(filterOf(chosen), names, today);
  const answer = await search.search(query, { first: size, after: cursor, also, today });
  const wanted = wantedOf(answer, search.analyser);
  const hits: SearchHit[] = [];
  for (const hit of answer.hits) {
    const fragments = await inTurn(() => fragmentsOf(hit, wanted, search.analyser));
    hits.push({ slug: hit.slug, highlights: fragments.map(highlightOf) });
  }
  const last = answer.hits.at(-1);
  const offset = (cursor?.offset ?? 0) + answer.hits.length;
  return {
    totalCount: answer.totalCount,
    hits,
    next:
      answer.hasNextPage && last
        ? writeCursor({ engine: answer.engine, score: last.score, slug: last.slug, offset })
        : null,
    facets: facetsOf(answer.facets, names).flatMap(({ field, values }) => {
      const choice = (Object.keys(choices) as Choice[]).find((each) => choices[each].field === field);
      return choice === undefined ? [] : [{ choice, values }];
    }),
    chosen: labelChosen(chosen, names),
    keywords: answer.interpretation.keywords,
    things: answer.things.map(({ kind, key, label, municipality }) => ({
      label,
      what: thingKinds[kind],
      path:
        kind === "MUNICIPALITY"
          ? askedPath({ query: "", chosen: { gemeente: [key] } })
          : pathOf(thingTypes[kind], key),
      municipality:
        names.municipalities.length > 1
          ? (names.municipalities.find(({ code }) => code === municipality)?.name ?? null)
          : null,
    })),
    filters: answer.interpretation.filters.map(({ label, phrase }) => ({ words: label, phrase })),
    ignored: answer.interpretation.ignored,
    corrections: answer.corrections,
    instead: await search.better(answer, today),
    degraded: answer.degraded,
  };
}

function readPlace(after: string): ReturnType<typeof readCursor> {
  try {
    return readCursor(after);
  } catch (cause) {
    throw new Refusal(400, "Dit stuk van de treffers is er niet (meer). Begin bij de eerste treffers.", {
      cause,
    });
  }
}

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...reportFields, ...mentionFields }).map(([field, { label }]) => [field, label]),
);

const highlightOf = ({ field, fragments }: FieldFragments): SearchHit["highlights"][number] => ({
  label: labels[field] ?? sentence(field),
  fragments: fragments.map(piecesOf),
});

function piecesOf({ text, marks }: FieldFragments["fragments"][number]): Piece[] {
  const ends = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return ends
    .slice(0, -1)
    .map((start, index) => ({ text: text.slice(start, ends[index + 1]), hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
