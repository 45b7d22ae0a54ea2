import { things } from "../../domain/things/things.ts";
import { listPathOf, type ListType } from "../addresses.ts";
import type { Crumb } from "./page.ts";

/** What a list of a type's things is called. */
export const listTitleOf = (type: ListType): string => things[type].plural.title;

export const homeCrumb: Crumb = { label: "Oogst", path: "/" };

/** The pages above that of a thing of a type. */
export const listCrumbs = (type: ListType): Crumb[] => [
  homeCrumb,
  { label: listTitleOf(type), path: listPathOf(type) },
];
