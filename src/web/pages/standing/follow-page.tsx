import { things } from "../../../domain/things/things.ts";
import { keyPath } from "../../../domain/addresses.ts";
import { isPilot } from "../../../domain/condition.ts";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import { feedTypes, type FeedType, readFeedOf } from "../../../read/feeds-of-things.ts";
import type { Awaitable } from "../../../read/awaitable.ts";
import { isMoved, whereLeads } from "../../../read/where-leads.ts";
import type { ChangeSelection, GraphReader } from "../../../read/reader.ts";
import type { MunicipalityRow } from "../../../read/rows.ts";
import { pathOf, searchPath, followPathOf, standing } from "../../addresses.ts";
import { feedLink } from "../../data-addresses.ts";
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

const SHOWN = 5;
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
  if (pathname === "/feeds/wijzigingen.atom") {
    const code = searchParams.get("gemeenten");
    if (code === null && searchParams.size === 0) return everything;
    const row = await readOrLead(
      reader,
      "Municipality",
      code ?? "",
      (key) => reader.byKey("Municipality", key),
      (key) => `${pathname}?${new URLSearchParams({ gemeenten: key }).toString()}`,
    );
    return {
      about: { name: `de gemeente ${row.name}`, path: pathOf("Municipality", row.key) },
      where: { pilots: { source: dimensions.municipalities.source, values: [row] } },
    };
  }
  const query = searchParams.get("q");
  if (pathname === "/feeds/zoeken.atom" && query !== null) return askedFor(site, reader, query);
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

async function askedFor({ search, today }: Site, reader: GraphReader, query: string): Promise<About> {
  const request = { text: query, filter: null, first: HITS, after: null };
  const { hits } = await search.search(request, { reader, today: today() });
  const pilots = await readEach(hits, ({ key }) => reader.byKey("Pilot", key));
  return {
    about: { name: `“${query}”`, path: searchPath(query) },
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
