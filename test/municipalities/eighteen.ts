import type { Database } from "../../src/database/database.ts";
import { slugOf } from "../../src/domain/slug.ts";
import { storeEdition, type EditionReading } from "../../src/store/store-edition.ts";
import { dayOf, editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  /** The years of its editions. */
  readonly years: readonly number[];
}

const names = `GM0637 Zoetermeer|GM0513 Gouda|GM0503 Delft|GM0546 Leiden|GM0193 Zwolle|GM0307 Amersfoort|GM0758 Breda|GM0402 Hilversum
GM0268 Nijmegen|GM1783 Westland|GM0392 Haarlem|GM0484 Alphen aan den Rijn|GM0373 Bergen (NH.)|GM0893 Bergen (L.)|GM0417 Laren|GM0376 Blaricum
GM1942 Gooise Meren|GM0362 Amstelveen`;

/** Three have a year between, which one of their pilots skips. */
const yearsOf = (at: number): readonly number[] => (at < 3 ? [2023, 2024, 2026] : [2026]);

export const places: readonly Place[] = names.split(/[|\n]/).map((line, at) => {
  const [code = "", ...words] = line.split(" ");
  const name = words.join(" ");
  const slug = name.startsWith("Bergen") ? (code === "GM0373" ? "bergen-nh" : "bergen-l") : slugOf(name);
  return { code, name, slug, years: yearsOf(at) };
});

/** Every municipality calls its pilots so. */
export const pilotNames = [
  "Flexwonen",
  "Buurtbus",
  "Zorgcoach",
  "Schoolontbijt",
  "Tuinrangers",
  "Deelfietsen",
  "Wijkagent",
  "Oefenhuis",
] as const;
export const sharedMotion = "22-101";
/** A word that stands in the reports of one municipality alone. */
export const wordOf = ({ slug }: Pick<Place, "slug">): string => `alleenin${slug.replaceAll("-", "")}`;

const brug = { slug: "stichting-de-brug", name: "Stichting De Brug", kind: "NGO" } as const;

function reportOf(place: Place, at: number, name: string, number: number, year: number): ReportPart {
  const motion = { number: sharedMotion, title: `Motie van ${place.name}`, date: null };
  return {
    name,
    description: `Deze pilot is ${wordOf(place)}.`,
    goal: number === 2 ? `Doel in ${year}.` : null,
    programme: { number: (at % 9) + 1, name: "Wonen" },
    portfolio: { name: "Zorg" },
    start: dayOf("2022-01-01"),
    end: quarterOf(year === 2026 ? 4 : 1, 2025),
    successful:
      year === 2026 ? { text: "Ja", verdict: "YES" } : { text: "Nog niet bekend", verdict: "NOT_YET_KNOWN" },
    origins: number === 0 ? [{ kind: "MOTION", quote: `motie ${sharedMotion}`, motion }] : [],
    motions: number === 0 ? [{ role: "ORIGIN", quote: `motie ${sharedMotion}`, motion }] : [],
    partners: number < 2 ? [{ quote: "De Brug", printed: "De Brug", partner: brug }] : [],
    memos: number === 3 ? [{ number: `2025-${1000 + at}`, date: null, quote: "memo" }] : [],
    amounts: number === 4 ? [{ euros: `${(at + 1) * 1000}.00`, quote: "€" }] : [],
    sequels: number === 5 ? [{ kind: "EXTENDED", quote: "De pilot is verlengd." }] : [],
    endings: number === 6 ? [{ quote: "De pilot is afgerond." }] : [],
  };
}

/** Eighteen municipalities with 24 editions: equal names, equal motion numbers, a pilot that skips an edition. */
export const editionsOfAll: readonly EditionReading[] = places.flatMap((place, at) =>
  place.years.map((year) =>
    editionOf(
      { year, municipality: { code: place.code, name: place.name } },
      pilotNames
        .map((name, number) => ({ name, number }))
        .filter(({ number }) => !(year === 2024 && number === 1))
        .map(({ name, number }) => reportOf(place, at, name, number, year)),
    ),
  ),
);

export async function storeAll(database: Database): Promise<void> {
  for (const edition of editionsOfAll) await storeEdition(database, edition);
}
