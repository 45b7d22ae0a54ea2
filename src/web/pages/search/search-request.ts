import type { Choice, Chosen } from "../../listing/choices.ts";
import { orders, type OrderValue } from "../../../search/condition.ts";
import { hrefOf, type ListAddress, sortParameter, withoutValue } from "../../listing/list-view.ts";
import type { Lead } from "../../../search/leads.ts";
import type { PilotNarrowing } from "../../listing/pilot-narrowing.ts";

/** What an address asks of the search page. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  /** Null for the best first, or for what the question says of it. */
  readonly order: OrderValue | null;
  /** Which page of the hits, from 1. */
  readonly page: number;
}

type Asked = Pick<SearchRequest, "query" | "chosen"> & Partial<Pick<SearchRequest, "order">>;

/** The address of the search page that asks this; it begins at the first hit. */
export const addressOf = ({ query, chosen, order = null }: Asked): ListAddress => ({
  path: "/zoeken",
  asked: [
    ...(query === "" ? [] : ([["q", query]] as const)),
    ...Object.entries(chosen).flatMap(([choice, values]) => values.map((value) => [choice, value] as const)),
    ...(order === null ? [] : ([[sortParameter, orders[order].name]] as const)),
  ],
});

/** The same as it is written. */
export const askedPath = (asked: Asked): string => hrefOf(addressOf(asked));

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

/** What was found, and how the question was understood. */
export interface SearchAnswer {
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  readonly pages: number;
  /** How many of the hits these are, where not all can be leafed through. */
  readonly most: number | null;
  /** What the question names beside pilots: partners, motions, editions and such. */
  readonly things: readonly {
    readonly label: string;
    readonly what: string;
    readonly path: string;
    /** Whose it is, where that differs. */
    readonly municipality: string | null;
  }[];
  readonly leads: readonly Lead[];
  /** What the hits are narrowed by beside the question, and can be narrowed by. */
  readonly narrowing: PilotNarrowing;
  /** Words that a hit must have, or may not have, as they were understood. */
  readonly keywords: readonly string[];
  /** What the question was taken to filter on: in words, and the words of the question that say so. */
  readonly filters: readonly { readonly words: string; readonly phrase: string }[];
  /** Words that no pilot has, and that were left out. */
  readonly ignored: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly read: readonly string[] }[];
  /** Questions that may find something when this one did not. */
  readonly instead: readonly string[];
  /** Another engine than usual answered, since that one was down. */
  readonly degraded: boolean;
}
