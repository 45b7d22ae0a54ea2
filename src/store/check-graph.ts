import type { Database } from "../database/database.ts";
import {
  checkAddresses,
  checkChanges,
  checkDuplicates,
  checkEnded,
  checkRevision,
} from "./check/check-rows.ts";
import { checkProvenance } from "./check/check-provenance.ts";
import { type Fault, type Scope, type Check, isOfScope, isWithin } from "./check/fault.ts";
import type { Trx } from "./rows.ts";
import { type RawBuilder, sql } from "kysely";
import { linkedTypes, references } from "./linked.ts";
import { keyColumnOf, keyedTable } from "./context.ts";

interface Loose {
  readonly what: string;
  /** The last of it is a condition. */
  readonly rows: RawBuilder<{ where: string }>;
  readonly order: RawBuilder<unknown>;
  /** The table that says of which municipality it is; a document says it by the address of its edition. */
  readonly of: "edition" | "pilot" | "document";
}

const loose: readonly Loose[] = [
  {
    what: "Deze editie heeft geen enkel rapport",
    rows: sql`select 'Edition ' || address as "where" from edition
      where not exists (select from report where edition_id = edition.id)
        and not exists (select from document_doubt where edition_id = edition.id and reason = 'NO_PILOTS')`,
    order: sql`id`,
    of: "edition",
  },
  {
    what: "Dit document hoort bij geen editie",
    rows: sql`select 'Document ' || name || ' (' || sha256 || ')' as "where" from document
      where not exists (select from edition where address = document.edition_address)`,
    order: sql`sha256`,
    of: "document",
  },
  {
    what: "Dit document van de editie staat op naam van een andere",
    rows: sql`select 'Edition ' || edition.address as "where" from edition
      join document on document.sha256 = edition.document_sha256
      where document.edition_address <> edition.address`,
    order: sql`edition.id`,
    of: "edition",
  },
  {
    what: "De pilot en de editie van dit rapport zijn van verschillende gemeenten",
    rows: sql`select edition.address || ', ' || pilot.slug as "where" from report
      join edition on edition.id = report.edition_id join pilot on pilot.id = report.pilot_id
      where edition.municipality_code <> pilot.municipality_code`,
    order: sql`report.id`,
    of: "edition",
  },
  {
    what: "De pilot heet niet zoals de kop in zijn laatste editie",
    rows: sql`select 'Pilot ' || pilot.address as "where" from pilot, lateral (
        select heading from report join edition on edition.id = report.edition_id where report.pilot_id = pilot.id
        order by edition.as_of desc, edition.address collate "C" desc, report.position limit 1
      ) as latest where latest.heading <> pilot.name`,
    order: sql`pilot.id`,
    of: "pilot",
  },
];

const isDocumentWithin = (scope: Scope | null): RawBuilder<boolean> =>
  scope === null
    ? sql`true`
    : sql`edition_address in (select key from given_address where type = 'Edition' and municipality_code = ${scope.municipality})`;

/** Nothing hangs loose: what no report mentions was to be removed. */
const checkOrphans: Check = async function* checkOrphans(trx, scope) {
  for (const type of linkedTypes) {
    const { rows } = await sql<{ key: string }>`
      select ${sql.ref(keyColumnOf(type))} as key from ${sql.table(keyedTable(type))} as target
      where not ${references[type]} and ${isOfScope(type, scope)} order by id`.execute(trx);
    for (const { key } of rows)
      yield { what: "Geen enkel rapport verwijst hiernaar", where: `${type} ${key}` };
  }
  for (const { what, rows, order, of } of loose) {
    const within = of === "document" ? isDocumentWithin(scope) : isWithin(scope, of);
    const found = await sql<{ where: string }>`${rows} and ${within} order by ${order}`.execute(trx);
    for (const { where } of found.rows) yield { what, where };
  }
};

export type { Fault } from "./check/fault.ts";

const checks = [
  checkProvenance,
  checkOrphans,
  checkDuplicates,
  checkChanges,
  checkEnded,
  checkAddresses,
  checkRevision,
];

export async function findFaults(trx: Trx, scope: Scope | null): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const check of checks) for await (const fault of check(trx, scope)) faults.push(fault);
  return faults;
}

/**
 * Verifies the stored graph: quotes equal their spans, every value has a source, nothing hangs loose, nothing is there
 * twice, what has an address was given it, changes and ends are what deriving them anew gives, and the revision agrees with the events.
 * It looks at one moment of the database, and holds one edition at a time in memory.
 *
 * @returns what is wrong, in Dutch; an empty list when all is well.
 */
export const checkGraph = (db: Database): Promise<Fault[]> =>
  db.kysely
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((trx) => findFaults(trx, null));
