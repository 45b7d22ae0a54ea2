import { keyPath, placeAddress } from "../domain/addresses.ts";
export { compareFolder, comparePath, mostCompared, promisesPath } from "../domain/page-paths.ts";
import type { NodeType } from "../domain/global-id.ts";
import { referredTypes } from "../domain/reference-fields.ts";
import { things } from "../domain/things/things.ts";

/** The things whose lists have a page, in the order of pages. A report is read on the page of its pilot. */
export const listTypes = [
  "Pilot",
  "Edition",
  "Motion",
  "Partner",
  ...referredTypes,
  "Municipality",
] as const satisfies readonly NodeType[];
export type ListType = (typeof listTypes)[number];
export type PagedType = ListType | "Document";

/** The folder of a type's pages: `/{folder}/{key}`. */
export const folderOf = (type: PagedType): string =>
  type === "Document" ? "bronnen" : things[type].plural.dutch;

/** Path of a thing's page; `key` is that of its row. */
export const pathOf = (type: PagedType, key: string): string => `/${folderOf(type)}/${keyPath(key)}`;

export const listPathOf = (type: ListType): string => `/${folderOf(type)}`;

export const changesPathOf = (key: string): string => `${pathOf("Edition", key)}/wijzigingen`;

/** Path of a document's page with a span marked; `start` and `end` count UTF-16 units. */
export const placePath = (sha256: string, start: number, end: number): string =>
  placeAddress("", { sha256, start, end });

/** Path of a part of a document, counted from 0; the first is the document's own page. */
export const partPath = (sha256: string, part: number): string =>
  part === 0 ? pathOf("Document", sha256) : `${pathOf("Document", sha256)}?deel=${part + 1}`;

export const searchPath = (query: string): string =>
  `/zoeken?${new URLSearchParams({ q: query }).toString()}`;

export const pictureFile = (page: string, id: string): string => `${page}/beeld/${id}.svg`;

/** The pages that are about the site itself, with what links to them are called. */
export const standing = {
  help: { path: "/help", label: "Hulp bij zoeken" },
  words: { path: "/woorden", label: "Woordenlijst" },
  follow: { path: "/volgen", label: "Volgen" },
  contact: { path: "/contact", label: "Contact" },
  report: { path: "/fout-melden", label: "Fout melden" },
  about: { path: "/over", label: "Over deze site" },
  licence: { path: "/licentie", label: "Gebruik en bronvermelding" },
  accessibility: { path: "/toegankelijkheid", label: "Toegankelijkheid" },
  privacy: { path: "/privacy", label: "Privacy" },
  english: { path: "/en", label: "English summary" },
} as const satisfies Record<string, { readonly path: string; readonly label: string }>;
export type Standing = keyof typeof standing;

export const reportPathOf = (path: string): string =>
  `${standing.report.path}?${new URLSearchParams({ pagina: path }).toString()}`;

/** Path of the page that says how to follow what a feed tells of; the feed's path begins with `/feeds/`. */
export const followPathOf = (feed: string): string =>
  `${standing.follow.path}?${new URLSearchParams({ feed }).toString()}`;
