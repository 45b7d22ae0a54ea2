import type { Municipality } from "../context.ts";
import { pilotKeyOf } from "../name-keys.ts";
import type { PreparedReport } from "../prepare-reports.ts";
import type { Trx } from "../rows.ts";
import { findRenamed, type HeadedReport } from "./find-renamed.ts";

/** A report as its edition had it, and the pilot that it was of. */
export interface OldHeading extends HeadedReport {
  readonly pilot: number;
}

/** The reports of an edition as they stand. */
export async function readOldHeadings(trx: Trx, edition: number | null): Promise<OldHeading[]> {
  const rows = await trx
    .selectFrom("report")
    .select(["heading", "description", "pilot_id as pilot"])
    .where("edition_id", "=", edition ?? 0)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ ...row, key: pilotKeyOf(row.heading) }));
}

/** Keeps what the headings that a correction changed were before. @returns the former heading of each, in normal form */
export async function storeFormers(
  trx: Trx,
  { address, municipality }: { readonly address: string; readonly municipality: Municipality },
  before: readonly OldHeading[],
  prepared: readonly PreparedReport[],
): Promise<ReadonlyMap<string, string>> {
  const after = prepared.map(({ report }) => ({
    key: pilotKeyOf(report.pilot.name),
    heading: report.pilot.name,
    description: report.description,
  }));
  const renamed = findRenamed(before, after);
  if (renamed.length > 0)
    await trx
      .insertInto("former_heading")
      .values(
        renamed.map((each) => ({ municipality_code: municipality.code, edition_address: address, ...each })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return new Map(renamed.map(({ key, former }) => [key, former]));
}

/** What headings were before a correction, by edition and heading. */
export type Formers = ReadonlyMap<string, readonly string[]>;
const placeOf = (edition: string, key: string): string => `${edition} ${key}`;

/** The headings of a municipality that corrections changed. */
export async function readFormers(trx: Trx, municipalityCode: string): Promise<Formers> {
  const rows = await trx
    .selectFrom("former_heading")
    .select(["edition_address", "key", "former"])
    .where("municipality_code", "=", municipalityCode)
    .orderBy("id")
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ edition_address, key }) => placeOf(edition_address, key))].map(
      ([place, own]) => [place, own.map(({ former }) => former)],
    ),
  );
}

/** All that a heading of an edition was before, also by way of a heading between. */
export function formersOf(formers: Formers, edition: string, key: string): string[] {
  const found = new Set([key]);
  for (const each of found) for (const former of formers.get(placeOf(edition, each)) ?? []) found.add(former);
  found.delete(key);
  return [...found];
}
