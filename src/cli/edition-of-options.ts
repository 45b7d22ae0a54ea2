import { isDay } from "../domain/day.ts";
import { findMunicipality, reasonAgainstYear } from "../domain/municipalities/find-municipality.ts";
import { readWebAddress } from "../domain/web-address.ts";
import { isSlug, slugForm } from "../domain/slug.ts";
import { readSeedsManifest } from "../import/seeds.ts";
import { editionOfSlug } from "../source/guess-edition.ts";
import type { EditionEntry } from "../store/store-edition.ts";
import { UsageError } from "./terminal.ts";

/** What the command line can say of an edition that no manifest knows. */
export interface ImportOptions {
  readonly edition?: string;
  readonly title?: string;
  readonly municipality?: string;
  readonly sourceUrl?: string;
  readonly asOf?: string;
  readonly manifest?: string;
  readonly dryRun?: true;
  readonly acceptDoubt?: true;
}

/** Where the document was published, as the options say it. */
export function sourceOf({ sourceUrl }: ImportOptions): string | null {
  const address = sourceUrl === undefined ? null : readWebAddress(sourceUrl);
  if (sourceUrl !== undefined && address === null)
    throw new UsageError(`--source-url ${sourceUrl}: geef een adres dat met http:// of https:// begint.`);
  return address;
}

/** The edition that the options name: as the seeds' manifest has it, or by its slug and `--municipality`. */
export function editionOf(options: ImportOptions): EditionEntry {
  const { edition: slug, title, municipality: printed, asOf } = options;
  if (slug === undefined)
    throw new UsageError("Welke editie is dit? Geef --edition SLUG, zoals perspectiefnota-2025.");
  if (!isSlug(slug))
    throw new UsageError(
      `--edition ${slug}: de editie komt in adressen: ${slugForm}, zoals ${editionOfSlug(slug)?.slug ?? "perspectiefnota-2025"}.`,
    );
  if (asOf !== undefined && !isDay(asOf))
    throw new UsageError(`--as-of ${asOf}: geef een dag die bestaat, als 2025-06-01.`);
  const known = readSeedsManifest().editions.find(
    (edition) => edition.slug === slug && (printed === undefined || isOf(edition.municipality, printed)),
  );
  const guess = known ?? editionOfSlug(slug);
  if (!guess)
    throw new UsageError(
      `--edition ${slug}: noem soort en jaar, zoals perspectiefnota-2025 of delft-programmabegroting-2026.`,
    );
  const { kind, year } = guess;
  const municipality = municipalityNamed(printed ?? known?.municipality, year);
  return {
    slug,
    title: title ?? guess.title,
    kind,
    kindName: guess.kindName ?? null,
    year,
    municipality,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** An edition of another municipality that is called the same says nothing of this one. */
const isOf = (code: string, printed: string): boolean =>
  findMunicipality(printed).municipality?.code === code;

/** The municipality that is called so, or has that code; `year` is the one in which it has to be there. */
export function municipalityNamed(
  printed: string | undefined,
  year: number | null = null,
): EditionEntry["municipality"] {
  if (printed === undefined)
    throw new UsageError(
      "Van welke gemeente is deze editie? Geef --municipality Delft, of haar CBS-code GM0503.",
    );
  const found = findMunicipality(printed);
  if (found.municipality === null) throw new UsageError(`--municipality ${printed}: ${found.reason()}`);
  const reason = year === null ? null : reasonAgainstYear(found.municipality, year);
  if (reason !== null) throw new UsageError(`--municipality ${printed}: ${reason}`);
  const { code, name } = found.municipality;
  return { code, name };
}
