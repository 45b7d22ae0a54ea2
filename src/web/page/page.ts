import type { ComponentChildren } from "preact";
import type { DataLink } from "../data-addresses.ts";
import type { ListAddress } from "../listing/list-address.ts";

export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** One page of the site: what stands in its head, and what is read. */
export interface Page {
  /** The address it is known by, from the root of the site. */
  readonly path: string;
  /** Without the name of the site. */
  readonly title: string;
  /** One or two sentences, for search engines and previews. */
  readonly description: string;
  /** The pages above it, from the home page down; the page itself is not among them. */
  readonly crumbs: readonly Crumb[];
  /** The same in other formats. */
  readonly data: readonly DataLink[];
  /** What the page is about, as schema.org tells it; null for a page about nothing. */
  readonly about: Thing | null;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** How the page is cited, where that is not by its title and address; null for a page that is none. */
  readonly citation?: string | null;
  /** Dutch, where it is not said. */
  readonly language?: "en";
  /** The list that the chooser of municipalities narrows; that of pilots, where it is not said. */
  readonly chooser?: ListAddress;
  readonly body: ComponentChildren;
}

/** A thing in schema.org's words. */
export interface Thing {
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}
