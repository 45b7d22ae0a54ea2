import { readEach } from "../../read-awaited.ts";
import { readGlances } from "../../read-glances.ts";
import { Refusal } from "../../refusal.ts";
import { choices, type Choice, type Chosen, type SearchAnswer, type ShownHit } from "../../search-port.ts";
import type { Site } from "../../site.ts";

/** What an address asks of the search page. */
export interface Asked {
  readonly query: string;
  readonly chosen: Chosen;
  readonly after: string | null;
}

export interface SearchStory {
  readonly asked: Asked;
  /** Null when nothing was asked yet. */
  readonly answer: SearchAnswer | null;
  readonly hits: readonly ShownHit[];
}

const LONGEST = 500;
const MOST_VALUES = 20;
const SIZE = 20;

/** Reads an address of the search page; refuses what is too long to be a question. */
export function readAsked(parameters: URLSearchParams): Asked {
  const query = (parameters.get("q") ?? "").trim();
  if (query.length > LONGEST)
    throw new Refusal(
      400,
      `Deze vraag is te lang: ${query.length} tekens. Gebruik er ten hoogste ${LONGEST}.`,
    );
  const chosen = (Object.keys(choices) as Choice[]).flatMap((choice) => {
    const values = [...new Set(parameters.getAll(choice).filter((value) => value !== ""))];
    if (values.length > MOST_VALUES)
      throw new Refusal(400, `Kies bij ${choices[choice].label} ten hoogste ${MOST_VALUES} waarden.`);
    return values.length > 0 ? [[choice, values] as const] : [];
  });
  return { query, chosen: Object.fromEntries(chosen), after: parameters.get("na") };
}

/** Asks the search engine, and reads the pilots of the hits. */
export async function readSearch(site: Site, asked: Asked): Promise<SearchStory> {
  const { query, chosen, after } = asked;
  if (query === "" && Object.keys(chosen).length === 0) return { asked, answer: null, hits: [] };
  if (!site.search)
    throw new Refusal(503, "Zoeken kan nu niet. Blader zolang door de lijst van alle pilots.");
  const answer = await site.search({ query, chosen, first: SIZE, after });
  const reader = site.newReader();
  const pilots = await readEach(answer.hits, ({ slug }) => reader.byKey("Pilot", slug));
  const glances = await readGlances(
    reader,
    pilots.filter((pilot) => pilot !== null),
    site.today(),
  );
  const bySlug = new Map(glances.map((glance) => [glance.pilot.slug, glance]));
  const hits = answer.hits.flatMap((hit) => {
    const glance = bySlug.get(hit.slug);
    return glance ? [{ ...hit, glance }] : [];
  });
  return { asked, answer, hits };
}
