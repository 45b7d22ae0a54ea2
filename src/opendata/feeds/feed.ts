import { escaped } from "../../domain/escaped.ts";
import { changeKinds } from "../../domain/vocabularies.ts";
import { licence } from "../../domain/licence.ts";
import { contact } from "../catalogue/about.ts";
import { readable, type Entry } from "./entries.ts";

/** A feed of changes, before it is written in one of its forms. */
export interface Feed {
  readonly title: string;
  /** What it is called for ever: the address of its newest document, question and all. */
  readonly id: string;
  readonly self: string;
  /** The page about who makes the feed. */
  readonly asking: string;
  readonly page: string;
  /** Latest told first. */
  readonly entries: readonly Entry[];
  /** ISO moment of the newest entry, or of the data when there is none. */
  readonly updated: string;
  /** Whether it is a document of the archive, which holds what was told in one revision (RFC 5005, section 4). */
  readonly isArchive: boolean;
  readonly before: string | null;
  readonly after: string | null;
}

/** Atom (RFC 4287) with archives. Written out here: a library that wraps an address in CDATA makes a feed that is not valid. */
export const atomOf = (feed: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="nl">
  <id>${escaped(feed.id)}</id>
  <title>${escaped(readable(feed.title))}</title>
  <updated>${feed.updated}</updated>
  <author><name>${escaped(contact.name)}</name><uri>${escaped(feed.asking)}</uri></author>
  <generator uri="${escaped(feed.asking)}">Oogst</generator>
  <rights>${escaped(licence.title)}</rights>
${feed.isArchive ? "  <fh:archive/>\n" : ""}${linksOf(feed)
  .map(([rel, href]) => `  <link rel="${rel}" type="application/atom+xml" href="${escaped(href)}"/>\n`)
  .join("")}  <link rel="alternate" type="text/html" hreflang="nl" href="${escaped(feed.page)}"/>
  <link rel="license" href="${licence.deed}"/>
${feed.entries.map(entryOf).join("")}</feed>
`;

const linksOf = ({ self, id, isArchive, before, after }: Feed): [rel: string, href: string][] => [
  ["self", self],
  ...(isArchive ? [["current", id] as [string, string]] : []),
  ...(before === null ? [] : [["prev-archive", before] as [string, string]]),
  ...(after === null ? [] : [["next-archive", after] as [string, string]]),
];

const entryOf = ({ id, title, text, link, updated, kinds }: Entry): string => `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escaped(link)}"/>
${kinds.map((kind) => `    <category term="${kind}" label="${escaped(changeKinds[kind])}"/>\n`).join("")}    <summary>${escaped(text)}</summary>
  </entry>
`;

export const jsonFeedOf = ({ title, self, asking, page, entries, before }: Feed): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: readable(title),
    home_page_url: page,
    feed_url: self,
    ...(before === null ? {} : { next_url: before }),
    language: "nl",
    authors: [{ name: contact.name, url: asking }],
    items: entries.map(({ id, title: entryTitle, text, link, updated, kinds }) => ({
      id,
      url: link,
      title: entryTitle,
      content_text: text,
      date_modified: updated,
      tags: kinds.map((kind) => changeKinds[kind]),
    })),
  });
