import type { Reading } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import type { SourceDocument } from "../source/source-document.ts";
import type { Database } from "../database/database.ts";
import {
  asOfOf,
  storeDocument,
  storeMunicipality,
  checkDocument,
  readStandingEdition,
} from "./store-entry.ts";
import { addressIn, type EditionEntry } from "./context.ts";
import { fingerprintOf, prepareReports } from "./prepare-reports.ts";
import { type Outcome, refuseBreaking } from "./refuse-breaking.ts";
import { replaceReports } from "./replace-reports.ts";
import type { Trx } from "./rows.ts";
import type { StoredPilots } from "./stored-pilots.ts";
import { lockRevision } from "./told/tell-changes.ts";

export { type EditionEntry, ImportError } from "./context.ts";
export type { PilotReference, RenamedPilot, StoredPilots } from "./stored-pilots.ts";

/** What is stored together: an edition, its document, what was read from it, and what people decided. */
export interface EditionReading {
  readonly edition: EditionEntry;
  readonly document: SourceDocument;
  readonly reading: Reading;
  readonly register: Register;
}

export interface StoreResult {
  /** STORED for a new edition, REPLACED for a corrected one, UNCHANGED when the same was stored already. */
  readonly outcome: "STORED" | "UNCHANGED" | "REPLACED";
  /** Of the dataset, after this. A dry run tells which it would be. */
  readonly revision: number;
  readonly reports: number;
  readonly unread: number;
  readonly pilots: StoredPilots;
}

const none: StoredPilots = { added: [], changed: [], vanished: [], renamed: [] };

async function storeIn(trx: Trx, offered: EditionReading): Promise<Outcome<StoreResult>> {
  const { edition: entry, document, reading, register } = offered;
  const prepared = prepareReports(reading, register);
  const revision = await lockRevision(trx);
  const standing = await readStandingEdition(trx, entry, document);
  const asOf = asOfOf(entry);
  const { name, mediaType, sourceUrl, sha256 } = document;
  const fingerprint = fingerprintOf(reading, prepared, [
    entry.title,
    entry.kindName ?? null,
    asOf,
    entry.municipality.name,
    register.pilots,
    register.decisions?.filter(({ municipality }) => municipality === entry.municipality.code) ?? [],
    name,
    mediaType,
    sourceUrl,
    sha256,
  ]);
  const counts = { reports: reading.reports.length, unread: reading.unread.length };
  if (standing?.fingerprint === fingerprint)
    return { result: { outcome: "UNCHANGED", revision, ...counts, pilots: none }, scope: null };

  const now = new Date().toISOString();
  await storeMunicipality(trx, entry.municipality);
  await storeDocument(trx, addressIn(entry.municipality, entry.slug), document, reading.layout, now);
  const { pilots, scope } = await replaceReports(trx, {
    entry,
    sha256,
    reading,
    register,
    prepared,
    standing,
    fingerprint,
    now,
    revision: revision + 1,
  });
  const outcome = standing === null ? "STORED" : "REPLACED";
  return { result: { outcome, revision: revision + 1, ...counts, pilots }, scope };
}

/**
 * Stores what was read of an edition, in one transaction: all of it or nothing. Imports at the same time follow each
 * other. The same again changes nothing; a correction takes the place of the edition's reports, and keeps the old
 * document and what pilots are called in addresses.
 *
 * @param options.dryRun does the same, and keeps nothing.
 * @throws ImportError when the edition or the document is not what it should be, or the graph would not be whole.
 */
export async function storeEdition(
  db: Database,
  offered: EditionReading,
  options: { readonly dryRun?: boolean } = {},
): Promise<StoreResult> {
  checkDocument(offered.edition, offered.document, offered.reading);
  return refuseBreaking(db, (trx) => storeIn(trx, offered), options.dryRun !== true);
}
