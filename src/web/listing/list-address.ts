/** The address of a list: its path, and what it asks, in order. The address holds all of what a list shows. */
export interface ListAddress {
  readonly path: string;
  readonly asked: readonly (readonly [name: string, value: string])[];
}

/** The parameter that says which page of a list is meant, from 1. */
export const pageParameter = "pagina";
/** The parameter that says in which order a list is. */
export const sortParameter = "sorteer";

/** What the ends of what lies between two are called in a form, after the name of the parameter. */
export const rangeEnds = { from: ".van", to: ".tot" } as const;

/** An address as it is written. */
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

/** The same list, at one of its pages. */
export const atPage = (address: ListAddress, page: number): ListAddress =>
  withOnly(address, pageParameter, page === 1 ? null : String(page));
