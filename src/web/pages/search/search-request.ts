import type { Choice, Chosen } from "./choices.ts";

/** What an address asks of the search page. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  readonly after: string | null;
}

/** Path of the search page that asks this; it begins at the first hit. */
export function askedPath({ query, chosen }: Pick<SearchRequest, "query" | "chosen">): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const [choice, values] of Object.entries(chosen))
    for (const value of values ?? []) parameters.append(choice, value);
  const text = parameters.toString();
  return text === "" ? "/zoeken" : `/zoeken?${text}`;
}

/** The same question with a value chosen as well. */
export const withChoice = ({ query, chosen }: SearchRequest, choice: Choice, value: string): string =>
  askedPath({ query, chosen: { ...chosen, [choice]: [...(chosen[choice] ?? []), value] } });

/** The same question without a value that was chosen. */
export const withoutChoice = ({ query, chosen }: SearchRequest, choice: Choice, value: string): string =>
  askedPath({
    query,
    chosen: { ...chosen, [choice]: chosen[choice]?.filter((other) => other !== value) ?? [] },
  });

/** The same question without some of its words. */
export function withoutWords({ query, chosen }: SearchRequest, words: string): string {
  const at = query.toLowerCase().indexOf(words.toLowerCase());
  const rest = at < 0 ? query : `${query.slice(0, at)} ${query.slice(at + words.length)}`;
  return askedPath({ query: rest.replace(/\s+/gu, " ").trim(), chosen });
}
