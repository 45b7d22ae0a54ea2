import { pathOf, type PagedType } from "../../addresses.ts";
import type { SuggestionKind } from "../../../search/suggestions.ts";
import type { Site } from "../../site.ts";

/** What the search box shows while someone types. */
export interface ShownSuggestion {
  readonly text: string;
  readonly path: string | null;
}

/** Which page a suggested thing has. */
const pageTypes = {
  PILOT: "Pilot",
  PARTNER: "Partner",
  MOTION: "Motion",
  PROGRAMME: "Programme",
  PORTFOLIO: "Portfolio",
} as const satisfies Record<Exclude<SuggestionKind, "TERM">, PagedType>;

const MOST = 8;
const LONGEST = 100;

/** Suggestions for what was typed so far. */
export async function suggestions({ search }: Site, typed: string): Promise<ShownSuggestion[]> {
  if (typed.trim() === "") return [];
  const found = await search.suggest(typed.slice(0, LONGEST), MOST);
  return found.map(({ text, kind, slug }) => ({
    text,
    path: kind === "TERM" || slug === null ? null : pathOf(pageTypes[kind], slug),
  }));
}
