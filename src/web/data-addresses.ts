/** Where the open data of a page stands: the same thing in other formats, and its feed. */
export interface DataLink {
  readonly href: string;
  readonly type: string;
  readonly label: string;
}

const root = "/open-data/v1";
const key = encodeURIComponent;

/** The open data of one thing of a collection, such as `pilots`. */
export const recordLinks = (collection: string, slug: string): DataLink[] => [
  { href: `${root}/${collection}/${key(slug)}/data.csv`, type: "text/csv", label: "CSV" },
  { href: `${root}/${collection}/${key(slug)}/data.json`, type: "application/json", label: "JSON" },
];

/** The open data of a whole collection. */
export const collectionLinks = (collection: string): DataLink[] => [
  { href: `${root}/${collection}/data.csv`, type: "text/csv", label: "CSV" },
  { href: `${root}/${collection}/data.json`, type: "application/json", label: "JSON" },
];

/** The Atom feed of changes, of everything or of one thing. */
export const feedLink = (collection?: "pilots" | "programmas", slug?: string): DataLink => ({
  href: collection && slug ? `/feeds/${collection}/${key(slug)}.atom` : "/feeds/wijzigingen.atom",
  type: "application/atom+xml",
  label: "Feed",
});

export const catalogueAddress = "/open-data/catalogus";
export const openApiAddress = `${root}/openapi.json`;
export const dataPackageAddress = "/open-data/datapackage.json";
