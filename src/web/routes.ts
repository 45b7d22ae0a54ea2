import {
  compareFolder,
  folderOf,
  listPathOf,
  listTypes,
  type PagedType,
  pathOf,
  promisesPath,
} from "./addresses.ts";
import { readPageNumber } from "./listing/list-view.ts";
import { comparePage, readCompared } from "./pages/compare/compare-page.tsx";
import { dataPage } from "./pages/builders/data-page.tsx";
import { changesPage, readChanges } from "./pages/edition/changes-page.tsx";
import { editionPage, readEdition } from "./pages/edition/edition-page.tsx";
import { byGathering, gatheringPage } from "./pages/gathering/gathering-page.tsx";
import { homePage, readHome } from "./pages/home/home-page.tsx";
import { listPage } from "./pages/list-pages.tsx";
import { motionPage, readMotion } from "./pages/motion/motion-page.tsx";
import { motionsPage } from "./pages/motion/motions-page.tsx";
import { drawOverview, overviewPage, overviewPath } from "./pages/overview/overview-page.tsx";
import { promisesPage } from "./pages/promises/promises-page.tsx";
import { pilotsPage, readPilots } from "./pages/pilots/pilots-page.tsx";
import { readPilot } from "./pages/pilot/read-pilot.ts";
import { pilotPage } from "./pages/pilot/pilot-page.tsx";
import { readAsked, readSearch } from "./pages/search/read-search.ts";
import { searchPage } from "./pages/search/search-page.tsx";
import { partsOfText, readPart, readPlace } from "./pages/source/text-in-parts.ts";
import { placesIn, readSource, sourcePage } from "./pages/source/source-page.tsx";
import { motionListing, promiseListing } from "../read/listings/listings.ts";
import { things } from "../domain/things/things.ts";
import { standingPages } from "./pages/standing/standing-pages.ts";
import { isMoved, toldGone, whereLeads } from "../read/where-leads.ts";
import { found, Moved, noSuch, Refusal } from "./refusal.ts";
import type { ReadPage } from "./site.ts";

const thingPages: Readonly<Record<PagedType, ReadPage>> = {
  Pilot: async ({ newReader, publicUrl, today }, { key, query }) => {
    const story = await readPilot(newReader(), key, today());
    return pilotPage(found(story, noSuch("Pilot", key)), {
      publicUrl,
      today: today(),
      editions: query.getAll("editie"),
    });
  },
  Edition: async ({ newReader, publicUrl }, { key }) =>
    editionPage(found(await readEdition(newReader(), key), noSuch("Edition", key)), publicUrl),
  Motion: async ({ newReader, publicUrl, today, links }, { key, query }) => {
    const asked = readMotion(newReader(), key, readPageNumber(query), today());
    const story = found(await asked, noSuch("Motion", key));
    // A number is found in any spelling, and the page has one address.
    if (story.motion.key !== key) throw new Moved(pathOf("Motion", story.motion.key));
    return motionPage(story, publicUrl, links);
  },
  ...byGathering(
    (type): ReadPage =>
      async (site, { key, query }) =>
        found(await gatheringPage(type, key, site, readPageNumber(query)), noSuch(type, key)),
  ),
  Document: async ({ newReader, publicUrl }, { key, query }) => {
    const source = found(await readSource(newReader(), key), "Er is geen bron met dit kenmerk.");
    const place = readPlace(query, source.text.length);
    const parts = partsOfText(source.text, placesIn(source));
    return sourcePage(source, { place, parts, shown: readPart(query, place, parts) }, publicUrl);
  },
};

/** Leads on from the address that a thing had, and says of what is gone since when and why. */
const leadingOn =
  (type: PagedType, readPage: ReadPage): ReadPage =>
  async (site, address) => {
    try {
      return await readPage(site, address);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 404) throw error;
      const former = await whereLeads(site.newReader(), type, address.key);
      // What is missing may be something of a thing that is there.
      if (former === null || former.key === address.key) throw error;
      if (isMoved(former)) throw new Moved(pathOf(type, former.key));
      throw new Refusal(410, toldGone(former).nl, { cause: error });
    }
  };

/** The route of a type's pages; its parameters are the parts of the key. */
const routeOf = (type: PagedType): string =>
  `/${folderOf(type)}/${things[type].keyParts.map((part) => `:${part}`).join("/")}`;

const pages: Readonly<Record<string, ReadPage>> = {
  "/": async ({ newReader, publicUrl, organisation }) =>
    homePage(await readHome(newReader()), publicUrl, organisation),
  "/zoeken": async (site, { query }) => searchPage(await readSearch(site, readAsked(query))),
  [overviewPath]: async (site, { query }) => overviewPage(await drawOverview(site, query)),
  [listPathOf("Pilot")]: async (site, { query }) => pilotsPage(await readPilots(site, query)),
  "/data": async ({ newReader, publicUrl, today }) =>
    dataPage(await newReader().dataset(), publicUrl, today()),
  ...standingPages,
  [`${routeOf("Edition")}/wijzigingen`]: leadingOn("Edition", async ({ newReader }, { key, query }) =>
    changesPage(found(await readChanges(newReader(), key, readPageNumber(query)), noSuch("Edition", key))),
  ),
  [compareFolder]: async ({ newReader, today }, { query }) =>
    comparePage(await readCompared(newReader(), query, today())),
  [promisesPath]: async ({ newReader, today, listing, links }, { query }) =>
    promisesPage(await listing(promiseListing, newReader(), today()), query, links),
  ...Object.fromEntries(
    ([...listTypes, "Document"] as const).flatMap((type) => [
      [routeOf(type), leadingOn(type, thingPages[type])],
      ...(type === "Document" || type === "Motion" || type === "Pilot"
        ? []
        : [
            [
              listPathOf(type),
              ((site, { query }) => listPage(type, site, query)) satisfies ReadPage,
            ] as const,
          ]),
    ]),
  ),
  [listPathOf("Motion")]: async ({ newReader, today, listing, links }, { query }) =>
    motionsPage(await listing(motionListing, newReader(), today()), query, links),
};

/** Pages that can change while the data does not: an index catches up a moment later. */
const volatilePaths: ReadonlySet<string> = new Set(["/zoeken", listPathOf("Pilot"), overviewPath]);

/** Every page of the site, by its path: how it is read, and whether it may change within a revision. */
export const routes: Readonly<Record<string, { readonly readPage: ReadPage; readonly volatile: boolean }>> =
  Object.fromEntries(
    Object.entries(pages).map(([path, readPage]) => [path, { readPage, volatile: volatilePaths.has(path) }]),
  );
