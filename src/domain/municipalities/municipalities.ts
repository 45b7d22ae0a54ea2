import { slugOf } from "../slug.ts";
import { currentMunicipalities } from "./current.ts";
import { formerMunicipalities } from "./former.ts";

export type Province = keyof typeof currentMunicipalities;

/** A municipality as CBS lists it. */
export interface ListedMunicipality {
  /** CBS code, such as GM0637. */
  readonly code: string;
  readonly name: string;
  /** Null for one that is gone. */
  readonly province: Province | null;
  /** What it went into, and on which ISO day; null for one that is there. */
  readonly ended: { readonly into: string; readonly on: string } | null;
}

const entryPattern = /^(?<code>\d{4}) (?<name>[^>]+?)(?:>(?<into>\d{4}) (?<on>\d{4}-\d\d-\d\d))?$/;

function readEntry(line: string, province: Province | null): ListedMunicipality {
  const { code = "", name = "", into, on } = entryPattern.exec(line)?.groups ?? {};
  return {
    code: `GM${code}`,
    name,
    province,
    ended: into === undefined || on === undefined ? null : { into: `GM${into}`, on },
  };
}

/** Every municipality of the list, those that ended since 2010 behind those that are there. */
export const listedMunicipalities: readonly ListedMunicipality[] = [
  ...Object.entries(currentMunicipalities).flatMap(([province, lines]) =>
    lines.split("|").map((line) => readEntry(line, province as Province)),
  ),
  ...formerMunicipalities
    .trim()
    .split("\n")
    .map((line) => readEntry(line, null)),
];

/** What people and their documents call some municipalities beside their official name. */
export const otherNames: Readonly<Record<string, string>> = {
  "Den Haag": "GM0518",
  "Den Bosch": "GM0796",
  Nuenen: "GM0820",
  "De Friese Meren": "GM1940",
};

const byCode = new Map(listedMunicipalities.map((each) => [each.code, each]));

/** The municipality of the list with a CBS code. */
export const municipalityOf = (code: string): ListedMunicipality | null => byCode.get(code) ?? null;

/** A municipality's part of addresses: its official name, "bergen-nh", also where papers print another. */
export const municipalitySlug = ({ code, name }: Pick<ListedMunicipality, "code" | "name">): string =>
  slugOf(municipalityOf(code)?.name ?? name);

/** Its URI in the register of organisations of the Dutch government. */
export const tooiUri = (code: string): string =>
  `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`;
