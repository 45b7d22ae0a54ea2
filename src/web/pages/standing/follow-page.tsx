import { things } from "../../../domain/things/things.ts";
import { keyPath } from "../../../domain/addresses.ts";
import { isPilot } from "../../../domain/condition.ts";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import { feedTypes, type FeedType, readFeedOf } from "../../../read/feeds-of-things.ts";
import type { Awaitable } from "../../../read/awaitable.ts";
import { isMoved, whereLeads } from "../../../read/where-leads.ts";
import type { ChangeSelection, GraphReader } from "../../../read/reader.ts";
import type { MunicipalityRow } from "../../../read/rows.ts";
import { comparePath, listPathOf, pathOf, followPathOf, standing } from "../../addresses.ts";
import { changesFeed, feedLink, feedOfPilots } from "../../data-addresses.ts";
import { askedOf, filterOf, readChosen, withCodes } from "../../listing/choices.ts";
import { hrefOf } from "../../listing/list-view.ts";
import { labelChosen, whereChosen } from "../../listing/pilot-narrowing.ts";
import { type ShownChange, ChangesByPilot } from "../../parts/changes.tsx";
import { readEach } from "../../../read/read-report.ts";
import { readLatestChanges } from "../../read-cards.ts";
import { Moved, Refusal, refusalOf } from "../../refusal.ts";
import type { Site } from "../../site.ts";
import type { Page } from "../../page/page.ts";
import { CopiedText } from "../../parts/below-page.tsx";
import { Beside } from "../../parts/lists.tsx";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { Prose } from "../../parts/prose.tsx";
import { askedPath } from "../search/search-request.ts";
import { standingPage } from "./standing-page.tsx";
import { textOf } from "../../texts.ts";

/** What can be followed, and what changed in it last. */
interface Followed {
  readonly feed: string;
  /** Null for everything. */
  readonly about: { readonly name: string; readonly path: string } | null;
  readonly municipalities: readonly MunicipalityRow[];
  readonly changes: readonly ShownChange[];
}

type About = Pick<Followed, "about"> & { readonly where: Partial<ChangeSelection> };

const SHOWN = 3;
/** As many hits of a question as are looked at for what changed. */
const HITS = 50;

const everything: About = { about: null, where: {} };

/** Reads what a feed tells of, by its path; null follows everything. Refuses a path that is no feed of this site. */
export async function readFollowed(site: Site, asked: string | null): Promise<Followed> {
  const feed = asked ?? feedLink().href;
  const reader = site.newReader();
  const { about, where } = await readAbout(site, reader, feed);
  const [changes, municipalities] = await Promise.all([
    readLatestChanges(reader, where, SHOWN),
    site.municipalities(reader, site.today()),
  ]);
  return { feed, about, municipalities, changes };
}

const unknownFeed = "Dit is geen feed van deze site. Kies “Volgen” onder aan een pagina.";

async function readAbout(site: Site, reader: GraphReader, feed: string): Promise<About> {
  const { pathname, searchParams } = new URL(feed, "http://localhost");
  if (pathname + new URL(feed, "http://localhost").search !== feed) throw new Refusal(400, unknownFeed);
  if (pathname === changesFeed) return readFiltered(site, reader, searchParams);
  if (pathname === "/feeds/zoeken.atom" && searchParams.has("q"))
    return readSearched(site, reader, searchParams);
  const [, folder, key] = /^\/feeds\/([a-z]+)\/(.+)\.atom$/u.exec(decoded(pathname)) ?? [];
  if (folder === undefined || key === undefined) throw new Refusal(404, unknownFeed);
  const type = feedTypes.find((each) => things[each].plural.dutch === folder);
  if (type === undefined) throw new Refusal(404, unknownFeed);
  const { name, pilots } = await readOrLead(
    reader,
    type,
    key,
    (of) => readFeedOf(reader, type, of),
    (now) => `/feeds/${folder}/${keyPath(now)}.atom`,
  );
  return { about: { name, path: pathOf(type, key) }, where: { pilots } };
}

