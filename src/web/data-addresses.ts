import { keyPath } from "../domain/addresses.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { things } from "../domain/things/things.ts";
import type { FeedType } from "../read/feeds-of-things.ts";
import type { ListAddress } from "./listing/list-view.ts";

/** Where the open data of a page stands: the same thing in other formats, and its feed. */
export type DataLink = { readonly href: string; readonly type: string; readonly label: string };

const root = "/open-data/v1";

/** The list of reports with the words and the place of each value beside it. */
export const evidentReportsName = "rapportages-met-bewijs";

const formats = [
  { extension: "csv", type: "text/csv", label: "CSV" },
  {
    extension: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    label: "Excel",
  },
  { extension: "json", type: "application/json", label: "JSON" },
] as const;

/** @param jsonAt where the JSON stands, when that is no file beside the others */
const linksUnder = (path: string, question = "", jsonAt = `${path}/data.json`): DataLink[] =>
  formats.map(({ extension, type, label }) => ({
    href: `${extension === "json" ? jsonAt : `${path}/data.${extension}`}${question === "" ? "" : `?${question}`}`,
    type,
    label,
  }));

/** The open data of a thing, and its feed where it has one. */
export const recordLinks = (type: FeedType | "Edition", key: string): DataLink[] => [
  ...linksUnder(`${root}/${things[type].plural.dutch}/${keyPath(key)}`),
  ...(type === "Edition" ? [] : [feedLink({ type, key })]),
];

/** The open data of a list as a question such as `herkomst=MOTION` narrows it, and the feed of its municipality, or of all. */
export function listLinks(
  collection: string,
  question: string,
  { asked }: Pick<ListAddress, "asked">,
): DataLink[] {
  const [only, ...others] = asked.filter(([name]) => name === dimensions.municipalities.choice);
  const isOne = only !== undefined && others.length === 0;
  return [...collectionLinks(collection, question), feedLink(isOne ? { municipality: only[1] } : null)];
}

/** The open data of a whole collection, or of what a question leaves of it. */
export const collectionLinks = (collection: string, question = ""): DataLink[] =>
  linksUnder(`${root}/${collection}`, question);

const feed = (href: string): DataLink => ({ href, type: "application/atom+xml", label: "Feed" });

/** Whether it is a feed, which readers follow. */
export const isFeed = ({ type }: DataLink): boolean => type === feed("").type;

/** What a feed of changes is of: a thing by its key, or a municipality by its code. */
type FeedOf = { readonly type: FeedType; readonly key: string } | { readonly municipality: string };

/** The Atom feed of changes: of everything, or of one thing. */
export function feedLink(of: FeedOf | null = null): DataLink {
  if (of === null) return feed("/feeds/wijzigingen.atom");
  if ("municipality" in of)
    return feed(`/feeds/wijzigingen.atom?gemeenten=${encodeURIComponent(of.municipality)}`);
  return feed(`/feeds/${things[of.type].plural.dutch}/${keyPath(of.key)}.atom`);
}

/** The hits of a question as data, with the filters beside it, and the feed of what changes in them. */
export function searchLinks(query: string, filters: Readonly<Record<string, readonly string[]>>): DataLink[] {
  const chosen = Object.entries(filters).map(([name, values]) => [name, values.join(",")]);
  const question = new URLSearchParams([["q", query], ...chosen]).toString();
  return [
    ...linksUnder(`${root}/zoeken`, question, `${root}/zoeken`),
    feed(`/feeds/zoeken.atom?${question}`),
  ];
}

/** The whole dataset, in one file each. */
export const wholeFiles: readonly DataLink[] = [
  { href: "/open-data/oogst.zip", type: "application/zip", label: "Alle tabellen als CSV in een zip" },
  {
    href: "/open-data/oogst.xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    label: "Eén werkmap voor Excel en LibreOffice",
  },
  { href: "/open-data/oogst.jsonld", type: "application/ld+json", label: "Linked data als JSON-LD" },
  { href: "/open-data/oogst.ttl", type: "text/turtle", label: "Linked data als Turtle" },
];

export const catalogueAddress = "/open-data/catalogus";
export const dataPackageAddress = "/open-data/datapackage.json";
export const schemaAddress = "/graphql/schema.graphql";
export const openApiAddress = `${root}/openapi.json`;
export const documentationAddress = `${root}/documentatie`;
