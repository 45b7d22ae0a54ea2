import { things } from "../../domain/things/things.ts";
import { listPathOf, type ListType } from "../addresses.ts";
import type { Crumb } from "./page.ts";

/** What a list of a type's things is called. */
export const listTitleOf = (type: ListType): string => things[type].plural.title;

/** The home page, which the shell calls by the name of the site. */
export const homeCrumb: Crumb = { label: "Begin", path: "/" };

/** The pages above that of a thing of a type. */
export const listCrumbs = (type: ListType): Crumb[] => [
  homeCrumb,
  { label: listTitleOf(type), path: listPathOf(type) },
];
