import { keyOf, partsOfKey, type AddressedType } from "../domain/addresses.ts";
import type { NodeType } from "../domain/global-id.ts";
import type { Told } from "../domain/faults.ts";
import { wordOf } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import { andThen, allOf, type Awaitable } from "./awaitable.ts";
import type { Former, GraphReader } from "./reader.ts";

/** Whether an address leads to another. */
export const isMoved = (former: Former | null): former is Extract<Former, { key: string }> =>
  former !== null && former.key !== null;

/** A key as keys are written: in small letters, save what a change is of; a municipality, however it is called, by its code. */
function asWritten(type: AddressedType, key: string): string {
  if (type === "Municipality") return findMunicipality(key).municipality?.code ?? key;
  return partsOfKey(key)
    .map((part, at) => (type === "Change" && at === 3 ? part : part.toLowerCase()))
    .join("/");
}

/**
 * Where the address of nothing that is there leads: to another key, to that of the same thing as keys are written, or to
 * nothing any more; null when it was never given.
 */
export const whereLeads = (
  reader: GraphReader,
  type: AddressedType,
  given: string,
): Awaitable<Former | null> => {
  const key = asWritten(type, given);
  if (key === given) return formerOf(reader, type, key);
  return andThen(reader.byKey(type, key), (row) =>
    row === null ? formerOf(reader, type, key) : { key: row.key },
  );
};

/** What is said of a pilot moves with the pilot. */
const formerOf = (reader: GraphReader, type: AddressedType, key: string): Awaitable<Former | null> =>
  andThen(reader.former(type, key), (former) => {
    if (isMoved(former) || (type !== "Report" && type !== "Change")) return former;
    const [municipality = "", edition = "", pilot = "", ...others] = partsOfKey(key);
    return andThen(reader.former("Pilot", keyOf(municipality, pilot)), (moved) => {
      if (!isMoved(moved)) return former;
      const now = keyOf(municipality, edition, partsOfKey(moved.key)[1] ?? "", ...others);
      return andThen(reader.byKey(type, now), (row) => (row === null || now === key ? former : { key: now }));
    });
  });

/** The keys that a key stands for now, or a slug in any municipality, where it was that of something once. */
export const nowCalled = (
  reader: GraphReader,
  type: AddressedType,
  name: string,
): Awaitable<readonly string[]> =>
  andThen(
    name.includes("/")
      ? [name]
      : andThen(reader.all("Municipality"), (all) => all.map(({ slug }) => keyOf(slug, name))),
    (keys) =>
      andThen(allOf(keys.map((key) => reader.former(type, key))), (formers) => [
        ...new Set(formers.filter(isMoved).map(({ key }) => key)),
      ]),
  );

const dayIn = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(new Date(at));

/** What is gone, since when and why; the reason is in the words of who decided it. */
export const toldGone = ({ name, at, reason }: Extract<Former, { key: null }>): Told => ({
  nl: `${name === "" ? "Dit" : `“${name}”`} is er niet meer, sinds ${dayIn("nl-NL", at)}. ${reason}`,
  en: `${name === "" ? "This" : `“${name}”`} is gone, since ${dayIn("en-GB", at)}. ${reason}`,
});

/** That there is no such thing. A municipality of which nothing is stored is there all the same. */
export function toldMissing(type: NodeType, key: string): Told {
  const found = type === "Municipality" ? findMunicipality(key) : null;
  const en = `There is no ${type.toLowerCase()} “${key}”.`;
  if (found === null) return { nl: `Er is geen ${wordOf(things[type])} “${key}”.`, en };
  if (found.municipality === null) return { nl: found.reason(), en };
  const { name, code } = found.municipality;
  return {
    nl: `Van de gemeente ${name} (${code}) staat hier geen editie.`,
    en: `There is no edition of the municipality ${name} (${code}) here.`,
  };
}
