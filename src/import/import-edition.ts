import type { Database } from "../database/database.ts";
import { storeEdition, type EditionEntry, type StoreResult } from "../store/store-edition.ts";
import type { Reader } from "./reader.ts";
import { readManifestEditions } from "./seeds.ts";
import type { Manifest } from "../source/manifest.ts";
import type { Register } from "../source/register.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** What an import needs: where to store, how to read, and what people decided. */
export interface Importer {
  readonly database: Database;
  readonly reader: Reader;
  readonly register: Register;
}

/**
 * Reads a document and stores it as an edition, in one transaction.
 * @throws ReadError, ImportError or DatabaseError; nothing of it is then stored
 */
export async function importEdition(
  { database, reader, register }: Importer,
  edition: EditionEntry,
  document: SourceDocument,
  { dryRun }: { readonly dryRun: boolean },
): Promise<StoreResult> {
  const reading = reader.read(document, edition.municipality.name);
  return storeEdition(database, { edition, document, reading, register }, { dryRun });
}

/** Imports every edition of a manifest whose documents stand in `folder`, and tells of each as it is done. */
export async function importManifest(
  importer: Importer,
  manifest: Manifest,
  folder: string,
  { dryRun, onStored }: { readonly dryRun: boolean; onStored: (slug: string, result: StoreResult) => void },
): Promise<void> {
  for (const { edition, municipality, document } of readManifestEditions(manifest, folder)) {
    const result = await importEdition(importer, { ...edition, municipality }, document, { dryRun });
    onStored(edition.slug, result);
  }
}
