import type { GraphReader } from "../../../read/reader.ts";
import { InputError } from "../../../domain/input-error.ts";
import { conditionOf, selectPilots } from "../../../read/select-pilots.ts";
import { EngineUnavailable } from "../../../search/engine.ts";
import { readEach } from "../../read-awaited.ts";
import { type Glance, readGlances } from "../../read-glances.ts";
import { readList } from "../../read-list.ts";
import { Refusal } from "../../refusal.ts";
import type { Site } from "../../site.ts";
import { askSearch } from "./ask-search.ts";
import type { Asked } from "./asked-path.ts";
import { filterOf, readChosen } from "./choices.ts";
import type { SearchAnswer, SearchHit } from "./search-answer.ts";

/** A hit with its pilot. */
export interface ShownHit extends SearchHit {
  readonly glance: Glance;
}

export interface SearchStory {
  readonly asked: Asked;
  /** Null when nothing was asked yet. */
  readonly answer: SearchAnswer | null;
  readonly hits: readonly ShownHit[];
}

const LONGEST = 500;
const SIZE = 20;

/** Reads an address of the search page; refuses what is too long to be a question, and choices there are not. */
export function readAsked(parameters: URLSearchParams): Asked {
  const query = (parameters.get("q") ?? "").replaceAll("\0", "").trim();
  if (query.length > LONGEST)
    throw new Refusal(
      400,
      `Deze vraag is te lang: ${query.length} tekens. Gebruik er ten hoogste ${LONGEST}.`,
    );
  return { query, chosen: readChosen(parameters), after: parameters.get("na") };
}

/** Answers what is asked, and reads the pilots of the hits. */
export async function readSearch(site: Site, asked: Asked): Promise<SearchStory> {
  if (asked.query === "" && Object.keys(asked.chosen).length === 0) return { asked, answer: null, hits: [] };
  const reader = site.newReader();
  const answer = asked.query === "" ? await choose(site, reader, asked) : await ask(site, asked);
  const pilots = await readEach(answer.hits, ({ slug }) => reader.byKey("Pilot", slug));
  const standing = pilots.filter((pilot) => pilot !== null);
  const glances = await readGlances(reader, standing, site.today());
  const bySlug = new Map(glances.map((glance) => [glance.pilot.slug, glance]));
  const hits = answer.hits.flatMap((hit) => {
    const glance = bySlug.get(hit.slug);
    return glance ? [{ ...hit, glance }] : [];
  });
  return { asked, answer, hits };
}

async function ask({ search, today }: Site, { query, chosen, after }: Asked): Promise<SearchAnswer> {
  try {
    return await askSearch(search, { query, filter: filterOf(chosen), after, size: SIZE, today: today() });
  } catch (cause) {
    if (cause instanceof InputError) throw new Refusal(400, cause.message, { cause });
    if (!(cause instanceof EngineUnavailable)) throw cause;
    throw new Refusal(503, "Zoeken kan nu niet. Blader zolang door de lijst van alle pilots.", { cause });
  }
}

/** Without words there is nothing to search for: then the graph itself gives the pilots that were chosen. */
async function choose({ today }: Site, reader: GraphReader, { chosen, after }: Asked): Promise<SearchAnswer> {
  const where = conditionOf(await selection(filterOf(chosen), { reader, today: today() }));
  const list = { of: "Pilot", where, under: null } as const;
  const { rows, total, next } = await readList<"Pilot">(reader, list, { size: SIZE, after });
  return {
    totalCount: total,
    hits: rows.map(({ slug }) => ({ slug, highlights: [] })),
    next,
    things: [],
    facets: [],
    keywords: [],
    filters: [],
    ignored: [],
    corrections: [],
    instead: [],
    degraded: false,
  };
}

async function selection(
  ...asked: Parameters<typeof selectPilots>
): Promise<Awaited<ReturnType<typeof selectPilots>>> {
  try {
    return await selectPilots(...asked);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new Refusal(400, `Deze keuze is er niet: ${cause.message}.`, { cause });
  }
}
