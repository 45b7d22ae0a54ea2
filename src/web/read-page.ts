import type { Page } from "./page/page.ts";
import type { Site } from "./site.ts";

/** What an address says: the key in its path, "" where it has none, and its query. */
export interface Address {
  readonly key: string;
  readonly query: URLSearchParams;
}

/** Reads the page at an address. */
export type ReadPage = (site: Site, address: Address) => Promise<Page> | Page;
