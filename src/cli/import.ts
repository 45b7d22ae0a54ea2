import { type ImportResult, importEdition, importManifest, type Importer } from "../import/import-edition.ts";
import type { EditionEntry, StoreResult } from "../store/store-edition.ts";
import { findOtherMunicipality } from "../source/guess-municipality.ts";
import { printDoubts } from "./print-reading.ts";
import { dirname } from "node:path";
import { showProgress, openDocument } from "./open-document.ts";
import { loadLexicon, createReader } from "../import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../import/seeds.ts";
import { readManifest, type Manifest } from "../source/manifest.ts";
import { printedWordsOf } from "../source/forms/printed-words.ts";
import { editionOf, sourceOf, type ImportOptions } from "./edition-of-options.ts";
import { counted } from "./weigh-reading.ts";
import { UsageError, type Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

const outcomes = {
  STORED: ["opgeslagen", "zou worden opgeslagen"],
  REPLACED: ["vervangen", "zou worden vervangen"],
  UNCHANGED: ["ongewijzigd", "zou ongewijzigd blijven"],
} as const satisfies Record<StoreResult["outcome"], readonly [string, string]>;

/** Tells what became of an edition, which pilots that touches, and what of it was not read for sure. */
export function tellImport(
  stdout: NodeJS.WritableStream,
  slug: string,
  result: ImportResult,
  dryRun: boolean,
): void {
  const { outcome, reports, unread, revision, pilots, doubts, reading } = result;
  const counts = `${counted(reports, "rapport")}, ${counted(unread, "regel")} niet geplaatst, versie ${revision} van de gegevens`;
  stdout.write(`${slug}: ${outcomes[outcome][dryRun ? 1 : 0]} (${counts})\n`);
  for (const { slug: added } of pilots.added) stdout.write(`  nieuw      ${added}\n`);
  for (const { slug: changed } of pilots.changed) stdout.write(`  gewijzigd  ${changed}\n`);
  for (const { slug: vanished } of pilots.vanished) stdout.write(`  verdwenen  ${vanished}\n`);
  for (const { slug: renamed, from, to } of pilots.renamed)
    stdout.write(`  hernoemd   ${renamed}: ${from} heet nu ${to}\n`);
  if (outcome === "UNCHANGED") return;
  printDoubts(stdout, reading);
  if (doubts > 0)
    stdout.write(`${slug}: ${outcomes[outcome][dryRun ? 1 : 0]} met ${counted(doubts, "twijfel")}\n`);
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
  if ((file === undefined) === (manifest === null))
    throw new UsageError(
      "Geef een bestand met --edition SLUG, of --manifest BESTAND; niet beide, niet geen.",
    );
  const entry = file === undefined ? null : editionOf(options);
  const register = readSeedsRegister();
  const templates = readSeedsTemplates();
  const candidates =
    file === undefined
      ? null
      : await openDocument(terminal, file, printedWordsOf(templates), { sourceUrl: sourceOf(options) });
  if (entry && candidates && options.municipality === undefined) refuseOther(entry, candidates[0].text);
  const reader = createReader(register, await loadLexicon(), templates);

  await withDatabase(terminal, async (database) => {
    const importer: Importer = { database, register, reader };
    if (entry && candidates) {
      tellImport(
        terminal.stdout,
        entry.slug,
        await importEdition(importer, entry, candidates, choices),
        dryRun,
      );
    } else if (manifest && options.manifest !== undefined) {
      await importAll(terminal, importer, manifest, dirname(options.manifest), choices);
    }
  });
}

/** Whose a known edition is was not said, and the document says that it is another municipality's. */
function refuseOther({ slug, municipality }: EditionEntry, text: string): void {
  const other = findOtherMunicipality(text, [], municipality.name);
  if (other !== null)
    throw new UsageError(
      `--edition ${slug}: dat is een editie van ${municipality.name}, en het document noemt ${other.name}. Geef --municipality.`,
    );
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
        tellImport(terminal.stdout, slug, result, dryRun);
      },
    });
  } finally {
    progress.done();
  }
}
