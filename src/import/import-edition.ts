import type { Database } from "../database/database.ts";
import { storeEdition, type EditionEntry, type StoreResult } from "../store/store-edition.ts";
import type { Reader } from "./reader.ts";
import { readManifestEditions } from "./seeds.ts";
import type { Manifest } from "../source/manifest.ts";
import type { Register } from "../source/register.ts";
import type { Candidates } from "../source/open-source.ts";

/** What an import needs: where to store, how to read, and what people decided. */
export interface Importer {
  readonly database: Database;
  readonly reader: Reader;
  readonly register: Register;
}

/**
 * Reads a document, in the way in which it is understood best, and stores it as an edition, in one transaction.
 * @throws ReadError, ImportError or DatabaseError; nothing of it is then stored
 */
export async function importEdition(
  { database, reader, register }: Importer,
  edition: EditionEntry,
  candidates: Candidates,
  { dryRun }: { readonly dryRun: boolean },
): Promise<StoreResult> {
  const { document, reading } = reader.readBest(candidates, edition.municipality.name);
  return storeEdition(database, { edition, document, reading, register }, { dryRun });
}

/** Imports every edition of a manifest whose documents stand in `folder`, and tells of each as it is done. */
export async function importManifest(
  importer: Importer,
  manifest: Manifest,
  folder: string,
  { dryRun, onStored }: { readonly dryRun: boolean; onStored: (slug: string, result: StoreResult) => void },
): Promise<void> {
  for await (const { edition, municipality, candidates } of readManifestEditions(
    manifest,
    folder,
    importer.reader.printed,
  )) {
    const result = await importEdition(importer, { ...edition, municipality }, candidates, { dryRun });
    onStored(edition.slug, result);
  }
}
