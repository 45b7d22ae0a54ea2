import { keyPath, uriOf } from "../../domain/addresses.ts";
import { changeKinds } from "../../domain/vocabularies.ts";
import { contact, licence } from "../catalogue/about.ts";
import { labelOf } from "../../read/properties.ts";
import type { Rows } from "../../read/rows.ts";
import type { ChangeKind } from "../../domain/vocabularies.ts";

/** A feed of changes, before it is written in one of its forms. */
export interface Feed {
  readonly title: string;
  /** The address that it is served at, question and all. */
  readonly self: string;
  /** The page about who makes the feed. */
  readonly asking: string;
  /** The page that it goes with. */
  readonly page: string;
  readonly entries: readonly Entry[];
  /** ISO moment of the newest entry, or of the data when there is none. */
  readonly updated: string;
}

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly updated: string;
  readonly kind: ChangeKind;
}

export interface ChangedRecord {
  readonly change: Rows["Change"];
  readonly pilot: Rows["Pilot"];
  readonly edition: Rows["Edition"];
  readonly previous: Rows["Edition"];
  /** When the edition that the change is in last changed: ISO, in UTC. */
  readonly at: string;
}

/** The entries of changes, in their order. An import has one moment, and readers of feeds tell entries apart by theirs. */
export function entriesOf(changes: readonly ChangedRecord[], publicUrl: string): Entry[] {
  const taken = new Set<number>();
  return changes.map((changed) => {
    const { change, pilot, at } = changed;
    let moment = Math.floor(Date.parse(at) / 1000) * 1000;
    while (taken.has(moment)) moment -= 1000;
    taken.add(moment);
    return {
      id: uriOf(publicUrl, "Change", change.key),
      title: readable(titleOf(changed)),
      text: readable(textOf(changed)),
      link: `${publicUrl}/pilots/${keyPath(pilot.key)}`,
      updated: new Date(moment).toISOString(),
      kind: change.kind,
    };
  });
}

const titleOf = ({ pilot, change: { field, kind }, edition }: ChangedRecord): string =>
  `${pilot.name}: ${kind === "FIELD_CHANGED" && field !== null ? `${labelOf(field)} ` : ""}${changeKinds[kind]} (${edition.title})`;

function textOf({ pilot, edition, previous, change }: ChangedRecord): string {
  const { beforeText: before, afterText: after, days, slip, kind } = change;
  const lines = [
    ...(before === null ? [] : [`In ${previous.title}: ${before}`]),
    ...(after === null ? [] : [`In ${edition.title}: ${after}`]),
    ...(slip === null ? [] : [`Verschil: ${slip} ${(days ?? 0) < 0 ? "eerder" : "later"}`]),
    ...(days === null || slip !== null ? [] : [`Verschil: ${days} dagen`]),
  ];
  return lines.length > 0
    ? lines.join("\n")
    : `${pilot.name} is ${changeKinds[kind]}: ${edition.title}, vergeleken met ${previous.title}.`;
}

/** Without what XML cannot hold. */
const readable = (text: string): string => text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, " ").toWellFormed();

/** Atom (RFC 4287). Written out here: a library that wraps an address in CDATA makes a feed that is not valid. */
export const atomOf = ({
  title,
  self,
  asking,
  page,
  entries,
  updated,
}: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escaped(self)}</id>
  <title>${escaped(readable(title))}</title>
  <updated>${updated}</updated>
  <author><name>${escaped(contact.name)}</name><uri>${escaped(asking)}</uri></author>
  <generator uri="${escaped(asking)}">Oogst</generator>
  <rights>${escaped(licence.title)}</rights>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" hreflang="nl" href="${escaped(page)}"/>
  <link rel="license" href="${licence.url}"/>
${entries.map(entryOf).join("")}</feed>
`;

const entryOf = ({ id, title, text, link, updated, kind }: Entry): string => `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escaped(link)}"/>
    <category term="${kind}" label="${escaped(changeKinds[kind])}"/>
    <summary>${escaped(text)}</summary>
  </entry>
`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** JSON Feed 1.1. */
export const jsonFeedOf = ({ title, self, asking, page, entries }: Feed): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: readable(title),
    home_page_url: page,
    feed_url: self,
    language: "nl",
    authors: [{ name: contact.name, url: asking }],
    items: entries.map(({ id, title: entryTitle, text, link, updated, kind }) => ({
      id,
      url: link,
      title: entryTitle,
      content_text: text,
      date_modified: updated,
      tags: [changeKinds[kind]],
    })),
  });
