import { pathOf } from "../../addresses.ts";
import type { SuggestionKind } from "../../../search/suggestions.ts";
import { thingTypes } from "../../../search/things.ts";
import type { Site } from "../../site.ts";

/** What the search box shows while someone types. */
export interface ShownSuggestion {
  readonly text: string;
  readonly path: string | null;
}

const MOST = 8;
const LONGEST = 100;

/** Suggestions for what was typed so far. */
export async function suggestions({ search }: Site, typed: string): Promise<ShownSuggestion[]> {
  if (typed.trim() === "") return [];
  const found = await search.suggest(typed.slice(0, LONGEST), MOST);
  return found.map(({ text, kind, key }) => ({
    text,
    path: pathTo(kind, key),
  }));
}

/** The page of what is suggested; null for words, which are searched. */
function pathTo(kind: SuggestionKind, key: string | null): string | null {
  if (key === null || kind === "TERM" || kind === "QUESTION") return null;
  return pathOf(kind === "PILOT" ? "Pilot" : thingTypes[kind], key);
}