/** All changes as a feed is asked for them: of a municipality, of some pilots, or of those that filters choose. */
async function readFiltered(site: Site, reader: GraphReader, query: URLSearchParams): Promise<About> {
  if (query.size === 0) return everything;
  const asked = valuesIn(query);
  const read = <T extends "Pilot" | "Municipality">(type: T, key: string, feedOf: (key: string) => string) =>
    readOrLead(reader, type, key, (of) => reader.byKey(type, of), feedOf);
  const [first, ...others] = asked;
  if (first?.[0] === dimensions.municipalities.parameter && others.length === 0) {
    const row = await read("Municipality", first[1], (now) => feedLink({ municipality: now }).href);
    return {
      about: { name: `de gemeente ${row.name}`, path: pathOf("Municipality", row.key) },
      where: { pilots: { source: dimensions.municipalities.source, values: [row] } },
    };
  }
  if (asked.every(([own]) => own === "pilots")) {
    const keys = asked.map(([, pilot]) => pilot);
    const pilots = await readEach(keys, (pilot) =>
      read("Pilot", pilot, (now) => feedOfPilots(keys.map((each) => (each === pilot ? now : each))).href),
    );
    return {
      about: { name: pilots.map((pilot) => pilot.name).join(" en "), path: comparePath(keys) },
      where: { pilots: isPilot(pilots.map(({ id }) => id)) },
    };
  }
  const { chosen, words } = await readChoices(site, query);
  if (words === "") throw new Refusal(404, unknownFeed);
  return {
    about: {
      name: `pilots (${words})`,
      path: hrefOf({ path: listPathOf("Pilot"), asked: askedOf(chosen) }),
    },
    where: { pilots: await whereChosen(chosen, { reader, today: site.today() }) },
  };
}

/** What a feed is asked with, value by value. */
const valuesIn = (query: URLSearchParams): [name: string, value: string][] =>
  [...query].flatMap(([name, values]) => values.split(",").map((value): [string, string] => [name, value]));

/** The filters of a feed, as a list of pilots has them, and in words. */
async function readChoices({ search }: Site, query: URLSearchParams) {
  const names = await search.names();
  const chosen = withCodes(readChosen(new URLSearchParams(valuesIn(query))), names);
  const words = labelChosen(chosen, names)
    .map((each) => each.words)
    .join("; ");
  return { chosen, words };
}

/** What a feed is about; where that is called otherwise now, the page of its feed of now, and where it is gone, why. */
async function readOrLead<R>(
  reader: GraphReader,
  type: FeedType | "Municipality",
  key: string,
  read: (key: string) => Awaitable<R | null>,
  feedOf: (key: string) => string,
): Promise<R> {
  const row = await read(key);
  if (row !== null) return row;
  const former = await whereLeads(reader, type, key);
  if (isMoved(former) && former.key !== key) throw new Moved(followPathOf(feedOf(former.key)));
  throw refusalOf(former, type, key);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw new Refusal(400, unknownFeed, { cause });
  }
}

async function readSearched(site: Site, reader: GraphReader, asked: URLSearchParams): Promise<About> {
  const query = asked.get("q") ?? "";
  const { chosen, words } = await readChoices(site, asked);
  const request = { text: query, filter: filterOf(chosen), first: HITS, after: null };
  const { hits } = await site.search.search(request, { reader, today: site.today() });
  const pilots = await readEach(hits, ({ key }) => reader.byKey("Pilot", key));
  return {
    about: {
      name: `“${query}”${words === "" ? "" : ` (${words})`}`,
      path: askedPath({ query, chosen }),
    },
    where: { pilots: isPilot(pilots.flatMap((pilot) => (pilot ? [pilot.id] : []))) },
  };
}

/** How to follow what a feed tells of: its address, and its newest entries. */
export const followPage = ({ feed, about, municipalities, changes }: Followed, publicUrl: string): Page => ({
  ...standingPage("follow", {
    title: about === null ? standing.follow.label : `Volgen: ${about.name}`,
    description:
      about === null
        ? "Zo hoort u vanzelf wanneer een gemeente iets nieuws schrijft over haar pilots."
        : `Zo hoort u vanzelf wanneer er iets verandert bij ${about.name}.`,
    slots: {
      back: about !== null && <Prose text={textOf("back")} slots={{ name: about.name, to: about.path }} />,
      feed: <CopiedText id="feed" text={publicUrl + feed} what="het adres" />,
      choices: about === null && <Choices municipalities={municipalities} />,
      changes:
        changes.length === 0 ? (
          <Paragraph>Er is nog niets veranderd.</Paragraph>
        ) : (
          <ChangesByPilot changes={changes} />
        ),
    },
  }),
  path: about === null ? standing.follow.path : followPathOf(feed),
  data: [{ ...feedLink(), href: feed }],
  listed: about === null,
});

const Choices: Part<Pick<Followed, "municipalities">> = ({ municipalities }) => (
  <>
    <Heading level={2}>Liever minder?</Heading>
    <Paragraph>
      Dit adres geeft alle wijzigingen. U kunt ook één pilot, één programma of één zoekvraag volgen: kies{" "}
      <em>Volgen</em> onder aan die pagina.
      {municipalities.length > 1 && " Of volg één gemeente:"}
    </Paragraph>
    {municipalities.length > 1 && (
      <Beside
        items={municipalities.map(({ code, name }) => (
          <Link key={code} to={followPathOf(feedLink({ municipality: code }).href)}>
            {name}
          </Link>
        ))}
      />
    )}
  </>
);
