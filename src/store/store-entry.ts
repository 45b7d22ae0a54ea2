import type { EditionKind } from "../domain/vocabularies.ts";
import { sql } from "kysely";
import type { Reading } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { municipalitySlug } from "../domain/municipalities/municipalities.ts";
import { type EditionEntry, addressIn, type Municipality } from "./context.ts";
import {
  elementOf,
  insertRows,
  insertTables,
  pick,
  type RowsOf,
  rowsOf,
  type Table,
  takeIds,
  type Trx,
} from "./rows.ts";

/** The day, and in which year that is, counted from the year that is printed on the paper. */
const dayOfKind = {
  PERSPECTIEFNOTA: { years: -1, day: "06-01" },
  KADERNOTA: { years: -1, day: "06-01" },
  PROGRAMMABEGROTING: { years: -1, day: "10-01" },
  VOORJAARSNOTA: { years: 0, day: "06-01" },
  ZOMERNOTA: { years: 0, day: "07-01" },
  BESTUURSRAPPORTAGE: { years: 0, day: "09-01" },
  NAJAARSNOTA: { years: 0, day: "11-01" },
  JAARSTUKKEN: { years: 1, day: "06-01" },
  OTHER: { years: 0, day: "07-01" },
} as const satisfies Record<EditionKind, { readonly years: number; readonly day: string }>;

/**
 * The day an edition speaks of, as an ISO date, where nobody says: a municipality makes the perspectiefnota or kadernota
 * and the programmabegroting of a year in the year before it, and offers them to its council around 1 June and 1 October
 * (Gemeentewet, art. 190 and 191, asks for the budget before 15 November); reports on a running year come within it, and
 * the annual accounts after it (art. 198: before 15 July). Of another paper only the year is known: its middle.
 */
export function defaultAsOf(kind: EditionKind, year: number): string {
  const { years, day } = dayOfKind[kind];
  return `${String(year + years).padStart(4, "0")}-${day}`;
}

export const storeMunicipality = (trx: Trx, municipality: Municipality) => {
  const { code, name } = municipality;
  return trx
    .insertInto("municipality")
    .values({ code, name, slug: municipalitySlug(municipality) })
    .onConflict((conflict) => conflict.column("code").doUpdateSet({ name }))
    .execute();
};

/** Keeps the document, for ever: a correction adds one. */
export async function storeDocument(
  trx: Trx,
  address: string,
  document: SourceDocument,
  layout: Reading["layout"],
  now: string,
): Promise<void> {
  const { sha256, name, mediaType, sourceUrl, text, form = null } = document;
  const { fetchedAt = null, parser = null } = document;
  const rung = document.rung?.toUpperCase() ?? null;
  const file = document.bytes === undefined ? null : Buffer.from(document.bytes).toString("base64");
  const blocks = document.blocks === undefined ? null : JSON.stringify(document.blocks);
  // The same bytes read by a later version can be other text; what is quoted from it is stored with it.
  await sql`
    insert into document (sha256, name, media_type, source_url, layout, form, rung, text, file, blocks, fetched_at,
      parser, stored_at, edition_address)
    values (${sha256}, ${name}, ${mediaType}, ${sourceUrl}, ${layout}, ${form}, ${rung}, ${text}, ${file},
      ${blocks}::jsonb, ${fetchedAt}, ${parser}, ${now}, ${address})
    on conflict (sha256) do update set name = excluded.name, media_type = excluded.media_type,
      source_url = excluded.source_url, layout = excluded.layout, form = excluded.form, rung = excluded.rung,
      text = excluded.text, file = excluded.file, blocks = excluded.blocks,
      fetched_at = excluded.fetched_at, parser = excluded.parser`.execute(trx);
}

export interface EditionValues {
  readonly entry: EditionEntry;
  readonly sha256: string;
  readonly reading: Reading;
  readonly mandate: number | null;
  readonly fingerprint: string;
  readonly now: string;
}

export async function storeEditionRow(
  trx: Trx,
  standing: number | null,
  values: EditionValues,
): Promise<number> {
  const { entry, reading } = values;
  const row = {
    title: entry.title,
    kind_name: entry.kindName ?? null,
    as_of: entry.asOf ?? defaultAsOf(entry.kind, entry.year),
    introduction: reading.introduction,
    document_sha256: values.sha256,
    mandate_id: values.mandate,
    mandate_title: reading.mandate?.title ?? null,
    expected: reading.expected,
    fingerprint: values.fingerprint,
    updated_at: values.now,
  };
  if (standing !== null) {
    await trx.updateTable("edition").set(row).where("id", "=", standing).execute();
    return standing;
  }
  const id = elementOf(await takeIds(trx, "edition", 1), 0);
  const { slug, kind, year, municipality } = entry;
  await insertRows(trx, "edition", [
    {
      id,
      slug,
      address: addressIn(municipality, slug),
      kind,
      year,
      municipality_code: municipality.code,
      ...row,
    },
  ]);
  return id;
}

/** Stores what is said of the document as a whole: the lines that nothing was read from, and why it is in doubt. */
export async function storeRemarks(
  trx: Trx,
  edition: number,
  { unread, doubts }: Pick<Reading, "unread" | "doubts">,
  isStanding: boolean,
): Promise<void> {
  if (isStanding)
    for (const table of ["unread_line", "document_doubt"] as const)
      await trx.deleteFrom(table).where("edition_id", "=", edition).execute();
  const line = pick("line", "start", "end", "text");
  const doubt = pick("reason", "confidence", "start", "end", "quote");
  await insertTables(trx, [
    rowsOf(
      "unread_line",
      unread.map((one) => ({ edition_id: edition, ...line(one) })),
    ),
    rowsOf(
      "document_doubt",
      doubts.map((one, position) => ({ edition_id: edition, position, ...doubt(one) })),
    ),
  ] as RowsOf<Table>[]);
}
