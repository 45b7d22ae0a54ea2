import { listPathOf, type PagedType } from "../addresses.ts";
import type { Crumb } from "./page.ts";

/** What a list of a type's things is called. */
export const listTitles = {
  Pilot: "Pilots",
  Edition: "Edities",
  Motion: "Moties",
  Partner: "Partners",
  Programme: "Programma’s",
  Portfolio: "Portefeuilles",
} as const satisfies Record<Exclude<PagedType, "Document">, string>;
export type ListType = keyof typeof listTitles;

export const homeCrumb: Crumb = { label: "Oogst", path: "/" };

/** The pages above that of a thing of a type. */
export const listCrumbs = (type: ListType): Crumb[] => [
  homeCrumb,
  { label: listTitles[type], path: listPathOf(type) },
];
