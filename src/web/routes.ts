import type { Page } from "./page/page.ts";
import { readPilot } from "./pages/pilot/read-pilot.ts";
import { pilotPage } from "./pages/pilot/pilot-page.tsx";
import { readPlace } from "./pages/source/read-place.ts";
import { readSource } from "./pages/source/read-source.ts";
import { sourcePage } from "./pages/source/source-page.tsx";
import { found } from "./refusal.ts";
import type { Site } from "./site.ts";

/** What an address says: the named parts of its path, and its query. */
export interface Address {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

interface Route {
  readonly path: string;
  readonly read: (site: Site, address: Address) => Promise<Page> | Page;
}

/** Every page of the site. */
export const routes: readonly Route[] = [
  {
    path: "/pilots/:slug",
    read: async (site, { params: { slug = "" } }) => {
      const today = site.today();
      const story = await readPilot(site.newReader(), slug, today);
      return pilotPage(found(story, `Er is geen pilot met de naam “${slug}” in het adres.`), site.publicUrl, today);
    },
  },
  {
    path: "/bronnen/:sha256",
    read: async (site, { params: { sha256 = "" }, query }) => {
      const source = found(await readSource(site.newReader(), sha256), "We hebben geen bron met dit kenmerk.");
      return sourcePage(source, readPlace(query, source.text.length), site.publicUrl);
    },
  },
];
