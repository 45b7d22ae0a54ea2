import { pathOf } from "../../addresses.ts";
import type { Site } from "../../site.ts";

/** What the search box shows while someone types. */
export interface ShownSuggestion {
  readonly text: string;
  readonly path: string | null;
}

const MOST = 8;
const LONGEST = 100;

/** Suggestions for what was typed so far; none while there is no search. */
export async function suggestions({ suggest }: Site, typed: string): Promise<ShownSuggestion[]> {
  if (!suggest || typed.trim() === "") return [];
  const found = await suggest(typed.slice(0, LONGEST), MOST);
  return found.map(({ text, kind, slug }) => ({
    text,
    path: slug === null || kind !== "PILOT" ? null : pathOf("Pilot", slug),
  }));
}
