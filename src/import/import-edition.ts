import { reasonsToRefuse } from "../report/recogniser/refusal.ts";
import type { Reading } from "../report/report.ts";
import { readTakenBack, type TakenBack } from "../store/addresses/forgotten.ts";
import { addressIn, ImportError } from "../store/context.ts";
import type { Database } from "../database/database.ts";
import { storeEdition, type EditionEntry, type StoreResult } from "../store/store-edition.ts";
import type { Reader } from "./reader.ts";
import { readManifestEditions } from "./seeds.ts";
import type { Manifest } from "../source/manifest.ts";
import type { Register } from "../source/register.ts";
import type { Candidates } from "../source/open-source.ts";

export type Importer = { readonly database: Database; readonly reader: Reader; readonly register: Register };

/** What became of an edition, what was read of it, and how much of that is in doubt. */
export type ImportResult = StoreResult & { readonly doubts: number; readonly reading: Reading };

interface ImportChoices {
  readonly dryRun: boolean;
  /** Stores a document also when a pilot in it has no name, or part of it was not understood. */
  readonly acceptDoubt?: boolean;
}

/**
 * Reads a document, in the way in which it is understood best, and stores it as an edition, in one transaction.
 * @throws ReadError, ImportError or DatabaseError; nothing of it is then stored
 */
export async function importEdition(
  { database, reader, register }: Importer,
  edition: EditionEntry,
  candidates: Candidates,
  { dryRun, acceptDoubt }: ImportChoices,
): Promise<ImportResult> {
  const { document, reading } = reader.readBest(candidates, edition.municipality.name);
  const reasons = acceptDoubt ? [] : reasonsToRefuse(reading);
  const { name } = edition.municipality;
  const another = reading.doubts.some(({ reason }) => reason === "OF_OTHER_MUNICIPALITY")
    ? ` Aangeboden is het als van de gemeente ${name}: geef met --municipality de gemeente die het zelf noemt.`
    : "";
  if (reasons.length > 0)
    throw new ImportError(
      "BAD_DOCUMENT",
      `${document.name} is niet opgeslagen: ${reasons.join("; ")}.${another} Kijk met “oogst read” wat er gelezen is, en sla het met --accept-doubt toch op.`,
    );
  const stored = await storeEdition(database, { edition, document, reading, register }, { dryRun });
  const doubts = reading.doubts.length + reading.reports.flatMap((report) => report.doubts).length;
  return { ...stored, doubts, reading };
}

const nothing: TakenBack = { editions: new Set(), documents: new Set() };

/**
 * Imports every edition of a manifest whose documents stand in `folder`, and tells of each as it is done.
 * @param options.onRefused is told of an edition that is not what is stored, which is then left out; else that is thrown
 * @param options.again whether editions that were withdrawn and documents that were replaced are stored again; else they
 *   are left out
 */
export async function importManifest(
  importer: Importer,
  manifest: Manifest,
  folder: string,
  {
    onStored,
    onRefused,
    again = true,
    ...choices
  }: ImportChoices & {
    readonly again?: boolean;
    readonly onRefused?: (refusal: ImportError) => void;
    readonly onStored: (slug: string, result: ImportResult) => void;
  },
): Promise<void> {
  const { editions, documents } = again ? nothing : await readTakenBack(importer.database.kysely);
  for await (const { edition, municipality, candidates } of readManifestEditions(
    manifest,
    folder,
    importer.reader.printed,
  )) {
    const address = addressIn(municipality, edition.slug);
    const { sha256 } = edition.document;
    if (editions.has(address) || documents.has(sha256) || documents.has(`${address}/${sha256}`)) continue;
    try {
      onStored(
        edition.slug,
        await importEdition(importer, { ...edition, municipality }, candidates, choices),
      );
    } catch (error) {
      if (!onRefused || !(error instanceof ImportError) || error.kind !== "BAD_EDITION") throw error;
      onRefused(error);
    }
  }
}
