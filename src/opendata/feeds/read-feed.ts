import type { ChangeSelection } from "../../read/reader.ts";
import type { ToldChanges } from "../../read/read-told.ts";
import { contact } from "../catalogue/about.ts";
import type { Site, State } from "../http/site.ts";
import { recordReader } from "../records/rows.ts";
import { badRequest, notFound } from "../rest/problem.ts";
import { entryOf, type Entry } from "./entries.ts";
import type { Feed } from "./feed.ts";

export interface About {
  readonly title: string;
  /** Path of the page that it goes with. */
  readonly page: string;
  readonly changes: ChangeSelection;
}

/** The document of a feed that is asked for: the newest, or that of a revision in its archive. */
export interface Asked {
  readonly path: string;
  /** What the feed is asked with, as it was asked but without its archive. */
  readonly question: string;
  readonly archive: number | null;
}

const archiveParameter = "archief";

/** Takes the archive from what is asked; the rest is what the feed is about. */
export function readAsked(url: string): Asked {
  const [path = "", all = ""] = url.split("?", 2);
  const [given, ...others] = new URLSearchParams(all).getAll(archiveParameter);
  if (given !== undefined && (others.length > 0 || !/^[1-9]\d{0,8}$/.test(given)))
    throw badRequest([
      { in: "query", name: archiveParameter, detail: "moet één versie zijn, een geheel getal vanaf 1" },
    ]);
  const parts = all.split("&").filter((part) => part !== "" && part.split("=", 1)[0] !== archiveParameter);
  return { path, question: parts.join("&"), archive: given === undefined ? null : Number(given) };
}

async function readEntries(site: Site, state: State, told: readonly ToldChanges[]): Promise<Entry[]> {
  const from = recordReader({ ...state.walk, reader: site.newReader() });
  const isSpread = (await from.reader.all("Municipality")).length > 1;
  return Promise.all(
    told.map(async (each) => {
      const [pilot, edition, ...before] = await Promise.all([
        from.linked("Pilot", each.pilotId),
        from.linked("Edition", each.editionId),
        ...[...new Set(each.changes.map(({ previousId }) => previousId))].map(async (id) =>
          from.linked("Edition", id),
        ),
      ]);
      const municipality = isSpread ? await from.linked("Municipality", pilot.municipalityId) : null;
      const previous = new Map(before.map((one) => [one.id, one]));
      return entryOf({ told: each, pilot, edition, previous, municipality }, site.publicUrl);
    }),
  );
}

export async function readFeed(site: Site, state: State, about: About, asked: Asked): Promise<Feed> {
  const { publicUrl } = site;
  const addressOf = (archive: number | null): string => {
    const parts = [asked.question, archive === null ? "" : `${archiveParameter}=${archive}`];
    const question = parts.filter((part) => part !== "").join("&");
    return publicUrl + asked.path + (question === "" ? "" : `?${question}`);
  };
  const found = await site.told(about.changes, asked.archive);
  if (found === null)
    throw notFound(`In versie ${asked.archive} van de gegevens is van deze feed niets verteld`);
  const { told, before, after } = found;
  const entries = await readEntries(site, state, told);
  const archiveOf = (revision: number | null) => (revision === null ? null : addressOf(revision));
  return {
    title: about.title,
    id: addressOf(null),
    self: addressOf(asked.archive),
    asking: contact.pageAt(publicUrl),
    page: publicUrl + about.page,
    entries,
    updated: entries[0]?.updated ?? state.dataset.modified ?? "1970-01-01T00:00:00.000Z",
    isArchive: asked.archive !== null,
    before: archiveOf(before),
    after: archiveOf(after),
  };
}
