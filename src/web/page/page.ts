import type { ComponentChildren } from "preact";
import type { DataLink } from "../data-addresses.ts";
import type { ListAddress } from "../listing/list-view.ts";
import type { Organisation } from "../../domain/organisation.ts";
import type { MunicipalityRow } from "../../read/rows.ts";
import type { Assets } from "../assets.ts";
import { uriOf } from "../../domain/addresses.ts";
import { things } from "../../domain/things/things.ts";
import { listPathOf, type ListType } from "../addresses.ts";

export type Crumb = { readonly label: string; readonly path: string };

export interface Page {
  /** The address it is known by, from the root of the site. */
  readonly path: string;
  /** Without the name of the site. */
  readonly title: string;
  /** Whose it is, where others have their own by the same title: a municipality. */
  readonly of?: string;
  /** One or two sentences, for search engines and previews. */
  readonly description: string;
  /** The pages above it, from the home page down; the home page alone, where it is not said. */
  readonly crumbs?: readonly Crumb[];
  /** The same in other formats. */
  readonly data?: readonly DataLink[];
  readonly about?: Thing;
  /** Whether search engines may list it; they may, where it is not said. */
  readonly listed?: boolean;
  /** How the page is cited, where that is not by its title and address; null for a page that is none. */
  readonly citation?: string | null;
  /** Dutch, where it is not said. */
  readonly language?: "en";
  /** The list that the chooser of municipalities narrows; that of pilots, where it is not said. */
  readonly chooser?: ListAddress;
  readonly body: ComponentChildren;
}

/** What a page is called where nothing else tells whose it is: in a tab, in a list of hits, in a citation. */
export const fullTitleOf = ({ title, of }: Page): string => (of === undefined ? title : `${title} (${of})`);

export type WholePage = Page & Required<Pick<Page, "crumbs" | "data" | "listed">>;

export type Thing = { readonly "@type": string | readonly string[]; readonly [property: string]: unknown };

export const governmentOf = (
  { code, name }: Pick<MunicipalityRow, "code" | "name">,
  publicUrl: string,
): Thing => ({
  "@type": "GovernmentOrganization",
  "@id": uriOf(publicUrl, "Municipality", code),
  name: `Gemeente ${name}`,
});

/** What stands around every page. */
export interface Around {
  readonly publicUrl: string;
  readonly assets: Assets;
  readonly organisation: Organisation;
  /** Those that there are pilots of, by name. */
  readonly municipalities: readonly MunicipalityRow[];
  /** ISO date. */
  readonly today: string;
}

export const listTitleOf = (type: ListType): string => things[type].plural.title;

/** The home page, which the shell calls by the name of the site. */
export const homeCrumb: Crumb = { label: "Begin", path: "/" };

/** The pages above that of a thing of a type. */
export const listCrumbs = (type: ListType): Crumb[] => [
  homeCrumb,
  { label: listTitleOf(type), path: listPathOf(type) },
];
