import type { MeansType } from "../../domain/dimension.ts";
import type { CountedValue } from "../../read/listings/listing.ts";
import { Refusal } from "../refusal.ts";

/** What a list is narrowed to and ordered by: the parameters of its address, in order. */
export type ListFilters = readonly (readonly [name: string, value: string])[];

/** The address of a list: its path, and what it asks. The address holds all of what a list shows. */
export interface ListAddress {
  readonly path: string;
  readonly asked: ListFilters;
}

/** The parameter that says which page of a list is meant, from 1. */
export const pageParameter = "pagina";
/** The parameter that says in which order a list is. */
export const sortParameter = "sorteer";

/** What the ends of what lies between two are called in a form, after the name of the parameter. */
export const rangeEnds = { from: ".van", to: ".tot" } as const;

export function hrefOf({ path, asked }: ListAddress): string {
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value])).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** The same without one value of a parameter, from its first page. */
export const withoutValue = ({ path, asked }: ListAddress, name: string, value: string): ListAddress => ({
  path,
  asked: asked.filter(([own, held]) => own !== pageParameter && !(own === name && held === value)),
});

/** The same with one value for a parameter, or none: from its first page, unless the page is what is set. */
export const withOnly = ({ path, asked }: ListAddress, name: string, value: string | null): ListAddress => ({
  path,
  asked: [
    ...asked.filter(([own]) => own !== name && own !== pageParameter),
    ...(value === null ? [] : ([[name, value]] as const)),
  ],
});

export const atPage = (address: ListAddress, page: number): ListAddress =>
  withOnly(address, pageParameter, page === 1 ? null : String(page));

/** What is said of a part of a list that it does not have. */
export const missingPart = "Dit stuk van de lijst is er niet (meer). Begin bij het begin van de lijst.";

/** Some values to choose from, of which several may be chosen. */
export interface ChoiceGroup {
  /** Its parameter in the address. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly CountedValue[];
  /** Where all of its values stand, when these are only those that most of the list have. */
  readonly all: { readonly path: string; readonly words: string } | null;
}

/** What is filled in: a day, days or numbers between two, or yes. */
export interface FilledIn {
  readonly name: string;
  readonly label: string;
  readonly type: Exclude<MeansType, "things" | "codes" | "rules">;
  /** As the address has it; "" for nothing. */
  readonly value: string;
}

export type ChosenValue = { readonly name: string; readonly value: string; readonly words: string };

/** A way in which a list can be ordered. */
export interface SortChoice {
  /** As addresses write it; null for the usual one. */
  readonly name: string | null;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** A letter, and where the names begin that begin with it. */
export type LetterLink = { readonly letter: string; readonly href: string };

/** What stands around the things of a list: what narrows it, its orders, its letters and its pages. */
export interface ListView {
  readonly address: ListAddress;
  readonly total: number;
  readonly groups: readonly ChoiceGroup[];
  readonly filledIn: readonly FilledIn[];
  readonly chosen: readonly ChosenValue[];
  /** The order that it is in, as addresses write it. */
  readonly sorting: string;
  readonly sorts: readonly SortChoice[];
  readonly letters: readonly LetterLink[];
  readonly page: number;
  readonly pages: number;
}

export function readPageNumber(asked: URLSearchParams): number {
  const text = asked.get(pageParameter) ?? "1";
  if (!/^[1-9]\d{0,6}$/u.test(text)) throw new Refusal(400, missingPart);
  return Number(text);
}

/** How many pages a list has; refuses a page past the last. */
export function pagesOf(total: number, size: number, page: number): number {
  const pages = Math.max(1, Math.ceil(total / size));
  if (page > pages) throw new Refusal(400, missingPart);
  return pages;
}

export const letterId = (letter: string): string => `letter-${letter}`;

/** The letters of a list in the order of names, each with the page that it begins on. */
export function letterLinks(
  initials: ReadonlyMap<string, number>,
  size: number,
  address: ListAddress,
): LetterLink[] {
  let before = 0;
  return [...initials].flatMap(([letter, count]) => {
    const page = Math.floor(before / size) + 1;
    before += count;
    return /^\p{L}$/u.test(letter)
      ? [{ letter: letter.toUpperCase(), href: `${hrefOf(atPage(address, page))}#${letterId(letter)}` }]
      : [];
  });
}
