import { slugOf } from "../slug.ts";
import municipalities from "./municipalities.json" with { type: "json" };

/**
 * The 342 municipalities of 2026 by province, each with the digits of its CBS code; and those that ended since 2010, with
 * the codes of what they went into, their largest part first, by day. Sources: the national table of municipalities
 * (Landelijke tabel 33, RvIG, issue of October 2022) for codes, names as CBS prints them ("Gemeentelijke indeling"; only
 * the two Bergens carry their province), and Voorne aan Zee of 1 January 2023, the last one that was made. Put together on
 * 28 November 2026: compare it with CBS each year on 1 January.
 */
const { current, former } = municipalities;

type Province = keyof typeof current;

export interface ListedMunicipality {
  /** CBS code, such as GM0637. */
  readonly code: string;
  readonly name: string;
  /** Null for one that is gone. */
  readonly province: Province | null;
  /** What it went into, the largest part first, and on which ISO day; null for one that is there. */
  readonly ended: { readonly into: readonly string[]; readonly on: string } | null;
}

const entryPattern = /^(?<code>\d{4}) (?<name>[^>]+)(?:>(?<into>[\d,]+))?$/;

const readEntries = (entries: string, province: Province | null, on: string): ListedMunicipality[] =>
  entries.split("|").map((entry) => {
    const { code = "", name = "", into } = entryPattern.exec(entry)?.groups ?? {};
    return {
      code: `GM${code}`,
      name,
      province,
      ended: into === undefined ? null : { into: into.split(",").map((digits) => `GM${digits}`), on },
    };
  });

/** Every municipality of the list, those that ended since 2010 behind those that are there. */
export const listedMunicipalities: readonly ListedMunicipality[] = [
  ...Object.entries(current).flatMap(([province, entries]) => readEntries(entries, province as Province, "")),
  ...Object.entries(former).flatMap(([day, entries]) => readEntries(entries, null, day)),
];

/** What people and their documents call some municipalities beside their official name. */
export const otherNames: Readonly<Record<string, string>> = {
  "Den Haag": "GM0518",
  "Den Bosch": "GM0796",
  Nuenen: "GM0820",
  "De Friese Meren": "GM1940",
};

const byCode = new Map(listedMunicipalities.map((each) => [each.code, each]));

export const municipalityOf = (code: string): ListedMunicipality | null => byCode.get(code) ?? null;

/** A municipality's part of addresses: its official name, "bergen-nh", also where papers print another. */
export const municipalitySlug = ({ code, name }: Pick<ListedMunicipality, "code" | "name">): string =>
  slugOf(municipalityOf(code)?.name ?? name);

/** Its URI in the register of organisations of the Dutch government. */
export const tooiUri = (code: string): string =>
  `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`;
