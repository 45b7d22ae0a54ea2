import { keyPath } from "../domain/addresses.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { things } from "../domain/things/things.ts";
import type { FeedType } from "../read/feeds-of-things.ts";
import { type ListAddress, sortParameter } from "./listing/list-view.ts";

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
  return [...collectionLinks(collection, question), feedLink(isOne ? { municipality: only[1] } : undefined)];
}

/** The open data of a whole collection, or of what a question leaves of it. */
export const collectionLinks = (collection: string, question = ""): DataLink[] =>
  linksUnder(`${root}/${collection}`, question);

const feed = (href: string): DataLink => ({ href, type: "application/atom+xml", label: "Feed" });

/** Whether it is a feed, which readers follow. */
export const isFeed = ({ type }: DataLink): boolean => type === feed("").type;

/** What a feed of changes is of: a thing by its key, a municipality by its code, or what a question leaves of all. */
type FeedOf =
  | { readonly type: FeedType; readonly key: string }
  | { readonly municipality: string }
  | { readonly question: string };

/** The path of the feed of all changes, which filters narrow. */
export const changesFeed = "/feeds/wijzigingen.atom";

/** The Atom feed of changes: of everything, of one thing, or as filters narrow it. */
export function feedLink(of: FeedOf = { question: "" }): DataLink {
  if ("type" in of) return feed(`/feeds/${things[of.type].plural.dutch}/${keyPath(of.key)}.atom`);
  const question =
    "question" in of ? of.question : new URLSearchParams({ gemeenten: of.municipality }).toString();
  return feed(question === "" ? changesFeed : `${changesFeed}?${question}`);
}

/** The feed of what changes in some pilots, by their keys. */
export const feedOfPilots = (keys: readonly string[]): DataLink =>
  feedLink({ question: new URLSearchParams({ pilots: keys.join(",") }).toString() });

/** The hits of a question as data, with the filters beside it and in an order, and the feed of what changes in them. */
export function searchLinks(
  query: string,
  filters: Readonly<Record<string, readonly string[]>>,
  order: string | null,
): DataLink[] {
  const asked = new URLSearchParams([
    ["q", query],
    ...Object.entries(filters).map(([name, values]) => [name, values.join(",")]),
  ]);
  const followed = feed(`/feeds/zoeken.atom?${asked.toString()}`);
  if (order !== null) asked.set(sortParameter, order);
  return [...linksUnder(`${root}/zoeken`, asked.toString(), `${root}/zoeken`), followed];
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
