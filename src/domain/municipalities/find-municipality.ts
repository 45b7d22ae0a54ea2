import { distance } from "fastest-levenshtein";
import { slugOf } from "../slug.ts";
import {
  listedMunicipalities,
  municipalityOf,
  otherNames,
  type ListedMunicipality,
} from "./municipalities.ts";

/**
 * The municipality that was meant, or why there is none: a Dutch sentence that names the nearest, made when asked for,
 * since likening a name to all others takes a thousand times as long as looking it up.
 */
export type FoundMunicipality =
  | { readonly municipality: ListedMunicipality }
  | { readonly municipality: null; readonly reason: () => string };

const plain = (name: string): string => slugOf(name).replaceAll("-", "");
/** "Bergen (NH.)" is also just called "Bergen". */
const bare = (name: string): string => plain(name.replace(/\s*\([^()]*\)\s*$/, ""));
const told = ({ code, name }: Pick<ListedMunicipality, "code" | "name">): string => `${name} (${code})`;
const none = (reason: () => string): FoundMunicipality => ({ municipality: null, reason });

const byPlainName = Map.groupBy(listedMunicipalities, ({ name }) => plain(name));
const plainly = listedMunicipalities.map((each) => ({ each, called: [plain(each.name), plain(each.code)] }));
const byBareName = Map.groupBy(listedMunicipalities, ({ name }) => bare(name));
const byOtherName = new Map(Object.entries(otherNames).map(([other, code]) => [plain(other), code]));

/** No name of a municipality is as long; of what is longer, so much is likened. */
const longestName = 60;

/** The municipalities that are called most like a name; a code is likened as a name is. */
function nearest(printed: string): ListedMunicipality[] {
  const wanted = plain(printed.slice(0, longestName));
  const likeness = plainly.map(({ each, called }) => ({
    each,
    steps: Math.min(...called.map((name) => distance(wanted, name))),
  }));
  const fewest = Math.min(...likeness.map(({ steps }) => steps));
  return likeness
    .filter(({ steps }) => steps <= fewest + 1)
    .toSorted((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ each }) => each);
}

function byName(printed: string): FoundMunicipality {
  const name = printed.replace(/^gemeente\s+/i, "");
  const wanted = plain(name);
  const alias = municipalityOf(byOtherName.get(wanted) ?? "");
  const here = (alias && [alias]) ?? byPlainName.get(wanted) ?? byBareName.get(wanted) ?? [];
  const [first, ...others] = here.some(({ ended }) => ended === null)
    ? here.filter(({ ended }) => ended === null)
    : here;
  if (first === undefined)
    return none(
      () => `Er is geen gemeente “${printed}”. Het meest lijken: ${nearest(name).map(told).join(", ")}.`,
    );
  if (others.length > 0)
    return none(
      () =>
        `Er is meer dan één gemeente “${printed}”: ${[first, ...others].map(told).join(", ")}. Noem de code.`,
    );
  return { municipality: first };
}

/** A code, as CBS prints it ("513", "0513") or as the register does, before or behind a name. */
function readCode(printed: string): { readonly code: string; readonly rest: string } | null {
  const {
    digits,
    before = "",
    after = "",
  } = /^\s*(?:GM)?(?<digits>\d{3,4})\b(?<after>.*)$/i.exec(printed)?.groups ??
  /^(?<before>.*?)\(?\bGM(?<digits>\d{4})\)?\s*$/i.exec(printed)?.groups ??
  {};
  return digits === undefined
    ? null
    : { code: `GM${digits.padStart(4, "0")}`, rest: (before + after).trim() };
}

/**
 * Finds a municipality of the list by its code, its name in any spelling, or both ("GM0503 Delft", "Delft (GM0503)"), which
 * must then fit. Nothing is guessed: a name that is not there, or that several have, gives the nearest.
 */
export function findMunicipality(printed: string): FoundMunicipality {
  const found = readCode(printed);
  if (found === null) return byName(printed.trim());
  const { code, rest } = found;
  const municipality = municipalityOf(code);
  if (municipality === null)
    return none(
      () =>
        `Er is geen gemeente met code ${code}. Het meest lijken: ${nearest(rest || code)
          .map(told)
          .join(", ")}.`,
    );
  if (rest === "" || [plain, bare].some((of) => of(municipality.name) === plain(rest)))
    return { municipality };
  const named = byName(rest);
  if (named.municipality?.code === municipality.code) return { municipality };
  const other = named.municipality === null ? "" : `; ${told(named.municipality)} is een andere`;
  return none(() => `Code en naam passen niet bij elkaar: ${code} is ${municipality.name}${other}.`);
}

/** Why a municipality can have no budget paper of a year; null when it can. */
export function reasonAgainstYear({ name, ended }: ListedMunicipality, year: number): string | null {
  if (ended === null || ended.on > `${year}-01-01`) return null;
  const into = ended.into.map((code) => told(municipalityOf(code) ?? { code, name: code }));
  const joins = into.length === 1 ? "hoort het bij" : "is het verdeeld over";
  return `${name} bestond in ${year} niet meer: sinds ${ended.on} ${joins} ${conjoined.format(into)}.`;
}
const conjoined = new Intl.ListFormat("nl-NL");
