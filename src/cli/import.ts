import { dirname } from "node:path";
import type { EditionEntry, StoreResult } from "../store/store-edition.ts";
import { importEdition, importManifest, type Importer, type ImportResult } from "../import/import-edition.ts";
import { showProgress } from "./progress.ts";
import { loadLexicon } from "../import/load-lexicon.ts";
import { createReader } from "../import/reader.ts";
import { readSeedsManifest, readSeedsRegister, readSeedsTemplates } from "../import/seeds.ts";
import { readWebAddress } from "../domain/web-address.ts";
import { guessEdition } from "../source/guess-edition.ts";
import { readManifest, type Manifest } from "../source/manifest.ts";
import { printedWordsOf } from "../source/forms/grid/printed-words.ts";
import { openSource } from "../source/open-source.ts";
import { findMunicipality, reasonAgainstYear } from "../domain/municipalities/find-municipality.ts";
import { UsageError } from "./usage-error.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

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

/** `oogst import`: stores one document as an edition, or every edition of a manifest, each in one transaction. */
export async function importDocuments(
  terminal: Terminal,
  file: string | undefined,
  options: ImportOptions,
): Promise<void> {
  const dryRun = options.dryRun ?? false;
  const choices = { dryRun, acceptDoubt: options.acceptDoubt ?? false };
  const manifest = options.manifest === undefined ? null : readManifest(options.manifest);
  if ((file === undefined) === (manifest === null)) {
    throw new UsageError(
      "Geef een bestand met --edition SLUG, of --manifest BESTAND; niet beide, niet geen.",
    );
  }
  const entry = file === undefined ? null : editionOf(options);
  const register = readSeedsRegister();
  const templates = readSeedsTemplates();
  const candidates =
    file === undefined
      ? null
      : await openSource(file, printedWordsOf(templates), { sourceUrl: sourceOf(options) });
  const reader = createReader(register, await loadLexicon(), templates);

  await withDatabase(terminal, async (database) => {
    const importer: Importer = { database, register, reader };
    if (entry && candidates) {
      tell(terminal, entry.slug, await importEdition(importer, entry, candidates, choices), dryRun);
    } else if (manifest && options.manifest !== undefined) {
      await importAll(terminal, importer, manifest, dirname(options.manifest), choices);
    }
  });
}

async function importAll(
  terminal: Terminal,
  importer: Importer,
  manifest: Manifest,
  folder: string,
  choices: { readonly dryRun: boolean; readonly acceptDoubt: boolean },
): Promise<void> {
  const { dryRun } = choices;
  const progress = showProgress(terminal.stderr, "Edities inlezen", manifest.editions.length);
  try {
    await importManifest(importer, manifest, folder, {
      ...choices,
      onStored: (slug, result) => {
        progress.advance(1, slug);
        tell(terminal, slug, result, dryRun);
      },
    });
  } finally {
    progress.done();
  }
}

/** Where the document was published, as the options say it. */
function sourceOf({ sourceUrl }: ImportOptions): string | null {
  const address = sourceUrl === undefined ? null : readWebAddress(sourceUrl);
  if (sourceUrl !== undefined && address === null)
    throw new UsageError(`--source-url ${sourceUrl}: geef een adres dat met http:// of https:// begint.`);
  return address;
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** The edition that the options name: as the seeds' manifest has it, or by its slug and `--municipality`. */
function editionOf(options: ImportOptions): EditionEntry {
  const { edition: slug, title, municipality: printed, asOf } = options;
  if (slug === undefined)
    throw new UsageError("Welke editie is dit? Geef --edition SLUG, zoals perspectiefnota-2025.");
  if (asOf !== undefined && !datePattern.test(asOf))
    throw new UsageError(`--as-of ${asOf}: geef een dag als 2025-06-01.`);
  const manifest = readSeedsManifest();
  const known = manifest.editions.find((edition) => edition.slug === slug);
  const guess = known ?? guessEdition(slug, "");
  if (!guess) {
    throw new UsageError(
      `--edition ${slug}: noem soort en jaar, zoals perspectiefnota-2025 of delft-programmabegroting-2026.`,
    );
  }
  const { kind, year } = guess;
  const municipality = municipalityFor(printed ?? known?.municipality, year);
  return {
    slug,
    title: title ?? guess.title,
    kind,
    year,
    municipality,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The municipality that is called so, or has that code, in a year. */
function municipalityFor(printed: string | undefined, year: number): EditionEntry["municipality"] {
  if (printed === undefined)
    throw new UsageError(
      "Van welke gemeente is deze editie? Geef --municipality Delft, of haar CBS-code GM0503.",
    );
  const found = findMunicipality(printed);
  if (found.municipality === null) throw new UsageError(`--municipality ${printed}: ${found.reason}`);
  const reason = reasonAgainstYear(found.municipality, year);
  if (reason !== null) throw new UsageError(`--municipality ${printed}: ${reason}`);
  const { code, name } = found.municipality;
  return { code, name };
}

const outcomes = {
  STORED: ["opgeslagen", "zou worden opgeslagen"],
  REPLACED: ["vervangen", "zou worden vervangen"],
  UNCHANGED: ["ongewijzigd", "zou ongewijzigd blijven"],
} as const satisfies Record<StoreResult["outcome"], readonly [string, string]>;

/** Tells what became of an edition, and which pilots that touches. */
function tell({ stdout }: Terminal, slug: string, result: ImportResult, dryRun: boolean): void {
  const { outcome, reports, unread, revision, pilots, doubts } = result;
  const counts = `${reports} rapporten, ${unread} regels niet geplaatst, revisie ${revision}`;
  stdout.write(`${slug}: ${outcomes[outcome][dryRun ? 1 : 0]} (${counts})\n`);
  for (const { slug: added } of pilots.added) stdout.write(`  nieuw      ${added}\n`);
  for (const { slug: changed } of pilots.changed) stdout.write(`  gewijzigd  ${changed}\n`);
  for (const { slug: vanished } of pilots.vanished) stdout.write(`  verdwenen  ${vanished}\n`);
  for (const { slug: renamed, from, to } of pilots.renamed) {
    stdout.write(`  hernoemd   ${renamed}: ${from} heet nu ${to}\n`);
  }
  if (doubts > 0) stdout.write(`  met ${doubts} twijfels: “oogst read” zegt welke\n`);
}
