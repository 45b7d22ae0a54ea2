import { askedOf, type Choice, type Chosen } from "../../listing/choices.ts";
import { orders, type OrderValue } from "../../../search/condition.ts";
import { hrefOf, type ListAddress, sortParameter, withoutValue } from "../../listing/list-view.ts";

/** What an address asks of the search page. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  /** Null for the best first, or for what the question says of it. */
  readonly order: OrderValue | null;
  /** Which page of the hits, from 1. */
  readonly page: number;
}

type SearchAddressParts = Pick<SearchRequest, "query" | "chosen"> & Partial<Pick<SearchRequest, "order">>;

/** The address of the search page that asks this; it begins at the first hit. */
export const addressOf = ({ query, chosen, order = null }: SearchAddressParts): ListAddress => ({
  path: "/zoeken",
  asked: [
    ...(query === "" ? [] : ([["q", query]] as const)),
    ...askedOf(chosen),
    ...(order === null ? [] : ([[sortParameter, orders[order].name]] as const)),
  ],
});

/** The same as it is written. */
export const askedPath = (asked: SearchAddressParts): string => hrefOf(addressOf(asked));

export const withoutChoice = (asked: SearchRequest, choice: Choice, value: string): string =>
  hrefOf(withoutValue(addressOf(asked), choice, value));

/** The same question without some of its words. */
export function withoutWords({ query, ...asked }: SearchRequest, words: string): string {
  const at = query.toLowerCase().indexOf(words.toLowerCase());
  const rest = at < 0 ? query : `${query.slice(0, at)} ${query.slice(at + words.length)}`;
  return askedPath({ ...asked, query: rest.replace(/\s+/gu, " ").trim() });
}

/** A piece of text; `hit` when the question asked for it. */
export type Piece = { readonly text: string; readonly hit: boolean };

export interface SearchHit {
  readonly key: string;
  readonly highlights: readonly {
    readonly label: string;
    readonly fragments: readonly (readonly Piece[])[];
  }[];
  /** The labels of other fields that hold the words. */
  readonly alsoIn: readonly string[];
}
